import { cellId, cellsOf } from '../../form';
import { effectiveValue, formCellAt, type TableValue } from '../../cell';
import type { Fact, Outcome, Proceeding } from '../../prose';
import type { Figure } from './requestFigures';

const BLOCKS: Readonly<Record<Proceeding, readonly string[]>> = {
  reconsideration: ['reconsideration'],
  litigation: ['directLitigation', 'litigationAfterReconsideration'],
  directLitigation: ['directLitigation'],
  laterLitigation: ['litigationAfterReconsideration'],
  proceedings: ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'],
};

const isProceeding = (name: string): name is Proceeding => Object.hasOwn(BLOCKS, name);

/** One count of 表四; a blank beside counts that are there is none. */
export function proceedingCount(
  value: TableValue,
  block: string,
  outcome: Outcome,
): number | undefined {
  const found = effectiveValue('proceedings', value, `${block}.${outcome}`);
  if (typeof found === 'number') return found;
  const own = cellsOf(value.form, 'proceedings').filter(({ key }) => key.startsWith(`${block}.`));
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

/** What 表四 says of a fact; of 诉讼 either block alone is a reading too. */
export function proceedingFigure(value: TableValue, fact: Fact): Figure | undefined {
  const [subject = '', outcome = 'total'] = fact.split('.');
  if (!isProceeding(subject)) return undefined;
  const blocks = BLOCKS[subject];
  const counts = blocks.map((block) => proceedingCount(value, block, outcome as Outcome));
  const known = counts.flatMap((count) => count ?? []);
  const sum =
    add(counts) ?? (known.length > 0 ? known.reduce((all, each) => all + each, 0) : undefined);
  if (sum === undefined) return undefined;
  const alone = subject === 'proceedings' ? [] : known;
  return {
    accepted: [sum, ...alone],
    cells: blocks.map((block) => cellId('proceedings', `${block}.${outcome}`)),
  };
}

const DECISIONS: Readonly<Partial<Record<Fact, string>>> = {
  licensing: 'licensing.decisions',
  penalties: 'penalties.decisions',
  compulsion: 'compulsion.decisions',
};
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  issued: ['issued', 'made', 'disclosed'],
  repealed: ['repealed'],
  inForce: ['inForce', 'disclosedTotal'],
};
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
function feeFigure(value: TableValue): Figure | undefined {
  const key = 'administrativeFees.amount';
  const cell = formCellAt(value, key);
  if (!cell || cell.value === null) return undefined;
  const amount = Number(cell.value) * (YUAN[cell.unit ?? '万元'] ?? NaN);
  return Number.isNaN(amount)
    ? undefined
    : { accepted: [Number(amount.toFixed(4))], cells: [cellId('proactive', key)] };
}

/** What 表二 says of a fact. */
export function proactiveFigure(value: TableValue, fact: Fact): Figure | undefined {
  if (fact === 'administrativeFees') return feeFigure(value);
  const decisions = DECISIONS[fact];
  if (decisions) return figureAt(value, [decisions]);
  const [row, column = ''] = fact.split('.');
  if (row !== 'rules' && row !== 'normativeDocuments') return undefined;
  return figureAt(
    value,
    (COLUMNS[column] ?? []).map((each) => `${row}.${each}`),
  );
}
