import './system-node.mjs';
import { installMissingBrowser } from './browser.mjs';
import { buildIfStale } from './build.mjs';
import { run } from './child.mjs';
import { installMissingPackages, projectNode, runTool } from './packages.mjs';

/** @type {Record<string, { start: () => Promise<number>, cure: string }>} */
const checks = {
  format: { start: () => runTool('prettier', ['--check', '--log-level=warn', '.']), cure: 'npm run format' },
  lint: { start: () => runTool('eslint', ['.', '--max-warnings=0']), cure: 'see the rule that each line names' },
  'types of the plugin': {
    start: () => runTool('svelte-check', ['--tsconfig', 'src/tsconfig.json', '--fail-on-warnings']),
    cure: 'see above',
  },
  'types of the rest': {
    start: () => runTool('svelte-check', ['--tsconfig', 'tsconfig.json', '--fail-on-warnings']),
    cure: 'see above',
  },
  'core without the DOM': {
    start: () => runTool('typescript/tsc', ['-p', 'src/core']),
    cure: 'core takes time and addresses as values',
  },
  'unused files and exports': { start: () => runTool('knip', []), cure: 'take away what nobody uses' },
  architecture: {
    start: () => runTool('vitest', ['run', '--project', 'node', 'tests/architecture']),
    cure: 'each line names the file and the rule it breaks',
  },
  size: {
    start: async () => {
      await buildIfStale();
      await installMissingBrowser();
      return run(projectNode(), ['tests/bench/size.mjs', '--gate']);
    },
    cure: 'npm run bench lists every file',
  },
};

await installMissingPackages();
/** @type {string[]} */
const failed = [];
for (const [name, { start, cure }] of Object.entries(checks)) {
  console.log(`\n── check: ${name}`);
  if ((await start()) !== 0) failed.push(`${name}: failed (${cure})`);
}

console.log(`\n${failed.length > 0 ? failed.join('\n') : 'All checks are green.'}\n`);
console.log(`${Object.keys(checks).length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
