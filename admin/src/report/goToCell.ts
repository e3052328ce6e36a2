import { focusCell } from '../grid';

/** Leads to a cell; on a narrow screen the drawer with the side panel would lie over it. */
export function goToCell(cell: string): void {
  const cover = document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]');
  cover?.click();
  focusCell(cell);
}
