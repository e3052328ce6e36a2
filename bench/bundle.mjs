import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../scripts/run.mjs';

// Below node_modules, so that the packages a source imports are found from there.
const FOLDER = path.join(ROOT, 'node_modules/.cache/bench');

/** A bundled source still knows the folder it was written in. */
export const keepFolders = {
  name: 'keep-folders',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        '__dirname',
        JSON.stringify(path.dirname(file)),
      ),
      loader: file.endsWith('x') ? 'tsx' : 'ts',
    })),
};

/** Bundles a TypeScript source of the repository for Node, packages left out; gives the file. */
export async function bundle(source, name, options = {}) {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = path.join(FOLDER, `${name}.mjs`);
  await build({
    entryPoints: [path.join(ROOT, source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    plugins: [keepFolders],
    logLevel: 'error',
    ...options,
  });
  return outfile;
}

/** Bundles a source and imports it. */
export const load = async (source, name) => import(pathToFileURL(await bundle(source, name)).href);
