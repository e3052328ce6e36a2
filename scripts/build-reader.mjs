import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

const outfile = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/reader/index.js'));

// The process in which files are read. Its parsers are ES modules only: they are bundled.
await build({
  entryPoints: [path.join(ROOT, 'server/src/files/reader.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Optional, and large: it stays a package of its own.
  external: ['pdfjs-dist'],
  logLevel: 'warning',
});
