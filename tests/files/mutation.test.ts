import fc from 'fast-check';
import { ImportError } from '../../server/src/files/importError';
import { importReport } from '../../server/src/files/source';
import { FORMS } from '../../domain/form';
import { consistentTables } from '../domain/support/tables';
import { randomOf, type Random } from '../domain/read/support/damage';
import { LAYOUTS } from '../domain/read/support/layouts';
import { printReport } from '../domain/read/support/source';
import { isFull } from '../support/size';
import { mutateBytes } from './support/mutate';

const RUNS = isFull ? 20_000 : 2_000;
const SEEDS_EACH = 6;

interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Both forms in every layout: what a reader is given on a good day. */
const SEEDS: readonly Seed[] = FORMS.flatMap(({ id, years }) =>
  fc.sample(consistentTables(id, 200), { numRuns: SEEDS_EACH, seed: 7 }).flatMap((tables) =>
    Object.values(LAYOUTS).map(({ hand }): Seed => {
      const { kind, content } = hand(printReport(tables, id, years.from));
      return { name: kind === 'html' ? 'a.html' : 'a.txt', bytes: Buffer.from(content) };
    }),
  ),
);

const mutate = (seed: Seed, random: Random): Seed => ({
  ...seed,
  bytes: mutateBytes(seed.bytes, random),
});

async function outcome({ name, bytes }: Seed): Promise<string> {
  try {
    const { report, notes } = await importReport({ kind: 'file', name, bytes });
    return JSON.stringify([report.tables, notes]);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

test('there are enough sources of each kind', () => {
  expect(SEEDS.filter(({ name }) => name === 'a.html').length).toBeGreaterThanOrEqual(10);
  expect(SEEDS.filter(({ name }) => name === 'a.txt').length).toBeGreaterThanOrEqual(40);
});

test(
  `bytes that were changed at random give a report or a refusal, the same each time (${RUNS})`,
  async () => {
    const start = isFull ? Date.now() : 1;
    let slowest = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const random = randomOf(start + run);
      const mutant = mutate(
        SEEDS[random(SEEDS.length)] ?? { name: '', bytes: Buffer.of() },
        random,
      );
      const before = performance.now();
      const first = await outcome(mutant);
      slowest = Math.max(slowest, performance.now() - before);
      if (run % 10 === 0)
        expect([start + run, await outcome(mutant)]).toEqual([start + run, first]);
    }
    expect(slowest).toBeLessThan(2_000);
  },
  30 * 60_000,
);
