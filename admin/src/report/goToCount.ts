import type { Finding } from '../../../domain/check';
import { uncover } from './drawer';

/** The row of 主动公开分类条数 that a finding names, from 1; undefined where it names none. */
export const countRowOf = ({ code, params }: Finding): number | undefined =>
  code === 'C49' && typeof params['later'] === 'number' ? params['later'] : undefined;

/** Unfolds the counts and leads to a row of theirs. */
export function goToCount(row: number): void {
  uncover();
  const input = document.querySelector<HTMLElement>(`[data-place="${row - 1}.category"]`);
  const fold = input?.closest('details');
  if (!input || !fold) return;
  fold.open = true;
  input.scrollIntoView({ block: 'center' });
  input.focus({ preventScroll: true });
}
