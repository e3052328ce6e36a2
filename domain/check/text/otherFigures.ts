import {
  cellId,
  cellKey,
  cellsOf,
  isProceeding,
  proactiveKeysOf,
  proceedingRowsOf,
  type Outcome,
} from '../../form';
import { effectiveValue, formCellAt, type TableValue } from '../../cell';
import type { Fact } from '../../prose';
import type { Figure } from './requestFigures';

/** One count of 表四; a blank beside counts that are there is none. */
export function proceedingCount(
  value: TableValue,
  row: string,
  outcome: Outcome,
): number | undefined {
  const found = effectiveValue('proceedings', value, cellKey(row, outcome));
  if (typeof found === 'number') return found;
  const own = cellsOf(value.form, 'proceedings').filter((cell) => cell.row.id === row);
  const counts = own.flatMap(({ key, kind }) => {
    const each = formCellAt(value, key)?.value;
    return typeof each === 'number' && kind !== 'total' ? [each] : [];
  });
  const isKnown = own.some(({ key }) => typeof formCellAt(value, key)?.value === 'number');
  if (!isKnown) return undefined;
  return outcome === 'total' ? counts.reduce((sum, each) => sum + each, 0) : 0;
}

const add = (values: readonly (number | undefined)[]): number | undefined =>
  values.some((value) => value === undefined)
    ? undefined
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** What 表四 says of a fact; of 诉讼 either kind alone is a reading too. */
export function proceedingFigure(value: TableValue, fact: Fact): Figure | undefined {
  const [subject = '', outcome = 'total'] = fact.split('.');
  if (!isProceeding(subject)) return undefined;
  const rows = proceedingRowsOf(subject);
  const counts = rows.map((row) => proceedingCount(value, row, outcome as Outcome));
  const known = counts.flatMap((count) => count ?? []);
  const sum =
    add(counts) ?? (known.length > 0 ? known.reduce((all, each) => all + each, 0) : undefined);
  if (sum === undefined) return undefined;
  const alone = subject === 'proceedings' ? [] : known;
  return {
    accepted: [sum, ...alone],
    cells: rows.map((row) => cellId('proceedings', cellKey(row, outcome))),
  };
}

const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000 };

function figureAt(value: TableValue, keys: readonly string[]): Figure | undefined {
  const found = keys.flatMap((key) => {
    const cell = formCellAt(value, key);
    return typeof cell?.value === 'number' ? [{ key, count: cell.value }] : [];
  });
  if (found.length === 0) return undefined;
  return {
    accepted: found.map(({ count }) => count),
    cells: found.map(({ key }) => cellId('proactive', key)),
  };
}

/** 行政事业性收费 in 元. */
function feeFigure(value: TableValue, key: string): Figure | undefined {
  const cell = formCellAt(value, key);
  if (!cell || cell.value === null) return undefined;
  const amount = Number(cell.value) * (YUAN[cell.unit ?? '万元'] ?? NaN);
  return Number.isNaN(amount)
    ? undefined
    : { accepted: [Number(amount.toFixed(4))], cells: [cellId('proactive', key)] };
}

/** What 表二 says of a fact. */
export function proactiveFigure(value: TableValue, fact: Fact): Figure | undefined {
  const keys = proactiveKeysOf(fact);
  const [key] = keys;
  if (fact === 'administrativeFees' && key !== undefined) return feeFigure(value, key);
  return figureAt(value, keys);
}
