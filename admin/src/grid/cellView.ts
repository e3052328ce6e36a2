import { cellAt, computedTotals, effectiveValue, type TableValue } from '../../../domain/cell';
import {
  cellLabel,
  cellsOf,
  findCell,
  type FormId,
  type Locale,
  type TableId,
} from '../../../domain/form';
import { shownText } from './entry';
import type { NamedFindings } from './findingNames';
import { marksOf, type Mark } from './marks';

/** Everything one cell shows; plain values, so that an unchanged cell is not drawn again. */
export interface CellView {
  readonly cellKey: string;
  readonly text: string;
  /** Row, column and unit, as a screen reader says them. */
  readonly label: string;
  readonly isTotal: boolean;
  /** The computed total, where a printed one disagrees. */
  readonly disagreeing: number | undefined;
  readonly previous: string;
  /** Inferred by an import, and confirmed by nobody yet. */
  readonly isInferred: boolean;
  readonly severity: Mark['severity'] | undefined;
  /** Names of its findings, joined by spaces. */
  readonly findings: string;
}

interface Surroundings {
  readonly table: TableId;
  readonly value: TableValue;
  readonly findings: NamedFindings;
  readonly previous: TableValue | undefined;
  readonly locale: Locale;
}

const LABELS = new Map<string, ReadonlyMap<string, string>>();

/** Row and column of every cell with its printed unit, in the reader's language. */
function labelsOf(form: FormId, table: TableId, locale: Locale): ReadonlyMap<string, string> {
  const name = `${form}:${table}:${locale}`;
  const known = LABELS.get(name);
  if (known) return known;
  const labels = new Map(
    cellsOf(form, table).map(({ key, unit }): [string, string] => {
      const label = cellLabel(form, table, key, locale);
      return [key, unit ? `${label} · ${unit}` : label];
    }),
  );
  LABELS.set(name, labels);
  return labels;
}

/** Row and column of a cell with its unit, also one that stands in the cell itself. */
export function accessibleLabel(value: TableValue, table: TableId, key: string, locale: Locale) {
  const label = labelsOf(value.form, table, locale).get(key) ?? key;
  const unit = findCell(value.form, table, key)?.unit ? undefined : cellAt(value, key)?.unit;
  return unit ? `${label} · ${unit}` : label;
}

/** Views of all cells of the form, by key. */
export function cellViews(given: Surroundings): ReadonlyMap<string, CellView> {
  const { table, value, findings, previous, locale } = given;
  const totals = computedTotals(table, value);
  const marks = marksOf(findings, table);
  return new Map(
    cellsOf(value.form, table).map(({ key, kind }): [string, CellView] => {
      const cell = cellAt(value, key);
      const isTotal = kind === 'total';
      const printed = shownText(cell);
      const computed = isTotal ? totals.get(key) : undefined;
      const isDisagreeing =
        computed !== undefined && printed !== '' && printed !== String(computed);
      const mark = marks.get(key);
      return [
        key,
        {
          cellKey: key,
          text: printed === '' && computed !== undefined ? String(computed) : printed,
          label: accessibleLabel(value, table, key, locale),
          isTotal,
          disagreeing: isDisagreeing ? computed : undefined,
          previous: previous ? String(effectiveValue(table, previous, key) ?? '') : '',
          isInferred: cell?.how === 'inferred',
          severity: mark?.severity,
          findings: mark?.findings ?? '',
        },
      ];
    }),
  );
}

/** Keys of the figures that wait for somebody to confirm them. */
export const unconfirmedKeys = (views: ReadonlyMap<string, CellView>): string[] =>
  [...views.values()].flatMap(({ isInferred, cellKey }) => (isInferred ? [cellKey] : []));

/** Totals whose printed figure differs from the computed one. */
export const disagreeingTotals = (views: ReadonlyMap<string, CellView>): CellView[] =>
  [...views.values()].filter(({ disagreeing }) => disagreeing !== undefined);
