import { startBackend } from '../../../mocks/portal/backend.ts';

// The platform and Entra answer on this page; then the portal begins as the guide says.
await startBackend();
const portal = '/portal.js';
await import(/* @vite-ignore */ portal);
