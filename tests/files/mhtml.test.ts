import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { FORMS } from '../../domain/form';
import type { ImportCode } from '../../server/src/files/importError';
import { importReport, type Source } from '../../server/src/files/source';
import { LAYOUTS } from '../domain/read/support/layouts';
import { printReport } from '../domain/read/support/source';
import { consistentTables } from '../domain/support/tables';
import { corpusItems, hasCorpus, rawFile } from '../support/corpus';
import { message, quotedPrintable, type MessagePart } from './support/mhtml';
import { outcomeOf } from './support/outcome';

const file = (name: string, bytes: Buffer): Source => ({ kind: 'file', name, bytes });
const read = async (name: string, bytes: Buffer) => {
  const { report, notes, blocks } = await importReport(file(name, bytes));
  return { report, notes, blocks };
};

const PICTURE: MessagePart = {
  type: 'image/png',
  encoding: 'base64',
  bytes: Buffer.from('\x89PNG\r\n\x1a\n'.repeat(400), 'latin1'),
  fields: ['Content-Location: https://example.org/logo.png'],
};
const STYLE: MessagePart = {
  type: 'text/css',
  encoding: 'quoted-printable',
  bytes: Buffer.from('@charset "utf-8"; td { color: red }'),
};

/** By `iconv`, as this runtime has no encoder. */
const inGbk = (text: string): Buffer =>
  execFileSync('iconv', ['-f', 'utf-8', '-t', 'gb18030'], { input: text });

const page = (type: string, encoding: MessagePart['encoding'], bytes: Buffer): MessagePart => ({
  type,
  encoding,
  bytes,
});

/** The ways in which programs save one page. */
const WAYS: readonly (readonly [name: string, save: (html: string) => Buffer])[] = [
  [
    'by a browser of today',
    (html) => message([page('text/html', 'quoted-printable', Buffer.from(html)), STYLE, PICTURE]),
  ],
  [
    'in base64, behind its picture, named by start',
    (html) =>
      message(
        [
          PICTURE,
          {
            ...page('text/html; charset="utf-8"', 'base64', Buffer.from(html)),
            fields: ['Content-ID: <page@x>'],
          },
        ],
        'multipart/related; start="<page@x>"',
      ),
  ],
  [
    'by an old browser in GBK',
    (html) =>
      message([page('text/html;\r\n\tcharset="gb2312"', 'quoted-printable', inGbk(html)), PICTURE]),
  ],
  [
    'in GBK that calls itself Western',
    (html) => message([page('text/html; charset=us-ascii', '8bit', inGbk(html))]),
  ],
  [
    'by an office program in UTF-16',
    (html) =>
      message([page('text/html; charset="unicode"', 'base64', Buffer.from(html, 'utf16le'))]),
  ],
  [
    'in two versions',
    (html) =>
      message(
        [
          {
            ...page('text/plain; charset=utf-8', '8bit', Buffer.from('不用这一段')),
          },
          page('text/html; charset=utf-8', '8bit', Buffer.from(html)),
        ],
        'multipart/alternative',
      ),
  ],
  [
    'as one part, with line feeds alone',
    (html) =>
      Buffer.from(
        `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(Buffer.from(html)).replaceAll('\r', '')}`,
      ),
  ],
  [
    'inside of a message',
    (html) => {
      const inner = message([page('text/html; charset=utf-8', '8bit', Buffer.from(html)), PICTURE]);
      const end = inner.indexOf('Content-Type:');
      const outer =
        'From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n';
      return Buffer.concat([
        Buffer.from(outer),
        inner.subarray(end),
        Buffer.from('\r\n--outer--\r\n'),
      ]);
    },
  ],
];

const PAGES: readonly (readonly [name: string, html: string])[] = [
  ...FORMS.map(({ id, years }) => {
    const [tables] = fc.sample(consistentTables(id, 200), { numRuns: 1, seed: 5 });
    if (!tables) throw new Error('Cannot make tables.');
    const handed = LAYOUTS['html']?.hand(printReport(tables, id, years.from));
    return [`a generated report of ${id}`, handed?.content ?? ''] as const;
  }),
  ...(hasCorpus ? corpusItems(['.html']) : []).map(
    ({ id, file: name }) => [id, readFileSync(rawFile(name), 'utf8')] as const,
  ),
];

describe.each(PAGES)('%s', (_name, html) => {
  test.each(WAYS)('is read as the page itself when it was saved %s', async (_way, save) => {
    const plain = await read('a.html', Buffer.from(html));
    expect(plain.report.tables.requests.cells['received.total']?.how).toBe('read');
    expect(await read('a.mht', save(html))).toEqual(plain);
  });
});

const [, SOME] = PAGES[0] ?? ['', ''];

test.each(['a.mhtml', 'a.doc', 'a.html', 'a.txt'])(
  '%s is told by its first lines',
  async (name) => {
    const bytes = message([page('text/html', 'quoted-printable', Buffer.from(SOME))]);
    expect(await outcomeOf(file(name, bytes))).toBe('read');
  },
);

