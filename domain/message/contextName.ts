import type { ContextKey } from '../check';
import type { Label, Locale } from '../form';

const NAMES: Readonly<Record<ContextKey, Label>> = {
  organ: { zh: '机关类型', en: 'the kind of organ' },
  previous: { zh: '上年年报', en: 'last year’s report' },
  others: { zh: '其他单位的年报', en: 'reports of other units' },
  members: { zh: '各单位的年报', en: 'the reports of the units' },
  dates: { zh: '发布日期', en: 'the date of publication' },
  editions: { zh: '已发布的版本', en: 'published editions' },
  adjustments: { zh: '登记的调整', en: 'declared adjustments' },
  source: { zh: '原件', en: 'the original' },
  channels: { zh: '发布的各处', en: 'what was published' },
  column: { zh: '年报专栏', en: 'the column' },
  categoryCounts: { zh: '主动公开分类条数', en: 'the category counts' },
};

/** What a check is told beside the report, by its name in a sentence. */
export const contextName = (part: ContextKey, locale: Locale): string => NAMES[part][locale];
