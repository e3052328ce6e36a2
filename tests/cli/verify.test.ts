import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GENESIS, linkedText, type ChainEvent } from '../../domain/chain';
import { fetchHead, verifyChain } from '../../cli/verify';
import { buildCli, type BuiltCli } from './process';

const digest = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** A sound chain of so many events. */
function chain(length: number): ChainEvent[] {
  const events: ChainEvent[] = [];
  for (let seq = GENESIS; seq < length; seq += 1) {
    const event = {
      seq,
      at: '2026-01-20T01:02:03.000Z',
      actor: seq === GENESIS ? null : 'abc',
      action: seq === GENESIS ? 'genesis' : 'report.created',
      organ: null,
      slot: null,
      payload: `{"version":${seq}}`,
      previousHash: events.at(-1)?.hash ?? '',
    };
    events.push({ ...event, hash: digest(linkedText(event)) });
  }
  return events;
}

const lines = (events: readonly unknown[]): string =>
  events.map((event) => `${JSON.stringify(event)}\n`).join('');

let cli: BuiltCli;
let server: Server;
const events = chain(6);
const head = { ...events[3], genesis: events[0]?.hash };

beforeAll(async () => {
  cli = buildCli();
  cli.write('chain.jsonl', lines(events));
  cli.write('head.json', JSON.stringify(head));
  server = createServer((request, response) => {
    response.writeHead(request.url === '/chain.json' ? 200 : 404).end(JSON.stringify(head));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  cli?.remove();
  server?.close();
});

const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const at = (name: string): string => `${cli.folder}/${name}`;

test('a sound chain is said to be one, with its last event and whether a head was compared', () => {
  const { code, stdout } = cli.run(['verify', 'chain.jsonl']);
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining(`共 6 条，首尾相连，没有改动。末条为第 5 条：${events[5]?.hash}`),
  ]);
  expect(stdout).toContain('没有与公开的链尾比对');
  const anchored = cli.run(['verify', '-', '--head', 'head.json', '--locale', 'en'], lines(events));
  expect([anchored.code, anchored.stdout]).toEqual([
    0,
    expect.stringContaining('It agrees with the head that was given.'),
  ]);
});

test('prints its verdict as JSON', () => {
  const { stdout } = cli.run(['verify', 'chain.jsonl', '--json', '--head=head.json']);
  expect(JSON.parse(stdout)).toEqual({
    ok: true,
    events: 6,
    head: { seq: 5, hash: events[5]?.hash },
    faults: [],
    isAnchored: true,
  });
});

test.each([
  ['an event left out', [...events.slice(0, 2), ...events.slice(3)], 'gap', 3],
  ['the beginning left out', events.slice(1), 'gap', 1],
  ['a word changed', events.map((e) => (e.seq === 2 ? { ...e, actor: 'x' } : e)), 'altered', 2],
  [
    'an event written anew',
    events.map((e) => {
      const other = { ...e, actor: 'x' };
      return e.seq === 2 ? { ...other, hash: digest(linkedText(other)) } : e;
    }),
    'broken',
    3,
  ],
])('finds %s', (_what, damaged, fault, seq) => {
  cli.write('damaged.jsonl', lines(damaged));
  const { code, stdout } = cli.run(['verify', 'damaged.jsonl', '--json']);
  expect([code, JSON.parse(stdout).faults]).toEqual([1, [{ seq, fault }]]);
  expect(cli.run(['verify', 'damaged.jsonl']).stdout).toContain(`第 ${seq} 条`);
});

test('finds a cut end, a chain rewritten and another chain by the head alone', async () => {
  cli.write('cut.jsonl', lines(events.slice(0, 3)));
  expect(cli.run(['verify', 'cut.jsonl']).code).toBe(0);
  const cut = cli.run(['verify', 'cut.jsonl', '--head', 'head.json']);
  expect([cut.code, cut.stdout]).toEqual([1, expect.stringContaining('末尾缺少记录')]);
  const anchor = await fetchHead(`${origin()}/chain.json`);
  expect(anchor).toEqual({ seq: 3, hash: head.hash, genesis: head.genesis });
  const rewritten = await verifyChain(at('chain.jsonl'), { ...anchor, hash: 'sha256:0' });
  expect(rewritten.faults).toEqual([{ seq: 3, fault: 'rewritten' }]);
  const other = await verifyChain(at('chain.jsonl'), { ...anchor, genesis: 'sha256:0' });
  expect(other.faults).toEqual([{ seq: 0, fault: 'otherChain' }]);
});

test('what is no chain or no head is refused with 2, and says what to give instead', async () => {
  cli.write('other.jsonl', `${lines(events.slice(0, 1))}{"seq":1}\n`);
  cli.write('empty.jsonl', '');
  const refusals = [
    [['verify'], '请给出一个导出的留痕文件'],
    [['verify', 'absent.jsonl'], '没有这个文件'],
    [['verify', 'other.jsonl'], '第 2 行不是留痕记录'],
    [['verify', 'chain.jsonl', '--head', 'absent.json'], '没有这个文件'],
    [['verify', 'chain.jsonl', '--head', 'chain.jsonl'], '读不出链尾'],
    [['verify', 'chain.jsonl', '--moment', 'x'], '没有“--moment”这个选项'],
  ] as const;
  for (const [args, sentence] of refusals) {
    const { code, stderr } = cli.run(args);
    expect([args, code, stderr]).toEqual([args, 2, expect.stringContaining(sentence)]);
  }
  await expect(fetchHead(`${origin()}/absent`)).rejects.toThrow('404');
  await expect(fetchHead('http://127.0.0.1:1/chain.json')).rejects.toThrow('读不出链尾');
  expect(cli.run(['verify', 'empty.jsonl']).code).toBe(1);
});
