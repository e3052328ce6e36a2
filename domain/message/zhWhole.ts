import type { Wording } from './wording';

/** Names that are written out. */
const SHOWN = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return names.length > SHOWN ? `${shown} 等 ${names.length} 个` : shown;
}

/** `示例市教育局2024年年报（第2版）` */
const lastYear = (w: Wording): string => {
  const edition = w.has('edition') ? `（第${w.text('edition')}版）` : '';
  return `${w.list('organs').join('、')}${w.text('lastYear')}年年报${edition}`;
};

const merged = (w: Wording): string =>
  w.text('by') === 'predecessor' ? '（本机关由其合并或分设而来）' : '';

const DIRECTIONS: Readonly<Record<string, string>> = {
  up: '向上移一行',
  down: '向下移一行',
  left: '向左移一列',
  right: '向右移一列',
};

const C10_INSTEAD: Readonly<Record<string, string>> = {
  words: '，只有文字说明',
  attachment: '，只有附件',
  others: '，其他表已经填报',
};

const CHANNELS: Readonly<Record<string, string>> = { page: '网页', json: 'JSON', csv: 'CSV' };

const changes = (w: Wording): string => {
  const before = w.terms('before');
  const all = w
    .terms('now')
    .map(({ cell, value }, at) => `${cell} 由 ${before[at]?.value ?? ''} 变为 ${value}`);
  return listed(all);
};

