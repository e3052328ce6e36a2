import type { ReportValue } from '../../../../domain/report';
import { exampleReport, type Example } from './example';
import { saying } from './text';
import { paragraphs } from './words';

type Params = Readonly<Record<string, unknown>>;

/** Titles that have been met, with what is wrong with each. */
const TITLES: readonly [title: string, faults: readonly string[]][] = [
  ['示例市教育局2025年度政府信息公开工作年度报告', ['yearTwice']],
  ['关于2025年度政府信息公开工作的年度报告', ['yearTwice', 'noOrgan', 'about']],
  ['示例市教育局信息公开工作2025年年度报告', ['noGovernment']],
  ['示例市教育局2025年政府信息公开工作报告', ['notAnnual']],
  ['示例市教育局2025年政府信息公开工作年度报告 .', ['ending']],
  ['示例市教育局政府信息公开工作年度报告', ['noYear']],
];

const SOUND_TITLES: readonly string[] = [
  '示例市教育局政府信息公开工作2025年度报告',
  '示例市教育局 2025 年政府信息公开工作年度报告',
];

const title = (text: string): ReportValue => saying({ title: text });

/** Citations of the basis that have been met, with the kind of each fault. */
const CITATIONS: readonly [words: string, reason: string][] = [
  ['根据国办政务公开办函〔2021〕30号编制。', 'agency'],
  ['根据过半公开办函﹝2021﹞30号编制。', 'agency'],
  ['根据国务院办公厅公开办函〔2021〕30号编制。', 'agency'],
  ['根据国办公开办函[2021]30号编制。', 'bracket'],
  ['根据《年度报告格式（试行）》（国办公开办函〔2021〕30号）编制。', 'title'],
  ['根据《年度报告格式（试行）》编制。', 'trial'],
  ['根据《政府信息公开条例》（国务院令第492号）编制。', 'oldOrder'],
];

const RESIDUES: readonly [words: string, quote: string][] = [
  ['该部分以表格形式报告。', '该部分以表格形式报告'],
  ['表格如下：', '表格如下：'],
  ['本项指2025年事项数。', '指2025年事项数'],
  ['含《条例》第五十条第四项规定的内容。', '第五十条第四项规定的'],
  ['XX镇公开信息5条。', 'XX镇'],
  ['公开信息××条。', '××条'],
  ['于20XX年公开。', '20XX年'],
  ['〇〇县公开信息5条。', '〇〇'],
  ['公开信息____条。', '____'],
  ['TODO 补充数据。', 'TODO'],
  ['公开信息5条（注：数据由各科室填报后删除）。', '（注：数据由各科室填报后删除）'],
];

const SUMS: readonly [name: string, words: string, found: Params][] = [
  ['46 vs 45', '公开信息46条，其中动态30条、公告10条、政策5条。', { reason: 'below', sum: 45 }],
  [
    '4702 vs 4050',
    '公开信息4702条，其中网站3000条、公众号800条、微博250条。',
    { reason: 'below', sum: 4050 },
  ],
  ['754 vs 1014', '网站发布754条，其中动态600条、公告414条。', { reason: 'above', sum: 1014 }],
];

const SOUND_SUMS: readonly string[] = [
  '26365条，其中动态20000条、公告6000条、政策365条。',
  '公开信息163条，其中网站100条，公众号63条；网站100条中，动态60条、公告40条。',
  '收到申请3件，其中当面1件、信函2件；自然人2件、企业1件。',
];

const fails = (code: string, name: string, report: ReportValue, params: Params): Example => ({
  code,
  kind: 'fails',
  name,
  report,
  found: [{ params }],
});
const sound = (code: string, name: string, report: ReportValue): Example => ({
  code,
  kind: 'passes',
  name,
  report,
});
const overview = (text: string): ReportValue => saying({ overview: text });

const persons = (received: string) => ({
  requests: { 'received.naturalPerson': received, 'disclosed.naturalPerson': received },
});

const township = { name: '示例县清水镇人民政府', kind: 'township', subordinates: [] } as const;

/** What has been met in real reports: the figures and forms of the faults, in sentences of our own. */
export const MET_EXAMPLES: readonly Example[] = [
  ...TITLES.map(([text, faults]) => fails('C36', text, title(text), { faults })),
  ...SOUND_TITLES.map((text) => sound('C36', text, title(text))),
  ...CITATIONS.map(([words, reason]) =>
    fails('C24', words, saying({ preface: words }), { reason }),
  ),
  sound(
    'C24',
    'the trial form in its own years',
    saying({ year: 2020, preface: '根据《年度报告格式（试行）》编制。' }),
  ),
  ...RESIDUES.map(
    ([words, quote]): Example => ({
      code: 'C25',
      kind: 'fails',
      name: words,
      report: overview(words),
      found: [{ passages: [{ field: 'overview', quote }] }],
    }),
  ),
  ...SUMS.map(([name, words, found]) => fails('C20', name, overview(words), found)),
  ...SOUND_SUMS.map((words) => sound('C20', words, overview(words))),
  fails('C22', 'shares of 97.5 % in all', overview('三类申请分别占50.1%、30.2%、17.2%。'), {
    reason: 'sum',
    sum: '97.5%',
    count: 3,
  }),
  sound('C22', 'shares of 100.1 % after rounding', overview('三类分别占33.4%、33.4%、33.3%。')),
  fails(
    'C17',
    '1 vs 2 applications, of which the table has 1',
    saying({ overview: '收到政府信息公开申请1件。全年共受理政府信息公开申请2件。' }, persons('1')),
    { reason: 'differs', text: 2, table: 1 },
  ),
  ...(
    [
      [22, 55],
      [85, 47],
    ] as const
  ).map(([first, second]) =>
    fails(
      'C23',
      `${first} vs ${second} items`,
      overview(`全年主动公开政府信息${first}条。本年共公开政府信息${second}条，已归档。`),
      { fact: 'disclosedItems', first, second },
    ),
  ),
  fails(
    'C35',
    'six parts, five headings, in figures',
    saying({ preface: '全文共6部分，包括总体情况、主动公开、依申请公开、复议诉讼、存在问题。' }),
    { said: 6, listed: 5 },
  ),
  fails(
    'C13',
    'the period of the year before',
    saying({ preface: '统计期限自2024年1月1日至2024年12月31日。' }),
    { reason: 'period', from: '2024-01-01', to: '2024-12-31' },
  ),
  {
    ...fails(
      'C16',
      '0/0/6 in a township',
      exampleReport({ proactive: { 'rules.inForce': '6' } }, { narrative: paragraphsOf() }),
      { count: 1, now: [{ cell: 'proactive.rules.inForce', value: 6 }] },
    ),
    context: { organ: { ...township, makesRules: false } },
  },
];

function paragraphsOf() {
  return { overview: paragraphs('我镇公开信息5条。') };
}
