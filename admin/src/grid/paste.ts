import {
  cellAt,
  cellText,
  isBlankCell,
  withCells,
  type Cell,
  type TableValue,
} from '../../../domain/cell';
import { findCell, type FormId, type TableId } from '../../../domain/form';
import type { Clip } from './clipboard';
import { readEntry } from './entry';
import { navigationMap } from './navigation';
import { carriesLabels, placeByLabels, type Placement, type UnusedRow } from './placement';
import { placeByPosition } from './position';

/** What a paste did, told after it: where figures went and what was not used. */
export interface PasteReport {
  /** The form it was pasted on; the table may have changed its form since. */
  readonly form: FormId;
  readonly by: 'labels' | 'position';
  /** Cells that received text. */
  readonly placed: readonly string[];
  /** Cells that held something and are blank now, because the clipboard is blank there. */
  readonly cleared: readonly string[];
  /** Cells whose text no number could be read from. */
  readonly unread: readonly string[];
  readonly unused: readonly UnusedRow[];
  readonly passedOver: number;
  readonly isCapped: boolean;
}

export interface Pasted {
  readonly value: TableValue;
  readonly report: PasteReport;
}

function choose(clip: Clip, table: TableId, value: TableValue, focused: string) {
  if (carriesLabels(clip.rows, value.form)) {
    return { by: 'labels' as const, ...placeByLabels(clip.rows, value.form, table) };
  }
  const map = navigationMap(value.form, table);
  return { by: 'position' as const, ...placeByPosition(clip.rows, map, focused) };
}

function changesOf(placement: Placement, table: TableId, value: TableValue) {
  return placement.cells.flatMap(({ key, text }): [string, Cell][] => {
    const target = findCell(value.form, table, key);
    return target ? [[key, readEntry(text, target, cellAt(value, key))]] : [];
  });
}

/** Applies a clipboard to a table in one step. Printed totals are kept as printed. */
export function applyClip(clip: Clip, table: TableId, value: TableValue, focused: string): Pasted {
  const placement = choose(clip, table, value, focused);
  const changes = changesOf(placement, table, value);
  const keys = (wanted: (cell: Cell, key: string) => boolean): string[] =>
    changes.filter(([key, cell]) => wanted(cell, key)).map(([key]) => key);
  const report: PasteReport = {
    form: value.form,
    by: placement.by,
    placed: keys((cell) => !isBlankCell(cell)),
    cleared: keys((cell, key) => isBlankCell(cell) && !isBlankCell(cellAt(value, key))),
    unread: keys((cell) => cell.value === null && cellText(cell) !== ''),
    unused: placement.unused,
    passedOver: placement.passedOver,
    isCapped: clip.isCapped,
  };
  return { value: withCells(value, changes), report };
}
