import type { SideStyle, Wording } from './wording';

export const ZH_SIDE: SideStyle = {
  quote: (label, value) => `${label} ${value}`,
  zeros: (count) => `（其余 ${count} 格为 0）`,
  equals: (parts, sum) => `${parts} = ${sum}`,
};

const C05_REASONS: Readonly<Record<string, string>> = {
  notNumber: '不是数字，请填数字',
  notInteger: '不是整数，请填不超过 9007199254740991 的整数',
  negative: '不能是负数，请填大于或等于 0 的数',
  wrongUnit: '单位与表头不符，请换算成表头的单位后填数字',
};

/** One sentence a code: what, where, both sides, the difference, what to do. */
export const ZH: Readonly<Record<string, (w: Wording) => string>> = {
  C01: (w) =>
    `${w.table}“${w.column}”列的总计不对：${w.left}，${w.right}，相差 ${w.difference}。请核对这一列的各行，或者采用计算值。`,
  C02: (w) =>
    `${w.table}“${w.column}”列不平衡：${w.left}，而 ${w.right}，相差 ${w.difference}。第一项加第二项应等于第三项加第四项，请核对这 4 格。`,
  C03: (w) =>
    `${w.table}“${w.row}”行的总计不对：${w.left}，${w.right}，相差 ${w.difference}。请核对这一行的各列，或者采用计算值。`,
  C04: (w) =>
    `${w.table}“${w.row}”的总计不对：${w.left}，${w.right}，相差 ${w.difference}。请核对这 5 格，或者采用计算值。`,
  C05: (w) =>
    `${w.table}“${w.cell}”填的“${w.text('text')}”${C05_REASONS[w.text('reason')] ?? '不是有效的数'}。`,
  C06: (w) =>
    w.text('reason') === 'blank'
      ? `${w.table}还有 ${w.number('count')} 格没有填。没有发生的请填 0，可用“空白填零”一次填好。`
      : `${w.table}有 ${w.number('count')} 格填的是“${w.text('token')}”，不是数字（第一处：${w.cell}）。没有发生的请改填 0。`,
  C07: (w) =>
    w.text('reason') === 'foreign'
      ? `${w.table}有 ${w.number('count')} 格是另一种表样的内容（第一处：${w.cell}），不计入本表，列在表下“原件另有”。请把数字移到相应的行列，再删去。`
      : `${w.table}用的是 ${w.text('found')} 表样，这一年度应使用 ${w.text('expected')} 表样（${w.text('documentNumber')}）。请更换表样。`,
};
