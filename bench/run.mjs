import { ensureInstalled } from '../scripts/install.mjs';

await ensureInstalled();
const { printTable, verdict } = await import('./row.mjs');
const { describeMachine, loadPerCore, writeResults } = await import('./results.mjs');

/** In the order of the table; one script each, which also runs by itself. */
const SCRIPTS = [
  'page-warm',
  'page-cold',
  'page-weight',
  'column',
  'checks',
  'chain',
  'reading',
  'reading-docx',
  'batch',
  'grid',
  'admin-weight',
];

function chosen() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !SCRIPTS.includes(name));
  if (unknown === undefined) return names.length > 0 ? names : SCRIPTS;
  console.error(
    `没有“${unknown}”这一项，可用：${SCRIPTS.join(' ')}。 There is no bench "${unknown}"; use one of these.`,
  );
  return process.exit(2);
}

const names = chosen();
const load = loadPerCore();
const lines = [];
for (const name of names) {
  console.error(`… ${name}`);
  const { measure } = await import(`./${name}.mjs`);
  lines.push(...(await measure()));
}
console.log(printTable(lines));
console.log(`\n${describeMachine()}; load ${load.toFixed(1)} per core before it.`);
if (names.length === SCRIPTS.length) writeResults(lines, load);
// A budget that is overrun is a failure of the run.
process.exit(lines.some((line) => verdict(line) === 'OVER') ? 1 : 0);
