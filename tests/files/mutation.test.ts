import fc from 'fast-check';
import { FORMS } from '../../domain/form';
import { consistentTables } from '../domain/support/tables';
import { LAYOUTS } from '../domain/read/support/layouts';
import { printReport } from '../domain/read/support/source';
import { isFull } from '../support/size';
import { holdToMutants, pick, type Mutant } from './support/mutants';
import { mutateBytes } from './support/mutate';
import { startReading, type ReadingProcess } from './support/readingProcess';

const RUNS = isFull ? 20_000 : 2_000;
const SEEDS_EACH = 6;

/** Both forms in every layout: what a reader is given on a good day. */
const SEEDS: readonly (Mutant & { readonly bytes: Buffer })[] = FORMS.flatMap(({ id, years }) =>
  fc.sample(consistentTables(id, 200), { numRuns: SEEDS_EACH, seed: 7 }).flatMap((tables) =>
    Object.values(LAYOUTS).map(({ hand }) => {
      const { kind, content } = hand(printReport(tables, id, years.from));
      return { name: kind === 'html' ? 'a.html' : 'a.txt', bytes: Buffer.from(content) };
    }),
  ),
);

let reader: ReadingProcess;
beforeAll(() => {
  reader = startReading();
});
afterAll(() => reader.end());

test('there are enough sources of each kind', () => {
  expect(SEEDS.filter(({ name }) => name === 'a.html').length).toBeGreaterThanOrEqual(10);
  expect(SEEDS.filter(({ name }) => name === 'a.txt').length).toBeGreaterThanOrEqual(40);
});

test(
  `bytes that were changed at random give a report or a refusal, the same each time (${RUNS})`,
  () =>
    holdToMutants(reader, { runs: RUNS }, (random) => {
      const { name, bytes } = pick(SEEDS, random);
      return { name, bytes: mutateBytes(bytes, random) };
    }),
  30 * 60_000,
);
