/** On a narrow screen the Content Manager keeps the side panels in a drawer over the form. */
const overlay = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]');

/** Shuts the drawer, which would lie over what is led to. */
export const uncover = (): void => overlay()?.click();

const isShut = (cover: HTMLElement): boolean => getComputedStyle(cover).pointerEvents === 'none';

/** Opens the drawer; where there is none the panels are in sight already. */
export function openDrawer(): void {
  const cover = overlay();
  if (!cover || !isShut(cover)) return;
  const bar = cover.nextElementSibling?.firstElementChild;
  [...(bar?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1)?.click();
}
