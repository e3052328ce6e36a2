import type { Passage } from '../../../domain/check';

/** Unfolds the text that a finding speaks of; what is said of the fee stands in section 六. */
export function openText({ field }: Passage): void {
  const shown = field === 'feeText' ? 'otherMatters' : field;
  const text = document.querySelector(`details[data-field="${CSS.escape(shown)}"]`);
  if (!(text instanceof HTMLDetailsElement)) return;
  text.open = true;
  text.scrollIntoView({ block: 'center' });
  text.querySelector('summary')?.focus({ preventScroll: true });
}