test('a report in a frame is read behind its page', async () => {
  const outer = '<h1>某某局2020年政府信息公开工作年度报告</h1><iframe src="cid:frame@x"></iframe>';
  const [plain, framed] = await Promise.all([
    read('a.html', Buffer.from(SOME)),
    read(
      'a.mht',
      message([
        page('text/html', 'quoted-printable', Buffer.from(outer)),
        page('text/html', 'quoted-printable', Buffer.from('<p>页脚</p>')),
        {
          ...page('text/html', 'quoted-printable', Buffer.from(SOME)),
          fields: ['Content-ID: <frame@x>'],
        },
      ]),
    ),
  ]);
  expect(framed.report.tables).toEqual(plain.report.tables);
  expect(JSON.stringify(framed.blocks)).toContain('某某局');
  expect(JSON.stringify(framed.blocks)).not.toContain('页脚');
});

const HEAD = 'MIME-Version: 1.0\r\nContent-Type: ';
const raw = (text: string): Buffer => Buffer.from(text, 'latin1');
const multipart = (body: string): Buffer =>
  raw(`${HEAD}multipart/related; boundary=x\r\n\r\n${body}`);

const HOSTILE: readonly (readonly [
  name: string,
  bytes: () => Buffer,
  ends: ImportCode | 'read',
])[] = [
  ['no boundary', () => raw(`${HEAD}multipart/related\r\n\r\n<p>1`), 'unsafe'],
  ['an empty boundary', () => raw(`${HEAD}multipart/related; boundary=""\r\n\r\n<p>1`), 'damaged'],
  [
    'a boundary without end',
    () => raw(`${HEAD}multipart/related; boundary=${'x'.repeat(10_000)}\r\n\r\n<p>1`),
    'damaged',
  ],
  ['a boundary that never comes', () => multipart('<p>1'), 'empty'],
  ['a boundary in the middle of lines', () => multipart('a--x\r\n'.repeat(100_000)), 'empty'],
  ['boundaries without end', () => multipart('--x\r\n'.repeat(100_000)), 'unsafe'],
  ['a boundary that is the end', () => multipart('--x'), 'empty'],
  ['only the last boundary', () => multipart('--x--'), 'empty'],
  [
    '1,000 pages',
    () => multipart('--x\r\nContent-Type: text/html\r\n\r\n<p>1\r\n'.repeat(1_000)),
    'unsafe',
  ],
  [
    'a message in messages',
    () =>
      raw(
        Array.from(
          { length: 9 },
          (_, at) => `${HEAD}multipart/mixed; boundary=x${at}\r\n\r\n--x${at}\r\n`,
        ).join(''),
      ),
    'unsafe',
  ],
  [
    'a header that goes on',
    () => multipart(`--x\r\nA: b\r\n${' c\r\n'.repeat(60_000)}\r\n<p>1`),
    'damaged',
  ],
  [
    'a header without end',
    () => multipart(`--x\r\nContent-Type: text/html; ${'a=b; '.repeat(9_000)}`),
    'empty',
  ],
  ['a type that is none', () => multipart('--x\r\nContent-Type: ////\r\n\r\n<p>1'), 'empty'],
  [
    'a field like __proto__',
    () => multipart('--x\r\n__proto__: x\r\nContent-Type: text/html\r\n\r\n<p>甲'),
    'read',
  ],
  [
    'an encoding like constructor',
    () =>
      multipart(
        '--x\r\nContent-Transfer-Encoding: constructor\r\nContent-Type: text/html\r\n\r\n<p>1',
      ),
    'read',
  ],
  [
    'a charset that does not exist',
    () => multipart('--x\r\nContent-Type: text/html; charset=__proto__\r\n\r\n<p>\xb1\xa8'),
    'read',
  ],
  [
    'equals signs without end',
    () =>
      multipart(
        `--x\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n${'='.repeat(150_000)}`,
      ),
    'read',
  ],
  [
    'soft breaks that are none',
    () =>
      multipart(
        `--x\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n${'= \t'.repeat(60_000)}1`,
      ),
    'read',
  ],
  [
    'spaces behind one equals sign',
    () =>
      multipart(
        `--x\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n1=${' '.repeat(4_000_000)}1`,
      ),
    'read',
  ],
  [
    'base64 that is none',
    () =>
      multipart(
        '--x\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html\r\n\r\n<><><>!!',
      ),
    'empty',
  ],
  [
    'NUL',
    () =>
      multipart(
        '--x\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\na=00b',
      ),
    'notText',
  ],
  ['pictures alone', () => message([PICTURE, PICTURE]), 'empty'],
  [
    '10,000 nested div',
    () => message([page('text/html', 'base64', Buffer.from('<div>'.repeat(10_000)))]),
    'tooMuch',
  ],
  ['fields alone', () => raw('MIME-Version: 1.0\r\nContent-Type: text/html\r\n'), 'read'],
];

test.each(HOSTILE)('%s', async (_name, bytes, ends) => {
  expect(await outcomeOf(file('a.mht', bytes()))).toBe(ends);
});

test('a page that was cut off keeps what is there, and no boundary becomes text', async () => {
  const whole = message([page('text/html', '8bit', Buffer.from(SOME)), PICTURE]);
  const cut = whole.subarray(0, whole.indexOf('image/png'));
  const { blocks, report } = await read('a.mht', cut);
  expect(report.tables.requests.cells['received.total']?.how).toBe('read');
  expect(JSON.stringify(blocks)).not.toContain('MultipartBoundary');
});
