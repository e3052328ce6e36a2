import type { OrganKind } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';
import { dateText } from '../../../domain/write';

/** The fixed wording of the public pages, all of it. */
export const WORDING = {
  language: 'zh-CN',
  column: '政府信息公开年报',
  columnType: '政府信息公开',
  columnDescription: '政府信息公开工作年度报告',
  platform: '政府信息公开',
  skip: '跳到正文',
  position: '当前位置：',
  displays: '显示方式',
  large: '大字版',
  usualSize: '标准字号',
  contrast: '高对比度',
  usualColors: '标准配色',
  contents: '目录',
  siteNavigation: '网站导航',
  platformNavigation: '政府信息公开栏目',
  yearNavigation: '按年度查看',
  footerNavigation: '页脚链接',
  siteCode: '网站标识码：',
  byYear: '按年度',
  byOrgan: '按机构',
  compare: '年报对比',
  toCompare: '对比',
  compareYears: '对比年度：',
  compareWithYear: '与',
  comparePeers: '与同类机构对比：',
  compareSteps: [
    '同一机构不同年度：在机构页选择两个年度。',
    '同一年度的同类机构：在机构页选择另一个机构。',
    '更正前后的两个版本：在年报页“历史版本”处选择。',
  ],
  comparedReports: '对比的年报：',
  differences: '（有差异的数据）',
  item: '项目',
  change: '增减',
  partialForms: '这些年报采用的表式不同，只对比含义相同的栏目。',
  passages: '文字差异',
  passagesLegend:
    '只列出有差异的段落：带删除线的是前一份年报的文字，带下划线的是后一份年报的文字。',
  passagesSame: '文字没有差异。',
  prefaceAndContact: { preface: '导语', contact: '联系方式' },
  withPreviousYear: '与上一年度对比',
  withThisEdition: '与现行版本对比',
  tenYears: '历年数据',
  year: '年度',
  formChanged: '表式调整',
  otherForm: '表式不同',
  noFigure: '—',
  inFigures: '（数据表）',
  breakRemark: '虚线两侧的年度报告采用不同的表式，栏目含义不同，不作比较。',
  directions: '查阅方式',
  allOrgans: '全部机构',
  paging: '分页',
  previousPart: '上一页',
  nextPart: '下一页',
  nobodyMissing: '本年度没有尚未发布年报的机构。',
  search: '查询',
  searchTitle: '查询年报',
  searchLabel: '机构名称、拼音或年报中的文字',
  searchExample: '如：教育局、jyj、信息公开平台',
  nothingFound: '没有查到。请换用更短的词语，或者机构名称的拼音、拼音首字母。',
  foundOrgans: '机构',
  foundReports: '年报',
  moreFound: '还有更多结果，这里没有全部列出，请输入更完整的词语。',
  noReports: '本栏目尚未发布年度报告。',
  noReportsOfOrgan: '该机构尚未发布年度报告。',
  information: '信息基本情况',
  indexNumber: '索引号',
  publisher: '发布机构',
  publishedOn: '发布日期',
  disclosureMode: '公开方式',
  proactively: '主动公开',
  reportYear: '报告年度',
  coverage: '统计范围',
  fontSize: '字号',
  fontSizes: [
    { id: 'large', label: '大' },
    { id: 'medium', label: '中' },
    { id: 'small', label: '小' },
  ],
  print: '打印',
  printHelp:
    '请按 Ctrl＋P（苹果电脑按 ⌘＋P）打印；手机请用浏览器菜单中的“打印”或“分享”。本页已按 A4 纸排版，不打印网站页头和导航。',
  historical: '本报告按原件录入，表格和数据与原件一致。',
  correction: '更正说明',
  earlierEditions: '历史版本',
  pastEdition: '历史版本',
  currentEdition: '查看现行版本',
  otherYears: '本机关其他年度报告',
  previousYear: '上一年度：',
  nextYear: '下一年度：',
  allYears: '本机关历年报告',
  download: '文件和数据下载：',
  toOwn: '本机关报告',
  toAggregate: '汇总报告',
  aggregateMark: '（汇总）',
  wrongMethod: '本页只供阅读。 This address can only be read.',
  noData: '没有这份数据，或者已经撤回公开。 No such data, or it has been withdrawn.',
  goneTitle: '页面已撤回公开',
  gone: '您访问的年度报告曾经公开，现已由发布机构撤回。如需了解情况，请与发布机构联系，或从栏目首页查找其他报告。',
  notFoundTitle: '页面不存在',
  notFound: '您访问的页面不存在。请核对地址，或从栏目首页重新查找。',
  unavailableTitle: '页面暂时无法显示',
  unavailable: '系统正在恢复，请稍后刷新本页。给您带来不便，敬请谅解。',
  toColumn: '返回政府信息公开年报',
} as const;

/** 机构序列: the groups of the column, in order. */
export const COLUMN_GROUPS: readonly {
  readonly label: string;
  readonly kinds: readonly OrganKind[];
}[] = [
  { label: '政府', kinds: ['government'] },
  { label: '部门', kinds: ['department'] },
  { label: '县区', kinds: ['county'] },
  { label: '乡镇街道', kinds: ['township', 'agency'] },
  { label: '管委会', kinds: ['committee'] },
  { label: '垂直管理单位', kinds: ['vertical'] },
];

export const COVERAGE: Readonly<Record<Scope, string>> = {
  own: '本机关',
  aggregate: '本级政府及所属部门、下级政府汇总',
};

export const yearText = (year: number): string => `${year}年`;

export const describeTrend = (title: string, from: number, to: number): string =>
  `${from}年至${to}年${title}的柱形图，各年数字见图下的数据表。`;

export const changeText = (change: number): string => {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
};
export const sameText = (differing: number, same: number): string =>
  [
    differing > 0 ? `以上${differing}项不同` : '',
    same > 0 ? `${differing > 0 ? '其余' : ''}${same}项相同` : '',
  ]
    .filter((part) => part !== '')
    .join('，') + '。';
export const yearsTitle = (organ: string, years: readonly number[]): string =>
  `${organ}${years.join('、')}年年报对比`;
export const organsTitle = (year: number, count: number): string =>
  `${year}年${count}个机构年报对比`;
export const editionsTitle = (title: string): string => `${title}版本对比`;
export const editionName = (number: number): string => `第${number}版`;

export const missingTitle = (year: number): string => `${year}年度尚未发布年报的机构`;
export const partText = (part: number, parts: number): string => `第${part}页，共${parts}页`;
export const countText = (label: string, count: number): string => `${label}（${count}）`;

export const aggregateTitle = (title: string): string => `${title}${WORDING.aggregateMark}`;

export const editionText = (number: number, publishedOn: string): string =>
  `第${number}版（${dateText(publishedOn)}发布）`;

export const pastEditionText = (number: number, publishedOn: string): string =>
  `您正在查看${editionText(number, publishedOn)}，内容已被后来的版本更正，仅供查考。`;

export const tableFileText = (table: string, format: string): string =>
  `${table}（${format.toUpperCase()}）`;

export const describeReport = (title: string, organ: string, year: number): string =>
  `${title}。${organ}${year}年主动公开政府信息、收到和处理政府信息公开申请、政府信息公开行政复议和行政诉讼情况。`;
