import {
  cellAt,
  cellText,
  confirmInferred,
  readCell,
  withCell,
  type Cell,
  type TableValue,
} from '../../../domain/cell';
import { findCell, type AmountUnit, type FormCell, type TableId } from '../../../domain/form';

/** What an input shows: the figure, without a unit that is chosen beside the table. */
export function shownText(cell: Cell | undefined): string {
  return cell?.value == null ? cellText(cell) : String(cell.value);
}

/** The cell that a text stands for; a unit chosen before stays, for a figure is typed without it. */
export function readEntry(text: string, target: FormCell, before: Cell | undefined): Cell {
  const read = readCell(text, target.kind, 'typed');
  if (target.kind !== 'amount' || !before?.unit || read.unit || read.value === null) return read;
  return { ...read, unit: before.unit };
}

/**
 * The table with this text typed into a cell; the same value where nothing changes. Typing over an
 * inferred figure vouches for it, also where it was inferred rightly.
 */
export function enterText(
  table: TableId,
  value: TableValue,
  key: string,
  text: string,
): TableValue {
  const target = findCell(value.form, table, key);
  const before = cellAt(value, key);
  if (!target) return value;
  if (text === shownText(before)) return confirmInferred(value, [key]);
  return withCell(value, key, readEntry(text, target, before));
}

/** The same figure under another unit, or under none. */
export function chooseUnit(
  value: TableValue,
  key: string,
  unit: AmountUnit | undefined,
): TableValue {
  const before = cellAt(value, key);
  if (!before || before.unit === unit) return value;
  const { unit: _, raw: __, ...figure } = before;
  return withCell(value, key, unit ? { ...figure, unit } : figure);
}

/** The table with these cells blank; the same value where they are blank already. */
export function clearCells(value: TableValue, keys: readonly string[]): TableValue {
  const filled = keys.filter((key) => cellAt(value, key));
  if (filled.length === 0) return value;
  const gone = new Set(filled);
  const kept = Object.entries(value.cells).filter(([key]) => !gone.has(key));
  return { ...value, cells: Object.fromEntries(kept) };
}
