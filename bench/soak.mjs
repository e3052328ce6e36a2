import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { ensurePluginBuilt } from '../scripts/build.mjs';
import { createHostApp } from './host-app.mjs';
import { main } from './main.mjs';
import { row } from './row.mjs';
import { startHost } from './start-host.mjs';

const CONNECTIONS = 20;
const RATE = 200;
/** `SOAK_MINUTES=1` for a short one. */
const MINUTES = Number(process.env.SOAK_MINUTES ?? 10);
const SEEN_MS = 2000;
const BETWEEN_PUBLICATIONS_MS = 30_000;
const MB = 1024;

const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / MB;

/** A minute of readers of reports, their data and the column; errors and the 99th percentile in ms. */
async function minute({ base, page, column }) {
  const pathOf = (url) => ({ path: url.slice(base.length) });
  const requests = [page, page, page, page, page, page, `${page}.json`, column].map(pathOf);
  const asked = { url: base, connections: CONNECTIONS, overallRate: RATE, duration: 60, requests };
  const { latency, requests: sent, errors, non2xx } = await autocannon(asked);
  return { requests: sent.total, errors: errors + non2xx, p99: latency.p99 };
}

/** Corrects and publishes a report every half minute, and asks that the page shows it within two. */
async function keepPublishing({ child, republished }, isOver) {
  let turn = 0;
  let late = 0;
  while (!isOver()) {
    turn += 1;
    child.send({ republish: turn });
    await once(child, 'message');
    await wait(SEEN_MS);
    const text = await (await fetch(republished)).text();
    if (!text.includes(`第${turn}次核对。`)) late += 1;
    await wait(BETWEEN_PUBLICATIONS_MS - SEEN_MS);
  }
  return { turn, late };
}

function lines(minutes, memory, { turn, late }) {
  const half = MINUTES / 2;
  return [
    row({
      what: `${CONNECTIONS} readers for ${MINUTES} min while a report is corrected every 30 s: errors`,
      figure: minutes.reduce((sum, each) => sum + each.errors, 0),
      unit: '',
      must: 0,
      note: `${RATE} requests/s, ${minutes.reduce((sum, each) => sum + each.requests, 0)} in all`,
    }),
    row({
      what: 'p99 of the worst minute',
      figure: Math.max(...minutes.map(({ p99 }) => p99)),
      unit: 'ms',
      must: 100,
    }),
    row({
      what: 'publications not seen after two seconds',
      figure: late,
      unit: '',
      must: 0,
      note: `${turn} publications`,
    }),
    row({
      what: 'memory, second half',
      figure: (memory.at(-1) - memory[Math.floor(memory.length / 2)]) / half,
      unit: 'MB/min',
      must: 1,
      note: `${memory.map((each) => each.toFixed(0)).join(' ')} MB at the end of each minute`,
    }),
  ];
}

export async function measure() {
  await ensurePluginBuilt();
  const { app, remove } = await createHostApp();
  const host = await startHost(app);
  try {
    let isOver = false;
    const publishing = keepPublishing(host, () => isOver);
    const minutes = [];
    const memory = [];
    for (let at = 0; at < MINUTES; at += 1) {
      minutes.push(await minute(host));
      memory.push(residentMb(host.child.pid));
      const { requests, errors, p99 } = minutes.at(-1);
      console.error(
        `minute ${at + 1}: ${requests} requests, ${errors} errors, p99 ${p99.toFixed(1)} ms, ${memory.at(-1).toFixed(0)} MB`,
      );
    }
    isOver = true;
    return lines(minutes, memory, await publishing);
  } finally {
    host.child.kill();
    remove();
  }
}

await main(import.meta.url, measure);
