import { pinyin } from 'pinyin-pro';
import { isSlug } from '../../../../domain/organ';

const LONGEST = 63;
const NOT_IN_A_SLUG = /[^a-z0-9]+/gu;

/** 示例市财政局 → shilishicaizhengju; what pinyin can't spell is left out. */
export function proposeSlug(name: string): string {
  const spelled = pinyin(name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(NOT_IN_A_SLUG, '')
    .slice(0, LONGEST);
  return isSlug(spelled) ? spelled : `organ-${spelled}`.slice(0, LONGEST).replace(/-$/u, '');
}

/** The proposal, numbered where somebody has it already: an address is given out once for ever. */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const base = proposeSlug(name);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const slug = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!taken.has(slug)) return slug;
  }
}
