import { ImportError } from '../../../server/src/files/importError';
import { randomOf, type Random } from '../../domain/read/support/damage';
import { isFull } from '../../support/size';
import type { ReadingProcess } from './readingProcess';

/** A file that was changed at random. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What reading them all came to. */
interface MutantsRead {
  /** The seeds of those that were read, and of those that were refused with each code. */
  readonly outcomes: ReadonlyMap<string, readonly number[]>;
  readonly slowest: { readonly ms: number; readonly seed: number };
}

/** A file of up to 1 MiB is read or refused within this time. */
export const MOST_MS = 2_000;
const READ = 'read';
/** Every so many, the same bytes are read once more. */
const AGAIN = 10;
/** What goes over the heap of its process is refused by this code: one file in a hundred at most. */
const OUT_OF_HEAP = 'tooComplex';
/** Seeds that are told of each outcome, to make the file once more. */
const SHOWN = 5;
const MOST_OUT_OF_HEAP = 1 / 100;

export const pick = <Each>(list: readonly Each[], random: Random): Each => {
  const each = list[random(list.length)];
  if (each === undefined) throw new Error('Cannot pick from an empty list.');
  return each;
};

/** The figures and the notes, or the code of refusal. Whatever else is thrown is the reader's fault. */
async function answerOf(reader: ReadingProcess, { name, bytes }: Mutant): Promise<string> {
  try {
    const { report, notes } = await reader.report(name, bytes);
    return JSON.stringify([report.tables, notes]);
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}

/** Reads so many files, each made from a seed of its own: a fresh one each time in full size. */
async function readMutants(
  reader: ReadingProcess,
  runs: number,
  make: (random: Random) => Mutant,
): Promise<MutantsRead> {
  const start = isFull ? Date.now() : 1;
  const outcomes = new Map<string, number[]>();
  let slowest = { ms: 0, seed: start };
  for (let seed = start; seed < start + runs; seed += 1) {
    const mutant = make(randomOf(seed));
    const before = performance.now();
    const answer = await answerOf(reader, mutant);
    const ms = performance.now() - before;
    if (ms > slowest.ms) slowest = { ms, seed };
    const outcome = answer.startsWith('[') ? READ : answer;
    const seeds = outcomes.get(outcome) ?? [];
    outcomes.set(outcome, seeds);
    seeds.push(seed);
    if (seed % AGAIN > 0) continue;
    const again = await answerOf(reader, mutant);
    // How much of the heap is free is a matter of what was read before, not of the file.
    if ([answer, again].includes(OUT_OF_HEAP)) continue;
    expect([seed, again]).toEqual([seed, answer]);
  }
  return { outcomes, slowest };
}

/**
 * Holds a reader to files that were changed at random: each gives a report or a refusal, the same each
 * time, in time and within the heap of a reading process.
 */
export async function holdToMutants(
  reader: ReadingProcess,
  { runs, mostMs = MOST_MS }: { readonly runs: number; readonly mostMs?: number },
  make: (random: Random) => Mutant,
): Promise<void> {
  const { outcomes, slowest } = await readMutants(reader, runs, make);
  const counts = [...outcomes]
    .map(([outcome, seeds]) => `${seeds.length} ${outcome} (${seeds.slice(0, SHOWN).join(' ')})`)
    .join(', ');
  process.stdout.write(
    `${counts}; slowest ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed}), deaths ${reader.deaths()}\n`,
  );
  if (reader.deaths() > 0) process.stdout.write(reader.said());
  // A test in which everything is refused at the door would say nothing of the readers.
  expect(outcomes.get(READ)?.length ?? 0).toBeGreaterThan(runs / 5);
  expect(outcomes.get(OUT_OF_HEAP)?.length ?? 0).toBeLessThanOrEqual(runs * MOST_OUT_OF_HEAP);
  expect(reader.deaths()).toBe(0);
  expect(slowest.ms).toBeLessThan(mostMs);
}
