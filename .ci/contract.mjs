// Holds any platform against the contract: npm run contract -- --help
import './system-node.mjs';
import { installMissingBrowser } from './browser.mjs';
import { run } from './child.mjs';
import { installMissingPackages, projectNode } from './packages.mjs';

await installMissingPackages();
await installMissingBrowser();
process.exit(await run(projectNode(), ['tests/platform-contract/command.ts', ...process.argv.slice(2)]));
