import { focusCell } from '../grid';

/** On a narrow screen the drawer with the side panel would lie over what is led to. */
export const uncover = (): void =>
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]')?.click();

/** Leads to a cell. */
export function goToCell(cell: string): void {
  uncover();
  focusCell(cell);
}
