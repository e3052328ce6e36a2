import { factName } from './factName';
import type { Wording } from './wording';

const LONGEST = 48;
const cut = (words: string): string => {
  const plain = words.replaceAll('\n', ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
};
const here = (w: Wording): string => `“${w.field}”写“${cut(w.quote)}”`;
const listed = (names: readonly string[]): string => names.join('、');
const abs = (w: Wording): string => String(Math.abs(w.number('difference')));

const POINTS: Readonly<Record<string, string>> = {
  proactive: '主动公开',
  onRequest: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
  assessment: '工作考核',
  review: '社会评议',
  accountability: '责任追究',
};
const CONTACT: Readonly<Record<string, string>> = {
  address: '地址',
  postcode: '邮政编码',
  phone: '电话',
};
const TITLE: Readonly<Record<string, string>> = {
  noGovernment: '缺“政府信息公开”',
  noWork: '缺“工作”',
  yearTwice: '“年度”出现两次',
  notAnnual: '写成了“报告”而不是“年度报告”',
  ending: '没有以“年度报告”结尾',
  noYear: '缺年份',
  noOrgan: '缺机关名称',
  about: '以“关于”开头',
};
const PERSONAL: Readonly<Record<string, string>> = {
  idNumber: '公民身份号码',
  mobile: '手机号码',
  bankCard: '银行卡号',
  homeAddress: '个人住址',
};
const names = (w: Wording, name: string, words: Readonly<Record<string, string>>): string =>
  listed(w.list(name).map((each) => words[each] ?? each));

function differs(w: Wording): string {
  const fact = factName(w.text('fact'), 'zh');
  const sides = `${here(w)}，${w.table}“${fact}”是 ${w.text('table')}，正文是 ${w.text('text')}，相差 ${abs(w)}`;
  return w.text('reason') === 'oneCell'
    ? `${sides}。正文的数只等于“${w.cell}”这一格，不是总计。请改正文，或者核对表格。`
    : `${sides}。请核对哪一边对，改成一致；如果说的不是同一件事，请在正文写明范围。`;
}

function basisSentence(w: Wording): string {
  const right = w.text('right');
  const reasons: Readonly<Record<string, string>> = {
    agency: `发文字号不对。应为“${right}”`,
    bracket: `发文字号的年份应用六角括号。应为“${right}”`,
    title: `文件名称与文号不是同一份文件。请核对“${right}”的名称`,
    otherForm: `这不是本年度适用的格式文件。应引用“${right}”`,
    trial: `本年度适用的格式已不是试行。应引用“${right}”`,
    orderAsArticle: `“号”误作“条”。应为“${right}”`,
    oldOrder: `这是修订前的条例。应为“${right}”`,
  };
  return `${here(w)}，${reasons[w.text('reason')] ?? '文号不对'}。请改正。`;
}

function listSentence(w: Wording): string {
  const sum = `${w.text('parts')}=${w.text('sum')}`;
  const total = w.text('totalText');
  const reasons: Readonly<Record<string, string>> = {
    above: `各项 ${sum}，比总数“${total}”多 ${abs(w)}。请核对总数和各项`,
    below: `各项 ${sum}，比总数“${total}”少 ${abs(w)}。请补上漏写的类别，或者注明只列举部分`,
    partAbove: `其中一项已经超过总数“${total}”（各项 ${sum}，多 ${abs(w)}）。请核对总数和各项`,
    partEquals: `其中一项与总数“${total}”是同一个约数，另外还列了别的项。请核对总数和这一项`,
  };
  return `“${w.field}”的分类对不上：${reasons[w.text('reason')] ?? ''}。`;
}

function shareSentence(w: Wording): string {
  if (w.text('reason') === 'ofNothing') {
    return `${here(w)}：没有发生的事项谈不上比率，却写了 ${w.text('printed')}。请删去比率。`;
  }
  return w.text('reason') === 'sum'
    ? `${here(w)}：${w.text('count')} 个百分比相加是 ${w.text('sum')}，不是 100%。请核对各项。`
    : `${here(w)}：${w.text('part')} 占 ${w.text('total')} 是 ${w.text('right')}，正文写 ${w.text('printed')}。请核对部分、总数和百分比。`;
}

function yearSentence(w: Wording): string {
  if (w.text('reason') === 'title') {
    return `标题写的是 ${w.text('found')} 年，这份年报是 ${w.text('year')} 年的。请改正标题，或者核对年度。`;
  }
  const reasons: Readonly<Record<string, string>> = {
    stale: '像是沿用往年的文字',
    ahead: '是还没有报告的年度',
    oldProgramme: '引用的是两年以前的工作要点',
  };
  return `${here(w)}，年份 ${w.text('found')} ${reasons[w.text('reason')] ?? ''}，这份年报是 ${w.text('year')} 年的。请核对年份。`;
}

function copySentence(w: Wording, whose: string): string {
  return `“${w.field}”与${whose}除数字外有 ${w.text('percent')}% 相同。本报告：“${cut(w.quote)}”；对方：“${cut(w.text('otherQuote'))}”。请改写成本年度、本单位的实际情况。`;
}

/** One sentence a code for the checks of the running text. */
export const ZH_TEXT: Readonly<Record<string, (w: Wording) => string>> = {
  C11: (w) =>
    w.text('reason') === 'points'
      ? `“${w.field}”没有写到：${names(w, 'missing', POINTS)}。格式要求五个方面都写，请补上；没有开展的也请说明。`
      : `“${w.field}”的监督保障没有写到：${names(w, 'missing', POINTS)}。条例第五十条要求各级人民政府报告工作考核、社会评议和责任追究结果，请补上；没有发生的请写明。`,
  C12: yearSentence,
  C13: (w) =>
    w.text('reason') === 'asOf'
      ? `${here(w)}，统计没有到年底。请改用截至 ${w.text('year')} 年 12 月 31 日的数字。`
      : `${here(w)}，统计期限应从 ${w.text('expectedFrom')} 到 ${w.text('expectedTo')}，现在是从 ${w.text('from')} 到 ${w.text('to')}。请改正。`,
  C17: differs,
  C18: (w) =>
    w.text('reason') === 'notAllUpheld'
      ? `${here(w)}，但${w.table}有结果纠正 ${w.text('corrected')} 件、其他结果 ${w.text('other')} 件、尚未审结 ${w.text('pending')} 件。请改正文，或者核对表格。`
      : differs(w),
  C19: differs,
  C20: listSentence,
  C21: (w) =>
    `“${w.field}”的分类里“${w.text('name')}”出现了两次（${w.text('first')}${w.text('unit')} 和 ${w.text('second')}${w.text('unit')}）。请删去重复的一项，再核对总数。`,
  C22: shareSentence,
  C23: (w) =>
    `同一个数字前后不一：${w.passages.map(({ field, quote }) => `“${field}”写“${cut(quote)}”`).join('，')}，“${factName(w.text('fact'), 'zh')}”相差 ${abs(w)}。请改成一致。`,
  C24: basisSentence,
  C25: (w) => `${here(w)}，像是模板里没有填写或没有删去的内容。请填写，或者删去。`,
  C26: (w) =>
    w.text('reason') === 'compiler'
      ? `前言写由“${w.text('word')}”编制，这份年报是“${w.text('organ')}”的。请核对机关名称。`
      : `“${w.field}”有 ${w.text('count')} 处自称“${w.text('word')}”，与“${w.text('organ')}”不符。请改成本机关的称呼，并检查这一段是不是抄自别的单位。`,
  C27: (w) => copySentence(w, `本单位 ${w.text('otherYear')} 年年报`),
  C28: (w) => copySentence(w, `“${w.text('otherOrgan')}”${w.text('otherYear')} 年年报`),
  C29: (w) => {
    if (w.text('reason') === 'generic') {
      return `“${w.field}”没有一个数字，也没有提到本机关。请写本单位的实际工作。`;
    }
    return w.text('reason') === 'problem'
      ? `“${w.field}”没有写出存在的问题。请至少写一个具体问题。`
      : `“${w.field}”没有写出改进措施。请至少写一项具体措施。`;
  },
  C30: (w) =>
    w.text('reason') === 'missing'
      ? `“${w.field}”没有说明信息处理费。请填写收费通知件数和金额，没有收取的请写明未收取。`
      : `${w.table}“${w.cell}”是 ${w.text('unpaid')}，而信息处理费的收费通知填的是 0 件，相差 ${w.text('unpaid')}。逾期不缴费以发出过收费通知为前提，请核对两处。`,
  C34: (w) =>
    `${w.table}全部是 0，${here(w)}（${factName(w.text('fact'), 'zh')} ${w.text('text')}）。请补填表格，或者改正正文。`,
  C35: (w) =>
    `${here(w)}，列出的有 ${w.text('listed')} 个部分。格式规定是六个部分，请核对个数和名称。`,
  C36: (w) =>
    `标题“${cut(w.quote)}”不规范：${names(w, 'faults', TITLE)}。规范的标题是“${w.text('expected')}”。`,
  C37: (w) => `联系方式缺${names(w, 'missing', CONTACT)}。请补全，方便公众联系。`,
  C38: (w) =>
    `“${w.field}”里的“${w.quote}”像是${PERSONAL[w.text('reason')] ?? '个人信息'}。公开的年报不应有个人信息，请删去，或者改为“${w.text('masked')}”。`,
  C42: (w) =>
    `“${w.field}”的链接“${cut(w.quote)}”指向 ${w.text('found')} 年的年报（${w.text('url')}），这份年报是 ${w.text('year')} 年的。请改成本年度的地址。`,
  C48: (w) =>
    `本地规定“${w.field}”里要有小标题“${w.text('name')}”，现在没有。请另起一行加上这个小标题，写明情况；没有的写明没有，不适用的写明理由。`,
};
