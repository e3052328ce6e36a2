import { canonicalJson } from '../report';
import type { Finding } from './finding';

/**
 * What a finding is about, whatever its numbers are: its code, its kind, and the cells or the passages
 * it stands at. Two findings of one report may share it.
 */
export function findingKey({ code, cells, passages, params }: Finding): string {
  const fields = [...new Set(passages.map(({ field }) => field))];
  const reason = typeof params['reason'] === 'string' ? params['reason'] : '';
  return [code, reason, cells.join(' '), fields.join(' ')].join('|');
}

/** The values behind a finding: numbers and words, but not where in their text they stand. */
export const findingStamp = ({ params, passages }: Finding): string =>
  canonicalJson({ params, quotes: passages.map(({ field, quote }) => [field, quote]) });
