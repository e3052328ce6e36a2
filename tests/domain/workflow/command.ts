import fc from 'fast-check';
import { BEGINNING, DEEDS, OFFICES, type Command } from './model';

const MIGHTY = BEGINNING.people.findIndex(({ offices }) => offices.length === OFFICES.length);
const who = fc.nat({ max: BEGINNING.people.length - 1 });

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ deed: 'advance' as const }) },
  { weight: 2, arbitrary: fc.constant({ deed: 'approveOwn' as const }) },
  // Whoever holds all offices is the one who could approve what they wrote.
  { weight: 1, arbitrary: fc.constant({ deed: 'edit' as const, who: MIGHTY, isStale: false }) },
  {
    weight: 6,
    arbitrary: fc.record({
      deed: fc.constantFrom(...DEEDS),
      who,
      isStale: fc.nat({ max: 5 }).map((dice) => dice === 0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      ...{ deed: fc.constant('assign' as const), who },
      offices: fc.subarray([...OFFICES], { minLength: 1 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('toggle' as const), who }) },
);

export const commands = (most: number): fc.Arbitrary<Command[]> =>
  fc.array(command, { minLength: Math.floor(most / 2), maxLength: most });
