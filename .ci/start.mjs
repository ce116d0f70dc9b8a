import './system-node.mjs';
import { run } from './child.mjs';
import { buildIfStale } from './build.mjs';
import { installMissingPackages, projectNode } from './packages.mjs';

const port = process.env['PORT'] ?? '4173';

await installMissingPackages();
await buildIfStale();
console.log(`\nOpen the mailbox:  http://localhost:${port}/mailbox\n(Ctrl-C ends it.)\n`);
process.exit(await run(projectNode(), ['mocks/portal/serve.mjs'], { env: { PORT: port } }));
