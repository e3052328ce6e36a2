/** The inputs of a grid in the page, found by their cell keys. */

const EDITING = 'data-editing';

export const keyOfInput = (element: EventTarget | null): string | undefined =>
  element instanceof HTMLInputElement ? element.dataset['key'] : undefined;

/** The input of the cell that the mouse is in: a cell may be higher than its input. */
export function inputUnder(target: EventTarget | null): HTMLInputElement | null {
  if (!(target instanceof Element) || target.closest('button')) return null;
  return target.closest('td')?.querySelector<HTMLInputElement>('input[data-key]') ?? null;
}

export const inputAt = (table: HTMLTableElement | null, key: string): HTMLInputElement | null =>
  table?.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(key)}"]`) ?? null;

/** Makes this input the grid's one tab stop. */
export function moveTabStop(table: HTMLTableElement, input: HTMLInputElement): void {
  for (const other of table.querySelectorAll<HTMLInputElement>('input[data-key][tabindex="0"]')) {
    other.tabIndex = -1;
  }
  input.tabIndex = 0;
}

export const markEditing = (input: HTMLInputElement, isEditing: boolean): void => {
  input.toggleAttribute(EDITING, isEditing);
};

/** Marks exactly these cells as selected. */
export function markSelected(table: HTMLTableElement | null, keys: readonly string[]): void {
  if (!table) return;
  for (const cell of table.querySelectorAll('td[data-selected]')) {
    cell.removeAttribute('data-selected');
    cell.removeAttribute('aria-selected');
  }
  for (const key of keys) {
    const cell = inputAt(table, key)?.closest('td');
    cell?.setAttribute('data-selected', '');
    cell?.setAttribute('aria-selected', 'true');
  }
}

/** Scrolls a cell into view and focuses it. */
export function focusInput(input: HTMLInputElement | null): void {
  input?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  input?.focus({ preventScroll: true });
}