/** Checks of a whole report and of what surrounds it. */
export const ZH_WHOLE: Readonly<Record<string, (w: Wording) => string>> = {
  C08: (w) =>
    `${w.table}里原件印的是“${w.text('printed')}”，规定的名称是“${w.text('official')}”。数字已按规定的行填入，请核对是不是同一项；发布时使用规定的名称。`,
  C09: (w) =>
    w.text('reason') === 'empty'
      ? `没有“${w.field}”的内容。年报应有六个部分，请补写；没有情况的也要写明。`
      : `各部分的顺序是 ${w.list('order').join('、')}，“${w.field}”排在了前面。请按一至六的顺序排列。`,
  C10: (w) =>
    `${w.table}没有数据${C10_INSTEAD[w.text('reason')] ?? ''}。表格要用数据填报，不能只放文字、图片或附件；请把数字填到各格，没有发生的填 0，可用“空白填零”一次填好。`,
  C14: (w) => {
    const [now, before] = [w.terms('now')[0], w.terms('before')[0]];
    return `${w.table}“${now?.cell ?? ''}”是 ${now?.value ?? ''}，而${lastYear(w)}${merged(w)}的“${before?.cell ?? ''}”是 ${before?.value ?? ''}，相差 ${w.difference}。上年结转应等于上一年度结转下年度的数量，请核对两份年报；确因上年有误或职能划转的，请写明理由。`;
  },
  C15: (w) =>
    `${w.table}“${w.row}”的现行有效件数是 ${w.text('stock')}，而${lastYear(w)}的 ${w.text('start')} + 本年制发 ${w.text('added')} − 本年废止 ${w.text('removed')} = ${w.text('expected')}，相差 ${w.difference}。请核对这三格；因失效、修改、划转或重新清理而不一致的，请写明理由。`,
  C16: (w) =>
    `${w.table}“${w.row}”填了 ${w
      .terms('now')
      .map(({ cell, value }) => `${cell} ${value}`)
      .join(
        '、',
      )}，但${w.text('organ')}没有规章制定权。规范性文件请填到下一行，这一行填 0；确有制定权的，请在机关资料中标明。`,
  C31: (w) =>
    `${w.table}“${w.row}”的处理决定数量 ${w.text('decisions')} 正好等于上一年项目数量 ${w.text('items')} 加本年增/减 ${w.text('change')}。前两项是事项数，处理决定数量是当年办件量，不能相加得出。请按办件台账核对。`,
  C32: (w) =>
    w.text('reason') === 'unitInCell'
      ? `${w.table}“${w.cell}”填的是“${w.text('text')}”，表头已经写明单位是${w.text('unit')}。请确认数字是按${w.text('unit')}计的，只填数字。`
      : `${w.table}“${w.cell}”是 ${w.text('now')}，${lastYear(w)}是 ${w.text('before')}，相差一千倍以上。请核对是不是把元和万元填错了。`,
  C33: (w) =>
    `${w.table}有 ${w.number('count')} 格与${lastYear(w)}相比变化很大：${changes(w)}。请核对有没有填错行列。`,
  C39: (w) => {
    const rule = w.has('isLocal') ? '本地规定' : '条例第四十九条';
    if (w.text('reason') === 'left') {
      return `按${rule}，这份年报应在 ${w.text('deadline')} 前发布，还有 ${w.number('days')} 天。`;
    }
    return w.text('reason') === 'overdue'
      ? `按${rule}，这份年报应在 ${w.text('deadline')} 前发布，已经晚了 ${w.number('days')} 天。仍可照常上报和发布，会记为逾期；请尽快完成。`
      : `这份年报 ${w.text('date')} 发布，比${rule}的 ${w.text('deadline')} 晚了 ${w.number('days')} 天，记为逾期。`;
  },
  C40: (w) =>
    w.text('reason') === 'missing'
      ? `内容与已发布的第${w.text('edition')}版不同，还没有写更正说明。请在“${w.field}”里写明改了什么、为什么改，发布后读者可以看到；原来的版本会保留。`
      : `更正说明与第${w.text('edition')}版的一字不差：“${w.quote}”。请写明这一次改了什么、为什么改。`,
  C41: (w) => {
    const name = CHANNELS[w.text('name')] ?? w.text('name');
    if (w.text('reason') === 'stale') {
      return `${name}不是由已发布的这一版生成的。请重新生成，各处的内容要一致。`;
    }
    return w.text('reason') === 'noFile'
      ? `找不到附件“${name}”。请重新上传后再发布。`
      : `附件“${name}”与登记的不是同一个文件。请重新上传后再发布。`;
  },
  C43: (w) => {
    const names = listed(w.list('names'));
    if (w.text('reason') === 'missing') {
      return `${w.number('count')} 个单位还没有这一年度的年报：${names}。请催报，收齐后再汇总。`;
    }
    return w.text('reason') === 'twice'
      ? `${w.number('count')} 个单位重复列入汇总：${names}。请每个单位只保留一份。`
      : `${w.number('count')} 个单位交的是别的年度的年报：${names}。请退回更换。`;
  },
  C44: (w) => {
    if (w.text('reason') === 'otherForm') {
      return `${w.table}不能汇总：${w.number('count')} 个单位用的是另一种表样：${listed(w.list('names'))}。请这些单位更换表样后再汇总。`;
    }
    const sums = w.terms('before');
    const all = w.terms('now').map(({ cell, value }, at) => {
      const sum = sums[at]?.value ?? 0;
      return `${cell} 填 ${value}，各单位合计 ${sum}，相差 ${Math.abs(value - sum)}`;
    });
    return `${w.table}有 ${w.number('count')} 格与 ${w.number('members')} 个单位的合计不一致：${listed(all)}。请核对各单位的年报；联合发文、划转等差额请登记为调整。`;
  },
  C45: (w) => {
    const names = listed(w.list('names'));
    if (w.text('reason') === 'order')
      return `年报专栏没有按年度由新到旧排列：${names}年排在了旧的后面。请调整顺序。`;
    if (w.text('reason') === 'missing')
      return `年报专栏缺少 ${w.number('count')} 个年度：${names}。请补录，可以按原件录入；确实没有的，写明原因。`;
    return w.text('reason') === 'address'
      ? `年报专栏有 ${w.number('count')} 个地址里的年份与年报的年度不符：${names}。请核对链接有没有指错。`
      : `年报专栏里 ${names}年的年报带有“已失效”标记。年报长期有效，请去掉标记。`;
  },
  C46: (w) => {
    if (w.text('reason') === 'inferred') {
      return `${w.table}有 ${w.number('count')} 格的数字是推断的，不是从原件读到的（第一处：${w.cell}）。请对照原件逐格核对。`;
    }
    const [printed, meant] = [w.list('printed').join('、'), w.list('meant').join('、')];
    const what = w.text('reason') === 'torn' ? '被拆成了两格' : '两格的数字连在了一起';
    return `${w.table}“${w.row}”一行读到的 ${printed} 可能本来是 ${meant}，${what}；改过来这一行就等于总计 ${w.text('total')}。请对照原件核对这 2 格。`;
  },
  C47: (w) =>
    `${w.table}的数字像是整块贴错了位置：有 ${w.number('count')} 个等式不成立，${DIRECTIONS[w.text('direction')] ?? ''}后全部成立。请撤销后对准第一格重新粘贴，或者把这一块${DIRECTIONS[w.text('direction')] ?? ''}。`,
  C49: (w) => {
    if (w.text('reason') === 'twice') {
      const channel = w.text('channel') === '' ? '' : `（${w.text('channel')}）`;
      return `“主动公开分类条数”里“${w.text('category')}”${channel}填了两次：第 ${w.number('earlier')} 行 ${w.text('first') || '空白'}，第 ${w.number('later')} 行 ${w.text('second') || '空白'}。请合并成一行，或者改名，再核对总数。`;
    }
    const what = w.text('label') === '' ? '总数' : `“${w.text('label')}”`;
    return `“${w.field}”里由分类条数生成的句子已经过时：${what}写 ${w.number('said')} 条，分类条数现在是 ${w.number('counted')} 条。请在“主动公开分类条数”点“替换文中的句子”，或者改正条数。`;
  },
};
