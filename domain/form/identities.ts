import type { FormId, SumRule, Table, TableId } from './definition';
import { cellKey, leavesOf } from './cells';
import { formOf, tableOf } from './forms';

/** One equation of the form: the cells of `left` add up to the cells of `right`. Keys, not ids. */
export interface Identity {
  readonly code: SumRule['code'];
  readonly kind: SumRule['kind'];
  readonly table: TableId;
  /** The row (for row totals) or column (for column rules) that the equation speaks of. */
  readonly along: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

function expand(table: Table, rule: SumRule): Identity[] {
  const base = { code: rule.code, kind: rule.kind, table: table.id };
  return table.blocks.flatMap((block) => {
    if (rule.kind === 'rowTotal') {
      return leavesOf(block.rows).map((row) => ({
        ...base,
        along: row.id,
        left: rule.parts.map((column) => cellKey(row.id, column)),
        right: [cellKey(row.id, rule.total)],
      }));
    }
    const [left, right] =
      rule.kind === 'balance' ? [rule.left, rule.right] : [rule.parts, [rule.total]];
    return leavesOf(block.columns).map((column) => ({
      ...base,
      along: column.id,
      left: left.map((row) => cellKey(row, column.id)),
      right: right.map((row) => cellKey(row, column.id)),
    }));
  });
}

const expandTable = (table: Table): Identity[] =>
  table.rules.flatMap((rule) => expand(table, rule));

const CACHE = new Map<string, readonly Identity[]>();

/** The identities of one table of a form, in the order of its rules. */
export function identitiesOf(form: FormId, table: TableId): readonly Identity[] {
  const name = `${form}:${table}`;
  const known = CACHE.get(name);
  if (known) return known;
  const expanded = expandTable(tableOf(form, table));
  CACHE.set(name, expanded);
  return expanded;
}

/** All identities of a form: 40 in F2019, 42 in F2021. */
export const formIdentities = (form: FormId): Identity[] =>
  formOf(form).tables.flatMap(({ id }) => identitiesOf(form, id));

/** How a total cell is computed: the keys it adds up, or undefined for an input. */
export function partsOfTotal(
  form: FormId,
  table: TableId,
  key: string,
): readonly string[] | undefined {
  const sums = identitiesOf(form, table).filter(({ kind }) => kind !== 'balance');
  const found =
    sums.find((sum) => sum.kind === 'rowTotal' && sum.right[0] === key) ??
    sums.find((sum) => sum.right[0] === key);
  return found?.left;
}
