import { startBackend } from '../../../mocks/portal/backend.ts';
import { openPort } from './port.ts';
import { openPortal } from './portal.ts';
import type { Setting } from './setting.ts';

const setting = JSON.parse(document.getElementById('setting')?.textContent ?? '') as Setting;

if (setting.emulated) await startBackend();
Object.assign(
  globalThis,
  setting.part === 'port' ? { port: await openPort(setting.way, setting) } : { host: await openPortal(setting) },
);
document.documentElement.dataset['ready'] = '';
