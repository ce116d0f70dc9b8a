import './system-node.mjs';
import { installMissingPackages, runTool } from './packages.mjs';

/** Nothing is told to anybody, and no newer version is asked for. */
const quiet = { STORYBOOK_DISABLE_TELEMETRY: '1' };
const port = process.env['PORT'] ?? '6006';

await installMissingPackages();
const args =
  process.argv[2] === 'build'
    ? ['build', '--output-dir', 'storybook-static']
    : ['dev', '--port', port, '--exact-port', '--no-open', '--no-version-updates'];
process.exitCode = await runTool('storybook', [...args, '--disable-telemetry'], quiet);
