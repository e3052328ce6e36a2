import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ensurePluginBuilt } from '../scripts/build.mjs';
import { createHostApp } from './host-app.mjs';
import { main } from './main.mjs';
import { median, quantile } from './measure.mjs';
import { row, skipped } from './row.mjs';
import { startHost } from './start-host.mjs';
import { race, WRK } from './wrk.mjs';

const ORGANS = 5000;
const COLD_YEAR = 2022;
const TOUCHES = 5;
/** Every instance has heard of a publication by then. */
const HEARD_MS = 2500;

async function timed(url) {
  const start = performance.now();
  const answer = await fetch(url);
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`);
  return { ms: performance.now() - start, body };
}

/** Pages of one year's list that nobody has asked for yet, each once. */
async function coldPages({ column }) {
  const pages = [];
  let next = `${column}/${COLD_YEAR}`;
  while (next) {
    const page = await timed(next);
    pages.push(page);
    const path = page.body.match(
      /<a[^>]*href="([^"]*)"[^>]*rel="next"|rel="next"[^>]*href="([^"]*)"/u,
    );
    next = path ? new URL(path[1] ?? path[2], next).href : undefined;
  }
  return pages;
}

/** The first visitor after something was published, who finds every list out of date. */
async function afterPublications({ child, column }) {
  const took = [];
  for (let at = 0; at < TOUCHES; at += 1) {
    child.send({ touch: true });
    await once(child, 'message');
    await wait(HEARD_MS);
    took.push((await timed(column)).ms);
  }
  return took;
}

const organsOn = ({ body }) => new Set(body.match(/bench-\d{5}/gu)).size;

const lines = (what, { after, pages, column, report }) => [
  row({
    what: `${what}, warm, requests/s`,
    reference: `a report page, ${report}/s`,
    figure: column / report,
    unit: '×',
    must: 0.5,
    isLess: false,
    note: `${column}/s`,
  }),
  row({
    what: 'a page of its lists, cold, p95',
    figure: quantile(
      pages.map(({ ms }) => ms),
      0.95,
    ),
    unit: 'ms',
    must: 50,
    note: `${pages.length} pages of one year, at most ${Math.max(...pages.map(organsOn))} organs each, median ${median(pages.map(({ ms }) => ms)).toFixed(1)} ms; to the last byte`,
  }),
  row({
    what: 'its heaviest page',
    figure: Math.max(...pages.map(({ body }) => Buffer.byteLength(body))) / 1000,
    unit: 'kB',
    must: 60,
  }),
  row({
    what: 'the first visitor after a publication, median',
    figure: median(after),
    unit: 'ms',
    must: 50,
    note: `${TOUCHES} publications; everything that is public is looked up anew`,
  }),
];

export async function measure() {
  const what = `the column with ${ORGANS} organs in seven years`;
  if (!existsSync(WRK)) return [skipped(what, `${WRK} is not there (apt-get install wrk)`)];
  await ensurePluginBuilt();
  const { app, remove } = await createHostApp();
  const children = [];
  try {
    const host = await startHost(app, ORGANS);
    children.push(host.child);
    const after = await afterPublications(host);
    const pages = await coldPages(host);
    const [column, report] = race([host.column, host.page]);
    return lines(what, { after, pages, column, report });
  } finally {
    for (const child of children) child.kill();
    remove();
  }
}

await main(import.meta.url, measure);
