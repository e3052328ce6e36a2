const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Fields that hand their text over when they are left do so now; the focus stays where it was. */
export async function flushFields(): Promise<void> {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return;
  active.blur();
  await nextTask();
  if (document.activeElement === document.body) active.focus({ preventScroll: true });
}
