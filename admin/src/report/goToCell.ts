import { focusCell } from '../grid';
import { uncover } from './drawer';

/** Leads to a cell. */
export function goToCell(cell: string): void {
  uncover();
  focusCell(cell);
}
