import { pathToFileURL } from 'node:url';
import { printTable } from './row.mjs';

/** Runs a script's measurement where the script was started by itself. */
export async function main(url, measure) {
  if (url !== pathToFileURL(process.argv[1]).href) return;
  console.log(printTable(await measure()));
  process.exit();
}
