import fc from 'fast-check';
import { FORMS } from '../../domain/form';
import type { Random } from '../domain/read/support/damage';
import { printReport } from '../domain/read/support/source';
import { consistentTables } from '../domain/support/tables';
import { isFull } from '../support/size';
import { holdToMutants, pick } from './support/mutants';
import { mutateBytes } from './support/mutate';
import { OFFICE_WRITERS } from './support/office';
import { startReading, type ReadingProcess } from './support/readingProcess';
import { zip, type ZipPart } from './support/zip';

const RUNS = isFull ? 20_000 : 1_200;
const SEEDS_EACH = 8;

interface Seed {
  readonly name: string;
  readonly parts: readonly ZipPart[];
}

const SEEDS: readonly Seed[] = FORMS.flatMap(({ id, years }) =>
  fc.sample(consistentTables(id, 200), { numRuns: SEEDS_EACH, seed: 7 }).flatMap((tables) =>
    Object.entries(OFFICE_WRITERS).map(
      ([ending, write]): Seed => ({
        name: `a.${ending}`,
        parts: write(printReport(tables, id, years.from)),
      }),
    ),
  ),
);

const bytesOf = ({ content }: ZipPart): Buffer => Buffer.from(content as string);

const withPart = ({ parts }: Seed, at: number, part: ZipPart): ZipPart[] =>
  parts.map((each, index) => (index === at ? part : each));

const ALPHANUMERIC = /[A-Za-z0-9]/u;
const MOST_TWEAKS = 12;

/** Some letters and digits become others: most of it is still well-formed. */
function tweak(text: string, random: Random): string {
  const letters = [...text];
  for (let count = 1 + random(MOST_TWEAKS); count > 0; count -= 1) {
    const at = random(letters.length);
    if (ALPHANUMERIC.test(letters[at] ?? '')) letters[at] = String(random(10));
  }
  return letters.join('');
}

const ELEMENTS = ['w:tr', 'w:tc', 'w:p', 'row', 'c', 'mergeCell', 'text:p', 'table:table-row'];
const MOST_COPIES = 3;

/** An element is left out, or stands there several times, or inside itself. */
function repeat(text: string, random: Random): string {
  const present = ELEMENTS.filter((name) => text.includes(`<${name}`));
  const name = present[random(present.length)] ?? '';
  const opens = text.split(`<${name}`);
  const from = opens.slice(0, 1 + random(opens.length - 1)).join(`<${name}`).length;
  const closing = `</${name}>`;
  const end = text.indexOf(closing, from);
  if (name === '' || end < 0) return text;
  const to = end + closing.length;
  const element = text.slice(from, to);
  const copies =
    random(MOST_COPIES) === 0
      ? element.replace(closing, `${element}${closing}`)
      : element.repeat(random(MOST_COPIES));
  return text.slice(0, from) + copies + text.slice(to);
}

const main = ({ parts }: Seed): number =>
  parts.findIndex(({ name }) => /(?:document|sheet1|content)\.xml$/u.test(name));

const withText = (seed: Seed, change: (text: string) => string): Buffer => {
  const at = main(seed);
  const part = seed.parts[at] ?? { name: '', content: '' };
  return zip(withPart(seed, at, { ...part, content: change(String(part.content)) }));
};

/** Bytes of the whole file, bytes inside a part whose sums are right again, parts of another file, and text that stays XML. */
const CHANGES: readonly ((seed: Seed, other: Seed, random: Random) => Buffer)[] = [
  ({ parts }, _, random) => mutateBytes(zip(parts), random),
  (seed, _, random) => {
    const at = random(seed.parts.length);
    const part = seed.parts[at] ?? { name: '', content: '' };
    return zip(withPart(seed, at, { ...part, content: mutateBytes(bytesOf(part), random) }));
  },
  (seed, other, random) => {
    const at = random(seed.parts.length);
    const content = other.parts[random(other.parts.length)]?.content ?? '';
    return zip(withPart(seed, at, { name: seed.parts[at]?.name ?? '', content }));
  },
  (seed, _, random) => withText(seed, (text) => tweak(text, random)),
  (seed, _, random) => withText(seed, (text) => repeat(text, random)),
];

let reader: ReadingProcess;
beforeAll(() => {
  reader = startReading();
});
afterAll(() => reader.end());

test('there are enough sources of each kind, and each is read as it stands', async () => {
  for (const ending of Object.keys(OFFICE_WRITERS)) {
    const own = SEEDS.filter(({ name }) => name === `a.${ending}`);
    expect(own.length).toBeGreaterThanOrEqual(15);
    for (const { name, parts } of own.slice(0, 2)) {
      const { report } = await reader.report(name, zip(parts));
      expect(report.tables.requests.cells['received.total']?.how).toBe('read');
    }
  }
});

test(
  `office files that were changed at random give a report or a refusal, the same each time (${RUNS})`,
  () =>
    holdToMutants(reader, { runs: RUNS }, (random) => {
      const seed = pick(SEEDS, random);
      const other = pick(SEEDS, random);
      return { name: seed.name, bytes: pick(CHANGES, random)(seed, other, random) };
    }),
  60 * 60_000,
);
