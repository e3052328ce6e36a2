import { cellId } from '../form';
import { inferredKeys, type BrokenIdentity } from '../cell';
import { WARNING, type RawFinding, type TableCheck, type TableSubject } from './check';

const isDigit = (value: number): boolean => value >= 0 && value <= 9;

/**
 * Two neighbours of a row of which one figure was torn apart (1 | 2 for 12), or that were glued
 * together (12 | 0 for 1 | 2): put right, the row adds up to its total.
 */
function tornPair({ identity, left, leftSum, rightSum }: BrokenIdentity) {
  if (identity.kind !== 'rowTotal') return undefined;
  const lacking = rightSum - leftSum;
  for (const [at, { key, value }] of left.entries()) {
    const next = left[at + 1];
    if (!next) continue;
    const joined = value * 10 + next.value;
    const isTorn = isDigit(value) && isDigit(next.value);
    if (isTorn && joined - value - next.value === lacking) {
      return {
        reason: 'torn',
        keys: [key, next.key],
        printed: [value, next.value],
        meant: [joined],
      };
    }
    const [tens, ones] = [Math.floor(value / 10), value % 10];
    const isGlued = isDigit(tens) && next.value === 0;
    if (isGlued && tens + ones - value === lacking) {
      return { reason: 'glued', keys: [key, next.key], printed: [value], meant: [tens, ones] };
    }
  }
  return undefined;
}

const torn = ({ table, broken }: TableSubject): RawFinding[] =>
  broken.flatMap((each): RawFinding[] => {
    const pair = tornPair(each);
    if (!pair) return [];
    const { reason, keys, printed, meant } = pair;
    return [
      {
        cells: keys.map((key) => cellId(table, key)),
        params: {
          reason,
          along: each.identity.along,
          printed: printed.map(String),
          meant: meant.map(String),
          total: each.rightSum,
        },
      },
    ];
  });

function inferred({ table, value }: TableSubject): RawFinding[] {
  const keys = inferredKeys(table, value);
  if (keys.length === 0) return [];
  const params = { reason: 'inferred', count: keys.length };
  return [{ cells: keys.map((key) => cellId(table, key)), params }];
}

/** C46: figures that were torn apart or glued on the way, and those that were only inferred. */
export const importFidelity: TableCheck = {
  code: 'C46',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  run: (subject) => [...torn(subject), ...inferred(subject)],
};
