import { cellAt, computedTotals, isBlankCell } from '../../../domain/cell';
import type { Finding } from '../../../domain/check';
import { cellId, cellsOf, type Locale, type TableId } from '../../../domain/form';
import type { ReportValue } from '../../../domain/report';
import { accessibleLabel } from '../grid/cellView';
import { shownText } from '../grid/entry';

/** How a cell of the preview came to its content; `computed`: a total the source leaves blank. */
export const CELL_STATES = ['read', 'inferred', 'typed', 'computed', 'missing'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** A sign for each state, so that none is told by colour alone. */
export const STATE_SIGNS: Readonly<Record<CellState, string>> = {
  read: '✓',
  inferred: '≈',
  typed: '✎',
  computed: 'Σ',
  missing: '○',
};
export const DISAGREEING_SIGN = '!';
export const UNUSED_SIGN = '⊘';

export interface PreviewCell {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  /** Row and column in words. */
  readonly label: string;
  readonly state: CellState;
  /** It takes part in a sum that does not hold, or its content is not allowed. */
  readonly isDisagreeing: boolean;
}

/** Cells that hold something and are named by a finding. */
function disagreeingIds(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ severity, cells }) => (severity === 'info' ? [] : cells)));
}

function stateOf(
  how: 'typed' | 'read' | 'inferred' | 'missing',
  isBlank: boolean,
  hasTotal: boolean,
): CellState {
  if (isBlank) return hasTotal ? 'computed' : 'missing';
  return how;
}

/** What each cell of one table shows, by key. */
export function previewCells(
  value: ReportValue,
  table: TableId,
  findings: readonly Finding[],
  locale: Locale,
): ReadonlyMap<string, PreviewCell> {
  const tableValue = value.tables[table];
  const totals = computedTotals(table, tableValue);
  const disagreeing = disagreeingIds(findings);
  return new Map(
    cellsOf(tableValue.form, table).map(({ key }): [string, PreviewCell] => {
      const cell = cellAt(tableValue, key);
      const isBlank = isBlankCell(cell);
      const total = totals.get(key);
      const id = cellId(table, key);
      const state = stateOf(cell?.how ?? 'missing', isBlank, total !== undefined);
      return [
        key,
        {
          id,
          key,
          text: state === 'computed' ? String(total) : shownText(cell),
          label: accessibleLabel(tableValue, table, key, locale),
          state,
          isDisagreeing: state !== 'missing' && disagreeing.has(id),
        },
      ];
    }),
  );
}
