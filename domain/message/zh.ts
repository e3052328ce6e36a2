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
  C06: (w) => {
    const count = w.number('count');
    if (w.text('reason') === 'blank') {
      return w.has('read')
        ? `原件的${w.table}有 ${count} 格没有数字，留空未填。请对照原件核对；没有发生的再填 0，可用“空白填零”一次填好。`
        : `${w.table}还有 ${count} 格没有填。没有发生的请填 0，可用“空白填零”一次填好。`;
    }
    return w.has('read')
      ? `原件的${w.table}有 ${count} 格印的是“${w.text('token')}”，不是数字（第一处：${w.cell}），照原样保留。请核对；没有发生的再改填 0。`
      : `${w.table}有 ${count} 格填的是“${w.text('token')}”，不是数字（第一处：${w.cell}）。没有发生的请改填 0。`;
  },
  C07: (w) => {
    if (w.text('reason') === 'alreadyRight') {
      return `${w.table}“${w.group}”的 ${w.number('count')} 格印的是${w.form('of')}的栏目，本表其余用的是${w.form('found')}。更换表样时这几格原样保留，请核对其余各格。`;
    }
    if (w.text('reason') !== 'foreign') {
      return w.has('read')
        ? `原件的${w.table}用的是${w.form('found')}，这一年度应使用${w.form('expected')}。请确认年度没有读错；要上报的，请更换表样后核对各格。`
        : `${w.table}用的是${w.form('found')}，这一年度应使用${w.form('expected')}。请更换表样。`;
    }
    const what = `“${w.group}”有 ${w.number('count')} 格是${w.form('of')}的内容，而本表用的是${w.form('found')}（第一处：${w.cell}）`;
    return `${w.has('read') ? '原件的' : ''}${w.table}${what}。这些格不计入本表，列在表下“原件另有”。请把数字移到相应的行列，再删去。`;
  },
};
