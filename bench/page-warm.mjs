import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePluginBuilt } from '../scripts/build.mjs';
import { freePort } from './free-port.mjs';
import { createHostApp } from './host-app.mjs';
import { main } from './main.mjs';
import { median } from './measure.mjs';
import { row, skipped } from './row.mjs';
import { startHost } from './start-host.mjs';

const WRK = '/usr/bin/wrk';
const CONNECTIONS = 32;
const SECONDS = 5;
const ROUNDS = 3;
const DROPPED = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

const script = (name) => fileURLToPath(new URL(name, import.meta.url));

function requestsPerSecond(url) {
  const args = ['-t1', '--timeout', '60s', `-c${CONNECTIONS}`, `-d${SECONDS}s`, url];
  const output = execFileSync(WRK, args, { encoding: 'utf8' });
  const failed = output.match(/Non-2xx or 3xx responses: (\d+)|Socket errors: (.*)/);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  return Number(output.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

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

/** Rounds in turn, so that a noisy minute falls on all three alike. */
function race(addresses) {
  const results = addresses.map(() => []);
  addresses.forEach((url) => requestsPerSecond(url));
  for (let round = 0; round < ROUNDS; round += 1) {
    addresses.forEach((url, at) => results[at].push(requestsPerSecond(url)));
  }
  return results.map((speeds) => Math.round(median(speeds)));
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
