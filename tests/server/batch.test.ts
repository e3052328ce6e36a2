import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createQueue } from '../../server/src/files';
import { createStore } from '../../server/src/store';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf, type Clerk } from '../support/clerk';

let app: TestApp;
let clerk: Clerk;

beforeAll(async () => {
  app = await bootStrapi();
  clerk = clerkOf(app);
});
afterAll(() => app?.destroy());

const ROW = '一、本年新收政府信息公开申请数量';
const reportText = (organ: string) =>
  `${organ}2024年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。\n${ROW}\t2\t1\t0\t0\t0\t0\t3`;
/** A comment is no element, so that none is counted: the reader's own heap runs out. */
const HEAVY = Buffer.from(`<html><body>${'<!---->'.repeat(700_000)}`);
const uploads = () => readdirSync(app.uploads).sort();
const send = (name: string, bytes: Buffer) =>
  clerk.api('post', '/import/read').attach('file', bytes, name);
const until = async (holds: () => boolean | Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return true;
    await wait(50);
  }
  return false;
};

/** Sends a file as a browser does, and gives a way to hang up. */
function sendAndHold(bytes: Buffer, { isWhole }: { isWhole: boolean }) {
  const { port } = app.strapi.server.httpServer.address() as AddressInfo;
  const head = Buffer.from(
    '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.html"\r\n' +
      'Content-Type: text/html\r\n\r\n',
  );
  const tail = Buffer.from('\r\n--edge--\r\n');
  const asked = request({
    port,
    method: 'POST',
    path: '/disclosure-report/import/read',
    headers: {
      Authorization: app.superAdmin.authorization,
      'Content-Type': 'multipart/form-data; boundary=edge',
      'Content-Length': head.length + bytes.length + tail.length,
    },
  });
  asked.on('error', () => undefined);
  asked.write(head);
  if (isWhole) asked.end(Buffer.concat([bytes, tail]));
  else asked.write(bytes.subarray(0, bytes.length / 2));
  return asked;
}

test('sixty files two at a time: each is answered for itself, and nothing stays on the disk', async () => {
  const before = uploads();
  const bad = new Map([
    [7, { bytes: Buffer.from(' \n '), code: 'empty' }],
    [23, { bytes: Buffer.from('a\0b'), code: 'notText' }],
    [41, { bytes: Buffer.from('长'.repeat(200_001)), code: 'tooMuch' }],
  ]);
  const files = Array.from({ length: 60 }, (_, at) => at);
  const answers = new Map<number, { status: number; code: string; organ: string }>();
  const worker = async (): Promise<void> => {
    for (let at = files.shift(); at !== undefined; at = files.shift()) {
      const bytes = bad.get(at)?.bytes ?? Buffer.from(reportText(`示例${at}县财政局`));
      const { status, body } = await send(`第${at}份.txt`, bytes);
      answers.set(at, { status, code: body.error?.details?.code, organ: body.meta?.organ });
    }
  };
  await Promise.all([worker(), worker()]);
  for (const [at, answer] of answers) {
    const code = bad.get(at)?.code;
    const wanted = code
      ? { status: 400, code, organ: undefined }
      : { status: 200, code: undefined, organ: `示例${at}县财政局` };
    expect([at, answer]).toEqual([at, wanted]);
  }
  expect(answers.size).toBe(60);
  expect(uploads()).toEqual(before);
});

test('a reader that dies of its file refuses it in words and leaves nothing', async () => {
  const before = uploads();
  const { status, body } = await send('重.html', HEAVY);
  expect([status, body.error.details.code]).toEqual([400, 'tooComplex']);
  expect(uploads()).toEqual(before);
});

