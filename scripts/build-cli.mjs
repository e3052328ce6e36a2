import { chmodSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './run.mjs';

const outfile = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/cli/index.js'));

await build({
  entryPoints: [path.join(ROOT, 'cli/index.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // The command has to run in a folder without Strapi or any other package.
  external: ['pdfjs-dist'],
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
chmodSync(outfile, 0o755);
