import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cellText } from '../../domain/cell';
import { FORMS, isTableId } from '../../domain/form';
import type { ReadReport } from '../../domain/read';
import { LAYOUTS } from '../domain/read/support/layouts';
import { scoreRead } from '../domain/read/support/score';
import { printReport } from '../domain/read/support/source';
import { consistentTables } from '../domain/support/tables';
import { corpusItems, hasCorpus, rawFile } from '../support/corpus';
import { isFull } from '../support/size';
import { PRINTED, hasOffice, written } from './support/libreoffice';
import { startReading, type ReadingProcess } from './support/readingProcess';

const EACH = isFull ? 10 : 1;
const SEED = isFull ? Date.now() : 11;
const SPACES = /\s+/gu;
const plain = (text: string): string => text.replace(SPACES, '');

const styled =
  (style: string, table = '<table>', cell = '<td') =>
  (html: string): string =>
    `<meta charset="utf-8"><style>${style}</style>` +
    html.replaceAll('<table>', table).replaceAll('<td', cell);

const SMALL = 'body, td { font-size: 8pt } p { margin: 0 }';
const LINES = '<table border="1" cellspacing="0">';

/** How a page is set before it is printed. */
const RULED: Readonly<Record<string, (html: string) => string>> = {
  lines: styled('', LINES),
  'lines and centred cells': styled('', LINES, '<td align="center"'),
  'lines and small type': styled(SMALL, '<table border="1" width="60%">'),
};
const UNRULED: Readonly<Record<string, (html: string) => string>> = {
  'no lines': styled(''),
  'no lines and centred cells': styled('', '<table>', '<td align="center"'),
  'no lines and small type': styled(SMALL),
};

interface Sample {
  readonly name: string;
  readonly isRuled: boolean;
  readonly page: string;
  readonly printed: ReadonlyMap<string, string>;
}

const SAMPLES: readonly Sample[] = FORMS.flatMap(({ id, years }) =>
  fc.sample(consistentTables(id, 20_000), { numRuns: EACH, seed: SEED }).flatMap((tables, at) => {
    const source = printReport(tables, id, years.from);
    const html = LAYOUTS['html']?.hand(source).content ?? '';
    return Object.entries({ ...RULED, ...UNRULED }).map(
      ([look, set]): Sample => ({
        name: `${id}, ${at}, ${look}`,
        isRuled: look in RULED,
        page: set(html),
        printed: source.printed,
      }),
    );
  }),
);

/** Cells that are not as printed: those that say something else, and those that say nothing. */
function differences(read: ReadReport, printed: ReadonlyMap<string, string>) {
  const other: string[] = [];
  const open: string[] = [];
  for (const [id, text] of printed) {
    const [table = '', ...key] = id.split('.');
    const cell = isTableId(table) ? read.report.tables[table].cells[key.join('.')] : undefined;
    const got = cell ? cellText(cell) : '';
    if (plain(got) === plain(text)) continue;
    if (got === '') open.push(id);
    else if (cell?.how === 'read') other.push(`${id} is ${got}, printed ${text}`);
  }
  return { other, open };
}

const suite = hasOffice ? describe : describe.skip;

suite.each(Object.entries(PRINTED))('reports that LibreOffice wrote as %s', (kind, way) => {
  const name = kind === 'Word 97' ? 'a.doc' : 'a.pdf';
  let reader: ReadingProcess;
  let files: readonly Buffer[] = [];
  const items = hasCorpus ? corpusItems(['.html']) : [];
  beforeAll(() => {
    reader = startReading();
    const real = items.map(({ file }) => readFileSync(rawFile(file), 'utf8'));
    files = written([...SAMPLES.map(({ page }) => page), ...real], way);
  });
  afterAll(() => reader.end());

  const readAt = (at: number): Promise<ReadReport> => reader.report(name, files[at] ?? Buffer.of());

  test.each(SAMPLES.map((sample, at) => [sample.name, at, sample] as const))(
    'with %s say what is printed',
    async (_name, at, { printed, isRuled }) => {
      const { other, open } = differences(await readAt(at), printed);
      expect(other).toEqual([]);
      if (isRuled || kind === 'Word 97') expect(open).toEqual([]);
    },
  );

  test('from real pages give no figure that these do not print', async () => {
    for (const [at, item] of items.entries()) {
      expect([item.id, scoreRead(item, await readAt(SAMPLES.length + at)).wrong]).toEqual([
        item.id,
        [],
      ]);
    }
  });
});

(hasCorpus ? describe : describe.skip)('real PDF files', () => {
  let reader: ReadingProcess;
  beforeAll(() => {
    reader = startReading();
  });
  afterAll(() => reader.end());

  test.each((hasCorpus ? corpusItems(['.pdf']) : []).map((item) => [item.id, item] as const))(
    '%s gives every cell',
    async (_id, item) => {
      const read = await reader.report('a.pdf', readFileSync(rawFile(item.file)));
      const { wrong, missed } = scoreRead(item, read);
      expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
    },
  );
});

if (!hasOffice)
  test.skip('LibreOffice (soffice) is not installed: no file of its printing to read', () =>
    undefined);
