import fc from 'fast-check';
import { FORMS } from '../../domain/form';
import { randomOf, type Random } from '../domain/read/support/damage';
import { printReport } from '../domain/read/support/source';
import { consistentTables } from '../domain/support/tables';
import { isFull } from '../support/size';
import { holdToMutants, MOST_MS, pick, type Mutant } from './support/mutants';
import { mutateBytes } from './support/mutate';
import { FONT, pdfFile, pdfObjects, stream, type PdfObject, type PdfPage } from './support/pdf';
import { printedPages } from './support/printedPages';
import { startReading, type ReadingProcess } from './support/readingProcess';

const RUNS = isFull ? 20_000 : 300;
const SEEDS_EACH = 3;
const MB = 1024 * 1024;

/** The objects of a file, and what its pages show before it is packed. */
interface Seed {
  readonly objects: readonly PdfObject[];
  readonly pages: readonly PdfPage[];
}

const SHOWN = /<([0-9a-f]{4,4000})>/gu;
const CODE = /.{4}/gu;

/** As an office program packs a font: with the characters that these pages show, and no others. */
function objectsOf(pages: readonly PdfPage[]): PdfObject[] {
  const shown = pages.flatMap(({ content }) => [...content.matchAll(SHOWN)].map(([, hex]) => hex));
  const codes = [...new Set(shown.flatMap((hex) => hex?.match(CODE) ?? []))];
  const map = codes.map((code) => `1 beginbfchar <${code}> <${code}> endbfchar`).join('\n');
  const body = stream(
    `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange\n${map}\nendcmap`,
  );
  return pdfObjects(
    pages,
    FONT.map((each) => (each.number === 5 ? { ...each, body } : each)),
  );
}

const seedOf = (pages: readonly PdfPage[]): Seed => ({ objects: objectsOf(pages), pages });

const SEEDS: readonly Seed[] = FORMS.flatMap(({ id, years }) =>
  fc
    .sample(consistentTables(id, 200), { numRuns: SEEDS_EACH, seed: 7 })
    .map((tables) => seedOf(printedPages(printReport(tables, id, years.from)))),
);

const withObject = (objects: readonly PdfObject[], at: number, body: PdfObject['body']): Buffer =>
  pdfFile(objects.map((each, index) => (index === at ? { ...each, body } : each)));

/** What one page shows, changed. */
function withPage({ pages }: Seed, random: Random, change: (content: string) => string): Buffer {
  const at = random(pages.length);
  return pdfFile(
    objectsOf(
      pages.map((page, index) =>
        index === at ? { ...page, content: change(page.content) } : page,
      ),
    ),
  );
}

const DIGIT = /\d/u;
const MOST_TWEAKS = 12;

/** Some digits become others: places, sizes and characters move, and the page is still a page. */
function tweak(text: string, random: Random): string {
  const letters = [...text];
  for (let count = 1 + random(MOST_TWEAKS); count > 0; count -= 1) {
    const at = random(letters.length);
    if (DIGIT.test(letters[at] ?? '')) letters[at] = String(random(10));
  }
  return letters.join('');
}

/** Lines of a page's program in another order, left out, or there several times. */
function shuffle(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let count = 1 + random(MOST_TWEAKS); count > 0; count -= 1) {
    const [line = ''] = lines.splice(random(lines.length), 1);
    const copies = Array.from({ length: random(3) }, () => line);
    lines.splice(random(lines.length), 0, ...copies);
  }
  return lines.join('\n');
}

/** Bytes of the file, of an object whose place is right again, of what a page shows, objects in place of others. */
const CHANGES: readonly ((seed: Seed, other: Seed, random: Random) => Buffer)[] = [
  ({ objects }, _, random) => mutateBytes(pdfFile(objects), random),
  ({ objects }, _, random) => {
    const at = random(objects.length);
    return withObject(objects, at, mutateBytes(Buffer.from(objects[at]?.body ?? ''), random));
  },
  ({ objects }, other, random) =>
    withObject(
      objects,
      random(objects.length),
      other.objects[random(other.objects.length)]?.body ?? '',
    ),
  (seed, _, random) =>
    withPage(seed, random, (content) =>
      mutateBytes(Buffer.from(content), random).toString('latin1'),
    ),
  (seed, _, random) => withPage(seed, random, (content) => tweak(content, random)),
  (seed, _, random) => withPage(seed, random, (content) => shuffle(content, random)),
  ({ objects }, _, random) => {
    const number = 1 + random(50);
    const entries = `/Type /ObjStm /N ${random(9)} /First ${random(40)}`;
    const body = stream(`${number} 0 << /Type /Page /Parent ${random(30)} 0 R >>`, entries);
    return pdfFile([...objects, { number: 90, body }]);
  },
];

let reader: ReadingProcess;
beforeAll(() => {
  reader = startReading();
});
afterAll(() => reader.end());

test('each source is read as it stands', async () => {
  for (const { objects } of SEEDS) {
    const bytes = pdfFile(objects);
    expect(bytes.length).toBeLessThan(MB);
    const { report } = await reader.report('a.pdf', bytes);
    expect(report.tables.requests.cells['received.total']?.how).toBe('read');
  }
});

function make(random: Random): Mutant {
  const seed = pick(SEEDS, random);
  const other = pick(SEEDS, random);
  return { name: 'a.pdf', bytes: pick(CHANGES, random)(seed, other, random) };
}

// Spliced so that the package drops a promise that fails: nothing smaller is known to do that.
test('a file that once ended its reading process is refused', async () => {
  const { name, bytes } = make(randomOf(1_795_682_546_213));
  await expect(reader.report(name, bytes)).rejects.toMatchObject({ code: 'damaged' });
});

// A promise that fails once the file is found to be empty: the next file must meet a living process.
test('a file leaves nothing behind that ends its reading process', async () => {
  const { name, bytes } = make(randomOf(1_795_701_810_302));
  await expect(reader.report(name, bytes)).rejects.toMatchObject({ code: 'empty' });
  const next = make(randomOf(1_795_701_810_304));
  await expect(reader.report(next.name, next.bytes)).resolves.toHaveProperty('report');
  expect(reader.deaths()).toBe(0);
});

// Rows run together in a table that lacks others: no combination of their readings could be complete.
test('what can never be complete is not tried in every combination', async () => {
  const { name, bytes } = make(randomOf(1_795_701_814_606));
  const before = performance.now();
  await reader.report(name, bytes);
  expect(performance.now() - before).toBeLessThan(MOST_MS);
});

test(
  `PDF files that were changed at random give a report or a refusal, the same each time (${RUNS})`,
  // The suite shares its machine: several times what the slowest of them takes alone.
  () => holdToMutants(reader, { runs: RUNS, mostMs: 8_000 }, make),
  120 * 60_000,
);
