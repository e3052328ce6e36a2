import {
  cellAt,
  cellText,
  parseTableValue,
  withCells,
  type Cell,
  type TableValue,
} from '../../../domain/cell';
import type { FormId, TableId } from '../../../domain/form';
import { filledCounts, parseCategoryCounts } from '../../../domain/report';
import { TYPED_FIELDS, type FieldKind, type Values } from './fields';
import { isSame } from './same';
import { narrativeText } from './text';

/** One place where the typing and the newer content differ: a whole field, or one cell of a table. */
export interface Difference {
  /** The field's name; for a cell `<table>.<row>.<column>`, for its form version `<table>.form`. */
  readonly id: string;
  readonly field: string;
  readonly table?: TableId;
  /** `<row>.<column>` */
  readonly cell?: string;
  readonly mine: string;
  readonly theirs: string;
  /** The sides whose figure an import inferred, and nobody has confirmed. */
  readonly inferred: readonly Side[];
  /** Both changed it since the typing began, so that only a person can choose. */
  readonly isConflict: boolean;
}

export type Side = 'mine' | 'theirs';
export type Choices = Readonly<Record<string, Side>>;

interface Versions<T> {
  readonly mine: T;
  readonly base: T;
  readonly theirs: T;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const isSameText = (one: unknown, other: unknown): boolean => textOf(one) === textOf(other);

/** Formatting counts as well, but nothing written is the same however it is stored. */
const isSameNarrative = (one: unknown, other: unknown): boolean =>
  isSame(one, other) || `${narrativeText(one)}${narrativeText(other)}` === '';

const countsText = (value: unknown): string =>
  filledCounts(parseCategoryCounts(value))
    .map(({ category, channel, count }) => [category, channel, count ?? ''].join(' ').trim())
    .join('\n');

const isSameCounts = (one: unknown, other: unknown): boolean =>
  isSame(filledCounts(parseCategoryCounts(one)), filledCounts(parseCategoryCounts(other)));

interface Reading {
  isEqual(one: unknown, other: unknown): boolean;
  show(value: unknown): string;
}

const READINGS: Readonly<Record<Exclude<FieldKind['kind'], 'table'>, Reading>> = {
  text: { isEqual: isSameText, show: textOf },
  narrative: { isEqual: isSameNarrative, show: narrativeText },
  counts: { isEqual: isSameCounts, show: countsText },
};

function fieldDifference(
  field: string,
  { mine, base, theirs }: Versions<unknown>,
  { isEqual, show }: Reading,
): Difference[] {
  if (isEqual(mine, theirs) || isEqual(mine, base)) return [];
  const isConflict = !isEqual(theirs, base);
  const sides = { mine: show(mine), theirs: show(theirs), inferred: [] };
  return [{ id: field, field, ...sides, isConflict }];
}

const SIDES: readonly Side[] = ['mine', 'theirs'];

/** To vouch for an inferred figure is to change it, though it reads the same. */
const isConfirmed = (cell: Cell | undefined, before: Cell | undefined): boolean =>
  before?.how === 'inferred' && cell?.how !== 'inferred';

const isChanged = (cell: Cell | undefined, before: Cell | undefined): boolean =>
  cellText(cell) !== cellText(before) || isConfirmed(cell, before);

function tableDifferences(
  field: string,
  table: TableId,
  { mine, base, theirs }: Versions<TableValue>,
): Difference[] {
  const place = { field, table };
  const form: Difference[] =
    mine.form === theirs.form || mine.form === base.form
      ? []
      : [
          {
            ...place,
            id: `${table}.form`,
            mine: mine.form,
            theirs: theirs.form,
            inferred: [],
            isConflict: theirs.form !== base.form,
          },
        ];
  const keys = new Set([...Object.keys(mine.cells), ...Object.keys(theirs.cells)]);
  const cells = [...keys].flatMap((cell): Difference[] => {
    const [ours, before, newer] = [mine, base, theirs].map((each) => cellAt(each, cell));
    const isSaid =
      cellText(ours) === cellText(newer) &&
      !(isConfirmed(ours, before) && isConfirmed(ours, newer));
    if (isSaid || !isChanged(ours, before)) return [];
    const sides = { mine: cellText(ours), theirs: cellText(newer) };
    const inferred = SIDES.filter((side) => (side === 'mine' ? ours : newer)?.how === 'inferred');
    const isConflict = isChanged(newer, before);
    return [{ ...place, ...sides, inferred, cell, id: `${table}.${cell}`, isConflict }];
  });
  return [...form, ...cells];
}

const tablesOf = (versions: Versions<unknown>, table: TableId, form: FormId) => ({
  mine: parseTableValue(table, versions.mine, form),
  base: parseTableValue(table, versions.base, form),
  theirs: parseTableValue(table, versions.theirs, form),
});

/** Everything typed that the newer content does not already say, field by field and cell by cell. */
export function differencesOf(versions: Versions<Values>, form: FormId): Difference[] {
  return [...TYPED_FIELDS].flatMap(([field, kind]) => {
    if (!Object.hasOwn(versions.mine, field)) return [];
    const at = {
      mine: versions.mine[field],
      base: versions.base[field],
      theirs: versions.theirs[field],
    };
    if (kind.kind === 'table') {
      return tableDifferences(field, kind.table, tablesOf(at, kind.table, form));
    }
    return fieldDifference(field, at, READINGS[kind.kind]);
  });
}

/** What nobody else touched is taken from the typing; a conflict waits for a choice. */
export const firstChoices = (differences: readonly Difference[]): Choices =>
  Object.fromEntries(
    differences.filter(({ isConflict }) => !isConflict).map(({ id }) => [id, 'mine' as const]),
  );

export const chooseAll = (differences: readonly Difference[], side: Side): Choices =>
  Object.fromEntries(differences.map(({ id }) => [id, side]));

function withMine(theirs: TableValue, mine: TableValue, taken: readonly Difference[]): TableValue {
  const keys = taken.flatMap(({ cell }) => cell ?? []);
  const merged = withCells(
    theirs,
    keys.map((key) => [key, cellAt(mine, key)] as const),
  );
  const isFormTaken = taken.some(({ cell }) => cell === undefined);
  return isFormTaken ? { ...merged, form: mine.form } : merged;
}

/** The newer content with every difference taken from the side that was chosen. */
export function applyChoices(
  versions: Versions<Values>,
  differences: readonly Difference[],
  choices: Choices,
  form: FormId,
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...versions.theirs };
  const taken = differences.filter(({ id }) => choices[id] === 'mine');
  for (const field of new Set(taken.map((difference) => difference.field))) {
    const kind = TYPED_FIELDS.get(field);
    if (kind?.kind !== 'table') {
      merged[field] = versions.mine[field];
      continue;
    }
    const theirs = parseTableValue(kind.table, versions.theirs[field], form);
    const mine = parseTableValue(kind.table, versions.mine[field], form);
    merged[field] = withMine(
      theirs,
      mine,
      taken.filter((each) => each.field === field),
    );
  }
  return merged;
}
