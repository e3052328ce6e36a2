import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensurePluginBuilt } from '../scripts/build.mjs';
import { PORTAL } from '../scripts/run.mjs';
import { load } from './bundle.mjs';
import { createHostApp } from './host-app.mjs';
import { main } from './main.mjs';
import { quantile } from './measure.mjs';
import { row } from './row.mjs';
import { startHost } from './start-host.mjs';

const READ = '/disclosure-report/import/read';
/** As the wizard sends them. */
const AT_ONCE = 2;
/** A reader of the public page asks this often meanwhile. */
const PAUSE_MS = 20;

async function logIn(base) {
  const logins = path.join(PORTAL, 'src/sample/logins.json');
  const { email, password } = JSON.parse(readFileSync(logins, 'utf8'))[0];
  const answer = await fetch(`${base}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`Logging in answers ${answer.status}`);
  return `Bearer ${(await answer.json()).data.token}`;
}

async function readOne(base, authorization, { name, bytes }) {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  const answer = await fetch(base + READ, {
    method: 'POST',
    headers: { Authorization: authorization },
    body: form,
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  const { report } = await answer.json();
  return Object.values(report.cells).filter(({ how }) => how === 'read').length;
}

/** Asks for the public page until it is told to stop; gives how long each answer took. */
async function watchPage(page, signal) {
  const took = [];
  while (!signal.aborted) {
    const start = performance.now();
    const answer = await fetch(page);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${page} answers ${answer.status}`);
    took.push(performance.now() - start);
    await wait(PAUSE_MS);
  }
  return took;
}

async function run({ base, page }, files) {
  const authorization = await logIn(base);
  await readOne(base, authorization, files[0]);
  const stop = new AbortController();
  const watching = watchPage(page, stop.signal);
  const left = [...files];
  const cells = [];
  const worker = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      cells.push(await readOne(base, authorization, file));
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const seconds = (performance.now() - start) / 1000;
  stop.abort();
  return { seconds, fewest: Math.min(...cells), took: await watching };
}

/** Sixty files through the wizard's endpoint, two at a time, while somebody reads the public page. */
export async function measure() {
  await ensurePluginBuilt();
  const { files } = await load('bench/batch.ts', 'batch');
  const { app, remove } = await createHostApp();
  let host;
  try {
    host = await startHost(app);
    const { seconds, fewest, took } = await run(host, files);
    const bytes = Math.round(files.reduce((sum, file) => sum + file.bytes.length, 0) / 1024);
    return [
      row({
        what: `${files.length} reports of mixed formats through the wizard`,
        reference: 'the public page answers beside it',
        figure: seconds,
        unit: 's',
        must: 20,
        goal: 15,
        note: `Word, HTML and text, ${bytes} KB in all, ${AT_ONCE} at a time; at least ${fewest} cells read in each`,
      }),
      row({
        what: 'the public page meanwhile, p99',
        figure: quantile(took, 0.99),
        unit: 'ms',
        must: 100,
        goal: 30,
        note: `${took.length} answers, median ${quantile(took, 0.5).toFixed(1)} ms`,
      }),
    ];
  } finally {
    host?.child.kill();
    remove();
  }
}

await main(import.meta.url, measure);