describe('somebody who hangs up', () => {
  test('while the file is still coming leaves nothing on the disk', async () => {
    const before = uploads();
    const asked = sendAndHold(HEAVY, { isWhole: false });
    expect(await until(() => uploads().length > before.length)).toBe(true);
    asked.destroy();
    expect(await until(() => uploads().length === before.length)).toBe(true);
  });

  test('while it is read frees the places of the line at once', async () => {
    const before = uploads();
    const held = Array.from({ length: 16 }, () => sendAndHold(HEAVY, { isWhole: true }));
    const left = () => uploads().length - before.length;
    // Two are read, eight wait, and those above that are refused at once.
    expect(await until(() => left() > 10)).toBe(true);
    expect(await until(() => left() <= 10)).toBe(true);
    const probe = () => send('小.txt', Buffer.from(reportText('示例局')));
    expect((await probe()).status).toBe(429);
    held.forEach((asked) => asked.destroy());
    // Read to their end they would take far longer.
    expect(await until(() => left() === 0)).toBe(true);
    expect((await probe()).status).toBe(200);
  });
});

describe('the line', () => {
  const never = () => new Promise<never>(() => undefined);

  test('lets whoever gives up leave it, and the next one in', async () => {
    const queue = createQueue(1, 2);
    let finish = (): void => undefined;
    const first = queue.run(() => new Promise<void>((resolve) => (finish = resolve)));
    const leaver = new AbortController();
    const second = queue.run(never, leaver.signal);
    const third = queue.run(async () => 'third');
    await expect(queue.run(never)).rejects.toMatchObject({ code: 'busy' });
    leaver.abort();
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    finish();
    await first;
    expect(await third).toBe('third');
    expect(await queue.run(async () => 'free')).toBe('free');
  });

  test('takes nobody in who has left already', async () => {
    const gone = AbortSignal.abort();
    await expect(createQueue(1, 1).run(never, gone)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

test('accepting many is one transaction each: a refused one changes nothing, the others stand', async () => {
  const organs = await Promise.all(
    ['示例市水利局', '示例市气象局'].map((name) => clerk.organ(name)),
  );
  await clerk.report(organs[0] ?? '', 2024);
  const accepted = [];
  for (const organ of [...organs, 'absent']) {
    const text = reportText('示例局');
    const { body } = await send('a.txt', Buffer.from(text));
    const { report, source } = body;
    const { sha256 } = source;
    const acceptance = {
      organ,
      year: 2024,
      scope: 'own',
      target: null,
      report,
      source: { name: 'a.txt', sha256, publishedOn: '' },
    };
    accepted.push(await clerk.accept(acceptance, { name: 'a.txt', bytes: Buffer.from(text) }));
  }
  expect(accepted.map(({ status }) => status)).toEqual([409, 201, 404]);
  expect(accepted[0]?.body.error.details.code).toBe('slotTaken');
  expect(existsSync(app.originals) && readdirSync(app.originals)).toHaveLength(1);
  expect(await createStore(app.strapi).verify()).toMatchObject({ ok: true });
});

test('a figure that was inferred keeps its mark in the report', async () => {
  const organ = await clerk.organ('示例市档案局');
  const text = reportText('示例市档案局');
  const { body } = await send('a.txt', Buffer.from(text));
  const { report, source } = body;
  report.cells['requests.received.naturalPerson'].how = 'inferred';
  const { sha256 } = source;
  const response = await clerk.accept(
    {
      organ,
      year: 2024,
      scope: 'own',
      target: null,
      report,
      source: { name: 'a.txt', sha256, publishedOn: '' },
    },
    { name: 'a.txt', bytes: Buffer.from(text) },
  );
  const { documentId } = response.body;
  const row = await clerk.content('get', `plugin::disclosure-report.report/${documentId}`);
  const { requestsTable, version } = row.body.data;
  expect(requestsTable.cells['received.naturalPerson']).toEqual({ value: 2, how: 'inferred' });
  // A save of something else leaves the mark.
  expect((await clerk.save(documentId, { version, requestsTable, contact: '电话' })).status).toBe(
    200,
  );
  const after = await clerk.content('get', `plugin::disclosure-report.report/${documentId}`);
  expect(after.body.data.requestsTable.cells['received.naturalPerson'].how).toBe('inferred');
});
