import { deflateSync } from 'node:zlib';
import { ImportError, type ImportCode } from '../../server/src/files/importError';
import {
  FONT,
  grid,
  onePage,
  pdf,
  pdfFile,
  pdfObjects,
  stream,
  text,
  type PdfObject,
} from './support/pdf';
import { slowest } from './support/slowest';
import { startReading, type ReadingProcess } from './support/readingProcess';

let reader: ReadingProcess;
beforeAll(() => {
  reader = startReading();
});
afterAll(() => reader.end());

const MB = 1024 * 1024;
const WORDS = text(60, 100, '正文在这里，足够读出来的文字。');
const raw = (content: string): Buffer => Buffer.from(content, 'latin1');

/** The usual document with other objects in place of some of its own. */
const changed = (objects: readonly PdfObject[], content = WORDS, more = ''): Buffer => {
  const numbers = new Set(objects.map(({ number }) => number));
  const usual = pdfObjects([{ content, more }]).filter(({ number }) => !numbers.has(number));
  return pdfFile([...usual, ...objects]);
};

const inFont = (hex: string): string => `BT /F 12 Tf 1 0 0 1 60 700 Tm <${hex}> Tj ET\n`;
const withoutUnicode: PdfObject = {
  number: 3,
  body: '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] >>',
};
const image = (entries: string): PdfObject => ({
  number: 90,
  body: stream(
    Buffer.alloc(300),
    `/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceRGB ${entries}`,
  ),
});
const IMAGE = '/Resources << /Font << /F 3 0 R >> /XObject << /I 90 0 R >> >>';
const withImage = (content: string): Buffer =>
  changed([image('')], `q 595 0 0 842 0 0 cm /I Do Q\n${content}`, IMAGE);
