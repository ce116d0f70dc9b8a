// Prints what the plugin costs: bytes, CPU, memory, and what a crowd asks of the platform. `--gate`: bytes alone, red above
// the limits. `--write`: the table goes into the README.
import { measureSizes } from './sizes.ts';

const { report, faults, figures } = await measureSizes();
console.log(report.join('\n'));
for (const fault of faults) console.error(`\nsize: ${fault}`);

if (process.argv.includes('--gate')) process.exitCode = faults.length > 0 ? 1 : 0;
else {
  const { printTable } = await import('./table.ts');
  await printTable(figures, { write: process.argv.includes('--write') });
}
