import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printTable } from './row.mjs';

const FILE = fileURLToPath(new URL('RESULTS.md', import.meta.url));
const GIB = 2 ** 30;
/** Above this much other work per core, figures in milliseconds tell of the machine too. */
const NOISY = 0.75;

/** The machine in a line. */
export function describeMachine() {
  const [{ model } = { model: 'unknown CPU' }] = cpus();
  const memory = `${(totalmem() / GIB).toFixed(0)} GiB`;
  return `${model.trim()}, ${availableParallelism()} cores, ${memory}, Node ${process.versions.node}`;
}

/** Over the last five minutes. */
export const loadPerCore = () => (loadavg()[1] ?? 0) / availableParallelism();

/** Keeps a whole run beside the scripts, for the next one to be read against. */
export function writeResults(lines, load) {
  const noise =
    load > NOISY
      ? [`Other work ran beside it: load ${load.toFixed(1)} per core at the start.`]
      : [];
  const text = [
    '# Results',
    `Machine: ${describeMachine()}. Date: ${new Date().toISOString().slice(0, 10)}.`,
    ...noise,
    '```sh\nnpm run bench\n```',
    printTable(lines),
  ];
  writeFileSync(FILE, `${text.join('\n\n')}\n`);
}
