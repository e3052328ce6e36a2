import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePluginBuilt } from '../scripts/build.mjs';
import { freePort } from './free-port.mjs';
import { createHostApp } from './host-app.mjs';
import { main } from './main.mjs';
import { row, skipped } from './row.mjs';
import { startHost } from './start-host.mjs';
import { CONNECTIONS, race, ROUNDS, SECONDS, WRK } from './wrk.mjs';

const DROPPED = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A bare server that sends what the page's address sends. */
async function startReference(page) {
  const answer = await fetch(page, { headers: { 'Accept-Encoding': 'identity' } });
  if (answer.status !== 200) throw new Error(`${page} answers ${answer.status}`);
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !DROPPED.has(name)));
  const port = await freePort();
  const child = fork(script('./reference.mjs'));
  child.send({ port, headers, body });
  await once(child, 'message');
  return { child, url: `http://127.0.0.1:${port}/` };
}

const lines = (page, bare, rest) => [
  row({
    what: 'published page, warm, requests/s',
    reference: `bare node:http with the same Buffer, ${bare}/s`,
    figure: page / bare,
    unit: '×',
    must: 0.4,
    goal: 0.5,
    isLess: false,
    note: `${page}/s; wrk, ${CONNECTIONS} connections, median of ${ROUNDS} × ${SECONDS} s`,
  }),
  row({
    what: 'the same page',
    reference: `Strapi REST findOne, same attributes, ${rest}/s`,
    figure: page / rest,
    unit: '×',
    must: 30,
    goal: 50,
    isLess: false,
  }),
];

export async function measure() {
  if (!existsSync(WRK))
    return [skipped('published page, warm', `${WRK} is not there (apt-get install wrk)`)];
  await ensurePluginBuilt();
  const { app, remove } = await createHostApp();
  const children = [];
  try {
    const host = await startHost(app);
    children.push(host.child);
    const reference = await startReference(host.page);
    children.push(reference.child);
    return lines(...race([host.page, reference.url, host.rest]));
  } finally {
    for (const child of children) child.kill();
    remove();
  }
}

await main(import.meta.url, measure);
