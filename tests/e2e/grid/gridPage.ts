import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

const HTML = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>Grids</title>
<link rel="icon" href="data:,"></head><body><div id="root"></div>
<script type="module" src="/main.js"></script></body></html>`;

/** The admin's own build leaves these out too: a library names them and the browser never gets there. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(?:path|util)$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'none',
    }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

async function bundle(page: string): Promise<string> {
  const result = await build({
    entryPoints: [page],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', global: 'globalThis' },
    loader: {
      '.css': 'empty',
      ...Object.fromEntries(
        ['.png', '.svg', '.jpg', '.woff2', '.woff', '.ttf'].map((ext) => [ext, 'dataurl'] as const),
      ),
    },
    plugins: [withoutNode],
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

export interface GridPage {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a page that is nothing but fields of ours in the Content Manager's form: the grids, or another. */
export async function serveGridPage(
  page = path.join(__dirname, 'page/main.tsx'),
): Promise<GridPage> {
  const script = await bundle(page);
  const server: Server = createServer((request, response) => {
    const isScript = request.url === '/main.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : HTML);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
