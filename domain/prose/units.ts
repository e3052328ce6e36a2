/** What reports count in, longest first. */
export const COUNT_UNITS: readonly string[] = [
  '人次',
  '篇次',
  '条次',
  '件次',
  '场次',
  '期次',
  '余次',
  ...'件条宗起例项份篇次个期场则部册幅张家户名批类本封人字',
];
export const MONEY_UNITS: ReadonlyMap<string, number> = new Map([
  ['亿元', 100_000_000],
  ['万元', 10_000],
  ['元', 1],
]);
/** Measures of time, and counts that name no case: `3个工作日`, `六个部分`. */
const NO_COUNT =
  /^(?:个?工作日|个月|个?季度|个?小时|分钟|秒|天|日|年|周|岁|时|点|平方|公里|米|吨|亩|个(?:部分|方面|环节|以上)|号|版|级|层|楼|室|#|\/|\.\d)/u;

export const isNoCount = (after: string): boolean => NO_COUNT.test(after);
