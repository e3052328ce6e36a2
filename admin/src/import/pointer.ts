import type { SourceAt } from '../../../domain/read';
import { namesAround } from './place';

const SHOWN = 'data-shown';
const MARGIN = 24;

/** The element of a place, or the nearest one around it that is drawn. */
function elementAt(pane: Element, at: SourceAt): HTMLElement | undefined {
  for (const name of namesAround(at)) {
    const found = pane.querySelector<HTMLElement>(`[data-at="${name}"]`);
    if (found) return found;
  }
  return undefined;
}

/** Scrolls the pane alone: the page and the cell that is pointed from stay where they are. */
function scrollInto(pane: Element, element: Element): void {
  const outer = pane.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top < outer.top + MARGIN) pane.scrollTop -= outer.top + MARGIN - inner.top;
  if (inner.bottom > outer.bottom - MARGIN) {
    pane.scrollTop += Math.min(inner.bottom - outer.bottom + MARGIN, inner.top - outer.top);
  }
  if (inner.left < outer.left) pane.scrollLeft -= outer.left - inner.left;
  if (inner.right > outer.right) pane.scrollLeft += inner.right - outer.right;
}

/**
 * Shows a place of the source. Done past React: the source may hold thousands of cells, and the
 * pointer crosses many on its way.
 */
export function pointTo(pane: Element | null, at: SourceAt | undefined): void {
  if (!pane) return;
  pane.querySelectorAll(`[${SHOWN}]`).forEach((element) => element.removeAttribute(SHOWN));
  const element = at && elementAt(pane, at);
  if (!element) return;
  element.setAttribute(SHOWN, '');
  scrollInto(pane, element);
}
