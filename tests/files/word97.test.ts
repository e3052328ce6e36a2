import { ImportError, type ImportCode } from '../../server/src/files/importError';
import { randomOf } from '../domain/read/support/damage';
import { isFull } from '../support/size';
import { slowest } from './support/slowest';
import { contentOf, leftOutOf, shown } from './support/shown';
import { cell, compoundFile, rowEnd, word97, word97Streams } from './support/word97';

const EDGES = [0, 2_000, 3_000, 4_000];
const row = (texts: readonly string[], edges = EDGES, flags: readonly number[] = []) => [
  ...texts.map(cell),
  rowEnd(edges, flags),
];
const read = async (bytes: Buffer, name = 'a.doc'): Promise<string[]> =>
  shown(await contentOf(name, bytes));

describe('a Word 97 document', () => {
  test('is its paragraphs and its tables with their empty cells', async () => {
    const file = word97([
      { text: '二、主动公开政府信息情况\r' },
      ...row(['规章', '12', '']),
      ...row(['规范性文件', '', '3']),
      { text: '正文第一行\u000b第二行\r' },
    ]);
    const lines = [
      '二、主动公开政府信息情况',
      '规章 | 12 | ',
      '规范性文件 |  | 3',
      '正文第一行',
      '第二行',
    ];
    expect(await read(file)).toEqual(lines);
    expect(await read(file, 'a.wps')).toEqual(lines);
  });

  test('has its merged cells by edges and marks', async () => {
    const over = [...row(['机关', '合计'], [0, 2_000, 4_000]), ...row(['甲', '1', '2'])];
    expect(await read(word97(over))).toEqual(['机关 | 合计>2', '甲 | 1 | 2']);
    const down = [...row(['甲', '', ''], EDGES, [0x60]), ...row(['', '3', '4'], EDGES, [0x20])];
    expect(await read(word97(down))).toEqual(['甲v2 |  | ', '3 | 4']);
  });

  test('gives fields by their results and says what is left out', async () => {
    const file = word97([{ text: '见\u0013HYPERLINK "x"\u0014网站\u0015。\u0001\r' }], {
      header: '页眉文字\r',
    });
    const content = await contentOf('a.doc', file);
    expect([shown(content), leftOutOf(content)]).toEqual([
      ['见网站。'],
      ['header: 页眉文字', 'image: '],
    ]);
  });

  test('is a page where a page bears its ending', async () => {
    const page = '<html><body><p>正文</p><table><tr><td>规章<td>1</table></body></html>';
    expect(await read(Buffer.from(page))).toEqual(['正文', '规章 | 1']);
  });
});

const GOOD = [{ text: '正文在这里\r' }, ...row(['规章', '12', ''])];
const good = (): Buffer => word97(GOOD);
const written = (at: number, value: number): Buffer => {
  const bytes = good();
  bytes.writeUInt32LE(value, at);
  return bytes;
};
const withTable = (change: (table: Buffer) => void): Buffer => {
  const { document, table } = word97Streams(GOOD);
  change(table);
  return compoundFile([
    ['WordDocument', document],
    ['0Table', table],
  ]);
};

const NEXT = 512;
const DIRECTORY = 1_024;

const HOSTILE: readonly (readonly [
  name: string,
  bytes: () => Buffer,
  ends: ImportCode | 'read',
])[] = [
  ['a password', () => word97(GOOD, { flags: 0x0100 }), 'encrypted'],
  ['Word 95', () => word97(GOOD, { version: 0x68 }), 'word95'],
  ['a sector that follows itself', () => written(NEXT + 8, 2), 'damaged'],
  ['a directory that follows itself', () => written(NEXT + 4, 1), 'damaged'],
  ['a sector far outside', () => written(NEXT + 8, 900_000), 'damaged'],
  ['a table of sectors far outside', () => written(76, 900_000), 'damaged'],
  ['tables of sectors without end', () => written(68, 2), 'damaged'],
  ['sectors of 2 GB', () => written(30, 31), 'damaged'],
  ['a stream of 4 GB', () => written(DIRECTORY + 128 + 120, 0xffffffff), 'damaged'],
  ['a stream that begins nowhere', () => written(DIRECTORY + 128 + 116, 0x7fffffff), 'damaged'],
  ['no table stream', () => word97(GOOD, { flags: 0x0200 }), 'damaged'],
  ['the first half', () => good().subarray(0, 1_800), 'damaged'],
  ['a header alone', () => good().subarray(0, 512), 'unsupported'],
  ['no pieces', () => withTable((table) => table.writeUInt8(7, 0)), 'damaged'],
  [
    'pieces of four billion characters',
    () => withTable((table) => table.writeUInt32LE(0xfffffff0, 9)),
    'damaged',
  ],
  ['pieces that run backwards', () => withTable((table) => table.writeUInt32LE(9, 5)), 'damaged'],
  [
    'changes without end before the pieces',
    () => withTable((table) => table.fill(1, 0, 21)),
    'damaged',
  ],
  [
    'settings on a page far outside',
    () => withTable((table) => table.writeUInt32LE(0x3fffff, 29)),
    'read',
  ],
];

async function outcomeOf(bytes: Buffer): Promise<string> {
  try {
    return JSON.stringify(shown(await contentOf('a.doc', bytes))) && 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

const { timed, print } = slowest('hostile Word 97 files');
afterAll(print);

test.each(HOSTILE)('%s', async (name, bytes, ends) => {
  const given = bytes();
  await timed(name, async () => expect(await outcomeOf(given)).toBe(ends));
});

test('bytes changed at random give text or a refusal', async () => {
  const outcomes = new Set<string>();
  for (let run = 0; run < (isFull ? 20_000 : 2_000); run += 1) {
    const random = randomOf(run + 1);
    const bytes = good();
    for (let count = 1 + random(6); count > 0; count -= 1)
      bytes[8 + random(bytes.length - 8)] = random(256);
    outcomes.add(
      await outcomeOf(bytes.subarray(0, random(4) === 0 ? random(bytes.length) : bytes.length)),
    );
  }
  expect(outcomes).toContain('read');
  expect(outcomes).toContain('damaged');
});