const ENCRYPTED =
  '/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <' +
  `${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

const bomb = (levels: number): Buffer => {
  let packed: Buffer = Buffer.alloc(48 * MB, ' ');
  for (let level = 0; level < levels; level += 1) packed = deflateSync(packed, { level: 9 });
  return packed;
};
const packedStream = (packed: Buffer, filters: string): Buffer =>
  Buffer.concat([
    raw(`<< /Length ${packed.length} /Filter ${filters} >>\nstream\n`),
    packed,
    raw('\nendstream'),
  ]);
const bombs = (count: number): PdfObject[] => {
  const packed = bomb(1);
  return Array.from({ length: count }, (_, at) => ({
    number: 90 + at,
    body: packedStream(packed, '/FlateDecode'),
  }));
};

/** What each must end in: a code of refusal, or a report. */
const HOSTILE: readonly (readonly [
  name: string,
  bytes: () => Buffer,
  ends: ImportCode | 'read',
])[] = [
  ['a scan', () => withImage(''), 'scan'],
  ['a scan with a page number', () => withImage(text(290, 800, '- 1 -')), 'scan'],
  ['a scan with unseen text over it', () => withImage(`3 Tr ${WORDS}`), 'scan'],
  ['text beside a picture', () => withImage(WORDS), 'read'],
  ['no page with text', () => onePage(''), 'empty'],
  [
    'a font without characters',
    () => changed([withoutUnicode], inFont('0001000200030004')),
    'garbled',
  ],
  ['private characters', () => onePage(text(60, 100, '\ue000\ue001\ue002\uf8ff')), 'garbled'],
  ['characters of no script that reports use', () => onePage(text(60, 100, 'ก֏ᚠ፠༼ಥꓘꙮ')), 'garbled'],
  ['a password', () => pdfFile(pdfObjects([{ content: WORDS }]), ENCRYPTED), 'encrypted'],
  ['a header alone', () => raw('%PDF-1.7\n'), 'damaged'],
  [
    'a header and noise',
    () => Buffer.concat([raw('%PDF-1.7\n'), Buffer.alloc(100_000, 0x9c)]),
    'damaged',
  ],
  ['the first half', () => onePage(WORDS).subarray(0, 600), 'damaged'],
  [
    'no cross-reference table',
    () => {
      const bytes = onePage(WORDS);
      return bytes.subarray(0, bytes.indexOf('xref\n'));
    },
    'damaged',
  ],
  [
    'a wrong start of the table',
    () =>
      raw(
        onePage(WORDS)
          .toString('latin1')
          .replace(/startxref\n\d+/u, 'startxref\n7'),
      ),
    'read',
  ],
  [
    'a table that comes before itself',
    () => pdfFile(pdfObjects([{ content: WORDS }]), '/Root 1 0 R /Prev 10'),
    'read',
  ],
  [
    'a page tree that holds itself',
    () => changed([{ number: 2, body: '<< /Type /Pages /Kids [2 0 R 20 0 R] /Count 2 >>' }]),
    'damaged',
  ],
  [
    'a million pages',
    () => changed([{ number: 2, body: '<< /Type /Pages /Kids [20 0 R] /Count 1000000 >>' }]),
    'read',
  ],
  [
    'minus one page',
    () => changed([{ number: 2, body: '<< /Type /Pages /Kids [20 0 R] /Count -1 >>' }]),
    'damaged',
  ],
  ['101 pages', () => pdf(Array.from({ length: 101 }, () => ({ content: WORDS }))), 'tooMuch'],
  ['a page that is none', () => changed([{ number: 20, body: '42' }]), 'damaged'],
  ['a catalogue that is none', () => changed([{ number: 1, body: 'null' }]), 'damaged'],
  ['an object that is itself', () => changed([{ number: 21, body: '21 0 R' }]), 'empty'],
  [
    'a form that shows itself',
    () =>
      changed(
        [
          {
            number: 90,
            body: stream(
              `${WORDS} /X Do`,
              '/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << /XObject << /X 90 0 R >> /Font << /F 3 0 R >> >>',
            ),
          },
        ],
        `${WORDS} /X Do`,
        '/Resources << /Font << /F 3 0 R >> /XObject << /X 90 0 R >> >>',
      ),
    'read',
  ],
  ['10,000 saved states', () => onePage('q '.repeat(10_000), WORDS), 'read'],
  ['10,000 restored states', () => onePage('Q '.repeat(10_000), WORDS), 'read'],
  ['10,000 nested marks', () => onePage('/P BMC '.repeat(10_000), WORDS), 'read'],
  ['10,000 nested lists', () => onePage('['.repeat(10_000), WORDS), 'empty'],
  [
    '10,000 nested dictionaries',
    () => changed([{ number: 90, body: '<< /A '.repeat(10_000) }]),
    'read',
  ],
  ['300,000 characters', () => onePage(text(60, 100, '长'.repeat(250_000))), 'tooComplex'],
  [
    'a page of 20,000 lines',
    () =>
      onePage(
        WORDS,
        ...Array.from(
          { length: 20_000 },
          (_, at) => `${at % 500} ${at % 700} m ${at % 500} 800 l S\n`,
        ),
      ),
    'read',
  ],
  [
    'a grid of 500 by 500',
    () =>
      onePage(
        WORDS,
        grid(
          Array.from({ length: 500 }, (_, at) => 10 + at * 4),
          Array.from({ length: 500 }, (_, at) => 10 + at * 4),
        ),
      ),
    'tooComplex',
  ],
  [
    'numbers out of range',
    () => onePage('1e308 0 0 1e308 1e308 0 cm ', WORDS, '0 0 m 1e999 nan l S'),
    'read',
  ],
  ['a matrix of nothing', () => onePage('0 0 0 0 0 0 cm ', WORDS), 'read'],
  ['fonts of no size', () => onePage(text(60, 100, '正文在这里', 0)), 'read'],
  ['a page of no size', () => pdf([{ content: WORDS, width: 0, height: 0 }]), 'read'],
  [
    'a script',
    () =>
      changed([
        {
          number: 1,
          body: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
        },
      ]),
    'read',
  ],
  [
    'a program to start',
    () =>
      changed([
        {
          number: 1,
          body: '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>',
        },
      ]),
    'read',
  ],
  [
    'an embedded file',
    () =>
      changed([
        {
          number: 1,
          body: '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a) 90 0 R] >> >> >>',
        },
        { number: 90, body: '<< /Type /Filespec /F (file:///etc/passwd) /EF << /F 91 0 R >> >>' },
        { number: 91, body: stream('x') },
      ]),
    'read',
  ],
  [
    'a stream in another file',
    () =>
      changed([
        {
          number: 21,
          body: '<< /Length 0 /F (/etc/passwd) /FFilter /FlateDecode >>\nstream\n\nendstream',
        },
      ]),
    'empty',
  ],
  [
    'an object stream that holds itself',
    () =>
      changed([
        { number: 90, body: stream('90 0 <<>>', '/Type /ObjStm /N 1 /First 5 /Extends 90 0 R') },
      ]),
    'read',
  ],
  [
    'an object stream of a million objects',
    () => changed([{ number: 90, body: stream('1 0 2 0', '/Type /ObjStm /N 1000000 /First 4') }]),
    'read',
  ],
  [
    'a character map that calls itself',
    () => changed([{ number: 5, body: stream('/A usecmap begincmap endcmap', '/UseCMap 5 0 R') }]),
    'read',
  ],
  [
    'a character map of four billion',
    () =>
      changed([
        {
          number: 5,
          body: stream(
            'begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0000> endbfrange endcmap',
          ),
        },
      ]),
    'read',
  ],
  ['a stream that unpacks to 200 MB', () => changed(bombs(5)), 'tooMuch'],
  [
    'a stream packed five times',
    () => changed([{ number: 21, body: packedStream(bomb(5), `[${'/FlateDecode '.repeat(5)}]`) }]),
    'tooMuch',
  ],
  [
    'a stream in an unusual code of 300 kB',
    () => changed([{ number: 21, body: packedStream(Buffer.alloc(300_000, 'z'), '/LZWDecode') }]),
    'tooMuch',
  ],
  [
    'a picture of 60,000 by 60,000',
    () => changed([image('/Width 60000 /Height 60000')], `/I Do ${WORDS}`, IMAGE),
    'read',
  ],
  [
    'fonts that make each other up',
    () =>
      changed([
        FONT[0] ?? withoutUnicode,
        { number: 4, body: '<< /Type /Font /Subtype /Type0 /DescendantFonts [3 0 R] >>' },
      ]),
    'empty',
  ],
];

async function outcomeOf(bytes: Buffer): Promise<ImportCode | 'read'> {
  try {
    await reader.report('a.pdf', bytes);
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

const { timed, print } = slowest('hostile PDF files');
afterAll(print);

test.each(HOSTILE)('%s', async (name, bytes, ends) => {
  const given = bytes();
  const ms = await timed(name, async () => expect(await outcomeOf(given)).toBe(ends));
  // Several times what the slowest of them takes alone: the suite shares its machine.
  expect(ms).toBeLessThan(8_000);
});
