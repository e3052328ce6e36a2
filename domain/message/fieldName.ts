import { LATEST_FORM, type Label, type Locale } from '../form';
import type { TextField } from '../check';

const FIELDS: ReadonlyMap<TextField, Label> = new Map([
  ['title', { zh: '标题', en: 'Title' }],
  ['preface', { zh: '前言', en: 'Preface' }],
  ['contact', { zh: '联系方式', en: 'Contact' }],
  ['feeText', { zh: '信息处理费说明', en: 'Processing fee' }],
  ['correctionNote', { zh: '更正说明', en: 'Correction note' }],
]);

/** A field of running text as the report calls it: `一、总体情况`. */
export function fieldName(field: TextField, locale: Locale): string {
  const section = LATEST_FORM.sections.find(({ id }) => id === field);
  if (!section) return FIELDS.get(field)?.[locale] ?? field;
  const { ordinal, title } = section;
  return locale === 'zh' ? `${ordinal}、${title.zh}` : title.en;
}
