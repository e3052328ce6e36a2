import type { AmountUnit, FormId, TableId } from '../form';
import { cellsOf, findCell, identitiesOf, partsOfTotal, type Identity } from '../form';
import type { Cell } from './cell';
import { cellAt, formCellAt, type TableValue } from './table';

/** An identity with its cells as positions in the order of `cellsOf`, for walking without look-ups. */
export interface Sum {
  readonly identity: Identity;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

interface Plan {
  readonly keys: readonly string[];
  /** Totals in an order in which every part comes before its total. */
  readonly totals: readonly { readonly at: number; readonly parts: readonly number[] }[];
  readonly sums: readonly Sum[];
}

const PLANS = new Map<FormId, Map<TableId, Plan>>();

function makePlan(form: FormId, table: TableId): Plan {
  const keys = cellsOf(form, table).map(({ key }) => key);
  const position = new Map(keys.map((key, index) => [key, index]));
  const at = (key: string): number => position.get(key) ?? -1;
  const totals: { at: number; parts: number[] }[] = [];
  const placed = new Set<string>();
  const place = (key: string): void => {
    const parts = partsOfTotal(form, table, key);
    if (!parts || placed.has(key)) return;
    parts.forEach(place);
    placed.add(key);
    totals.push({ at: at(key), parts: parts.map(at) });
  };
  keys.forEach(place);
  const sums = identitiesOf(form, table).map((identity) => ({
    identity,
    left: identity.left.map(at),
    right: identity.right.map(at),
  }));
  return { keys, totals, sums };
}

function planOf(form: FormId, table: TableId): Plan {
  const plans = PLANS.get(form) ?? new Map<TableId, Plan>();
  const plan = plans.get(table) ?? makePlan(form, table);
  PLANS.set(form, plans.set(table, plan));
  return plan;
}

/** The sums of one table, in the order of its identities. */
export const sumsOf = (form: FormId, table: TableId): readonly Sum[] => planOf(form, table).sums;

const countOf = (value: number | string | null | undefined): number =>
  typeof value === 'number' ? value : NaN;

/**
 * What each total adds up to, and what is published (printed before computed). A total adds up the
 * published parts, so one wrong printed total is one finding. Missing is NaN, so a sum with a missing
 * part is missing too.
 */
function addUp(plan: Plan, printed: readonly number[]) {
  const effective = [...printed];
  const computed: { at: number; sum: number }[] = [];
  for (const { at, parts } of plan.totals) {
    let sum = 0;
    for (const part of parts) sum += effective[part] ?? NaN;
    computed.push({ at, sum });
    if (Number.isNaN(effective[at])) effective[at] = sum;
  }
  return { computed, effective };
}

/** The counts of one table in printed order: what stands in each cell, and what it adds up to. */
function computeFigures(table: TableId, value: TableValue) {
  const plan = planOf(value.form, table);
  const printed = plan.keys.map((key) => countOf(formCellAt(value, key)?.value));
  return { plan, printed, ...addUp(plan, printed) };
}

/** The total that the form computes for this cell; undefined for an input or where a part is missing. */
export function computedTotal(table: TableId, value: TableValue, key: string): number | undefined {
  if (findCell(value.form, table, key)?.kind !== 'total') return undefined;
  return computedTotals(table, value).get(key);
}

/** All computed totals of a table by key; totals with a missing part are left out. */
export function computedTotals(table: TableId, value: TableValue): ReadonlyMap<string, number> {
  const { plan, computed } = computeFigures(table, value);
  return new Map(
    computed.flatMap(({ at, sum }): [string, number][] =>
      Number.isNaN(sum) ? [] : [[plan.keys[at] ?? '', sum]],
    ),
  );
}

/** What is published for a cell: the printed value where there is one, else the computed total. */
export function effectiveValue(
  table: TableId,
  value: TableValue,
  key: string,
): number | string | undefined {
  const printed = cellAt(value, key)?.value;
  if (printed !== undefined && printed !== null) return printed;
  return computedTotal(table, value, key);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/u;
const YUAN_IN_TEN_THOUSAND = 10_000;

/** An amount as a number, in 万元 where its unit is known. */
function amountOf(cell: Cell | undefined, unit: AmountUnit | undefined): number {
  const text = String(cell?.value ?? '');
  const amount = DECIMAL.test(text) ? Number(text) : NaN;
  return (cell?.unit ?? unit) === '元' ? amount / YUAN_IN_TEN_THOUSAND : amount;
}

/** Every published figure of a table by key: printed before computed; what is not known is left out. */
export function publishedFigures(table: TableId, value: TableValue): ReadonlyMap<string, number> {
  const { effective } = computeFigures(table, value);
  return new Map(
    cellsOf(value.form, table).flatMap(({ key, kind, unit }, at): [string, number][] => {
      const figure =
        kind === 'amount' ? amountOf(cellAt(value, key), unit) : (effective[at] ?? NaN);
      return Number.isNaN(figure) ? [] : [[key, figure]];
    }),
  );
}

/** One identity that does not hold, with the value of every cell that takes part. */
export interface BrokenIdentity {
  readonly identity: Identity;
  readonly left: readonly { readonly key: string; readonly value: number }[];
  readonly right: readonly { readonly key: string; readonly value: number }[];
  readonly leftSum: number;
  readonly rightSum: number;
}

/** A total that is not printed holds by itself. */
const isComputed = ({ identity, right }: Sum, printed: readonly number[]): boolean =>
  identity.kind !== 'balance' && right.every((at) => Number.isNaN(printed[at] ?? NaN));

function addAll(counts: readonly number[], positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += counts[position] ?? NaN;
  return sum;
}

/** Whether two sums are known and differ. */
const isApart = (one: number, other: number): boolean => one < other || one > other;

/** Every identity whose two sides are known and differ. A total is compared where it is printed. */
export function brokenIdentities(table: TableId, value: TableValue): BrokenIdentity[] {
  const { plan, printed, effective } = computeFigures(table, value);
  const terms = (positions: readonly number[]) =>
    positions.map((at) => ({ key: plan.keys[at] ?? '', value: effective[at] ?? NaN }));
  return plan.sums.flatMap((sum) => {
    if (isComputed(sum, printed)) return [];
    const { identity, left, right } = sum;
    const leftSum = addAll(effective, left);
    const rightSum = addAll(effective, right);
    if (!isApart(leftSum, rightSum)) return [];
    return [{ identity, left: terms(left), right: terms(right), leftSum, rightSum }];
  });
}

/**
 * Whether no identity is broken in a table of these counts, in the order of `cellsOf` and undefined or
 * NaN where none is known: for trying many arrangements of the same figures.
 */
export function everySumHolds(
  form: FormId,
  table: TableId,
  counts: readonly (number | undefined)[],
): boolean {
  const plan = planOf(form, table);
  const printed = plan.keys.map((_, at) => counts[at] ?? NaN);
  const { effective } = addUp(plan, printed);
  return plan.sums.every(
    (sum) =>
      isComputed(sum, printed) ||
      !isApart(addAll(effective, sum.left), addAll(effective, sum.right)),
  );
}
