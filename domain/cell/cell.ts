import type { AmountUnit } from '../form';

/**
 * How a value came into its cell. `inferred` was placed by an identity, `missing` stands for a value
 * that is not known; a `typed` cell with `value: null` holds text that no number can be read from.
 */
export type CellHow = 'typed' | 'read' | 'inferred' | 'missing';

export const CELL_HOWS: readonly CellHow[] = ['typed', 'read', 'inferred', 'missing'];

/** Counts are numbers, amounts decimal strings that keep their scale, missing is null: never 0. */
export interface Cell {
  readonly value: number | string | null;
  /** What was typed or printed, where that differs from the plain value. */
  readonly raw?: string;
  /** Amounts whose unit stands in the cell. */
  readonly unit?: AmountUnit;
  readonly how: CellHow;
}

/** What an input shows: the value, or the text that could not be read as one. */
export function cellText(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.value === null) return cell.raw ?? '';
  return `${cell.value}${cell.unit ?? ''}`;
}

/** Nothing was typed or printed here: neither a number nor a token such as `/`. */
export const isBlankCell = (cell: Cell | undefined): boolean =>
  !cell || (cell.value === null && !cell.raw);
