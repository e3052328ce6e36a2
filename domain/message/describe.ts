import type { Locale } from '../form';
import type { Finding } from '../check';
import { EN, EN_SIDE } from './en';
import { EN_TEXT } from './enText';
import { EN_WHOLE } from './enWhole';
import { wordingOf, type SideStyle, type Wording } from './wording';
import { ZH, ZH_SIDE } from './zh';
import { ZH_TEXT } from './zhText';
import { ZH_WHOLE } from './zhWhole';

type Sentences = Readonly<Record<string, (w: Wording) => string>>;

const LANGUAGES: Readonly<Record<Locale, { sentences: Sentences; side: SideStyle }>> = {
  zh: { sentences: { ...ZH, ...ZH_WHOLE, ...ZH_TEXT }, side: ZH_SIDE },
  en: { sentences: { ...EN, ...EN_WHOLE, ...EN_TEXT }, side: EN_SIDE },
};

/** Codes that have a sentence in this language. */
export const describedCodes = (locale: Locale): string[] =>
  Object.keys(LANGUAGES[locale].sentences);

/**
 * The sentence of a finding: the formula with both sides, the difference, every participating cell,
 * and what to do. Throws on a code without a sentence: that is a fault of ours, not of the report.
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  const { sentences, side } = LANGUAGES[locale];
  const sentence = sentences[finding.code];
  if (!sentence)
    throw new Error(`Cannot describe "${finding.code}": it has no ${locale} sentence.`);
  return sentence(wordingOf(finding, locale, side));
}
