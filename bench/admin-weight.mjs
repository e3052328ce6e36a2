import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PORTAL, ROOT } from '../scripts/run.mjs';
import { main } from './main.mjs';
import { row, skipped } from './row.mjs';

const WHAT = 'weight in the admin before a page of the plugin';
const BUILT = path.join(PORTAL, 'dist/build');
const SCRIPT = /<script[^>]*\bsrc="[^"]*?([^"/]+\.js)"/;

const gzipped = (text) => gzipSync(text, { level: 9 }).length;

/** The chunk that index.html loads. */
function mainChunk() {
  const [, name] = readFileSync(path.join(BUILT, 'index.html'), 'utf8').match(SCRIPT) ?? [];
  return name && readdirSync(BUILT).includes(name) ? path.join(BUILT, name) : undefined;
}

/** What the admin has to load of the plugin at once: its entry with all that it imports statically. */
async function entryBytes() {
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(ROOT, 'admin/src/index.ts')],
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'error',
  });
  const names = Object.keys(metafile.outputs);
  const entry = names.find((name) => metafile.outputs[name].entryPoint === 'admin/src/index.ts');
  const wanted = new Set([entry]);
  for (const name of wanted) {
    for (const { path: next, kind } of metafile.outputs[name].imports) {
      if (kind === 'import-statement' && metafile.outputs[next]) wanted.add(next);
    }
  }
  const chunks = outputFiles.filter((file) => [...wanted].some((name) => file.path.endsWith(name)));
  return chunks.reduce((sum, { contents }) => sum + gzipped(contents), 0);
}

/** Packages the admin has already are not counted on either side. */
export async function measure() {
  const chunk = existsSync(BUILT) ? mainChunk() : undefined;
  if (!chunk) return [skipped(WHAT, 'the portal is not built; run npm start once')];
  const reference = gzipped(readFileSync(chunk));
  const bytes = await entryBytes();
  return [
    row({
      what: WHAT,
      reference: `the built admin's main chunk, ${(reference / 1000).toFixed(0)} kB gzipped`,
      figure: (100 * bytes) / reference,
      unit: '%',
      must: 1,
      goal: 0.3,
      note: `${bytes} bytes gzipped: the entry and what it imports statically`,
    }),
  ];
}

await main(import.meta.url, measure);
