import { openDrawer } from '../report/drawer';

/** Leads to one open comment in the side panel; to the first one where none is named. */
export function showComments(id?: string): void {
  openDrawer();
  const named = id === undefined ? '[data-comment]' : `[data-comment="${CSS.escape(id)}"]`;
  const shown = document.querySelector<HTMLElement>(named);
  shown?.scrollIntoView({ block: 'center' });
  shown?.focus({ preventScroll: true });
}
