import { PLAIN_PROFILE, type OrganContext, type OtherReport } from '../../../../domain/check';
import type { ReportValue } from '../../../../domain/report';
import { exampleReport, type Example, type Kind } from './example';
import { SOUND_OVERVIEW, paragraphs } from './words';

type Entries = Parameters<typeof exampleReport>[0];

interface Words {
  readonly title?: string;
  readonly preface?: string;
  readonly overview?: string;
  readonly proactive?: string;
  readonly proceedings?: string;
  readonly improvements?: string;
  readonly otherMatters?: string;
  readonly contact?: string;
  readonly year?: number;
  readonly organ?: string;
  readonly fee?: Readonly<Record<string, string>>;
}

/** A report with these words; what is not given is sound. */
export function saying(words: Words, entries: Entries = {}): ReportValue {
  const year = words.year ?? 2025;
  const name = words.organ ?? '示例市教育局';
  return exampleReport(entries, {
    year,
    organ: { code: '', name },
    title: words.title ?? `${name}${year}年政府信息公开工作年度报告`,
    preface: paragraphs(words.preface ?? ''),
    contact: words.contact ?? '',
    narrative: {
      overview: paragraphs(words.overview ?? SOUND_OVERVIEW),
      proactive: paragraphs(words.proactive ?? ''),
      proceedings: paragraphs(words.proceedings ?? ''),
      improvements: paragraphs(words.improvements ?? '本机关公开不够及时。已按月核对公开目录。'),
      otherMatters: paragraphs(words.otherMatters ?? '本年度未收取信息处理费。'),
    },
    ...(words.fee ? { processingFee: words.fee } : {}),
  });
}

type Found = readonly Readonly<Record<string, unknown>>[];

const example =
  (kind: Kind) =>
  (
    code: string,
    name: string,
    report: ReportValue,
    rest: Partial<Pick<Example, 'context' | 'found'>> = {},
  ): Example => ({ code, kind, name, report, ...rest });
const passes = example('passes');
const nearMiss = example('nearMiss');
const fails = (
  code: string,
  name: string,
  report: ReportValue,
  found: Found,
  context?: Example['context'],
): Example => example('fails')(code, name, report, { found, ...(context ? { context } : {}) });

const overview = (text: string, entries: Entries = {}, rest: Words = {}): ReportValue =>
  saying({ overview: text, ...rest }, entries);

const TOWNSHIP: OrganContext = {
  name: '示例县清水镇人民政府',
  kind: 'township',
  makesRules: false,
  subordinates: [],
};

const received = (persons: string, carried = '0') => ({
  requests: {
    'received.naturalPerson': persons,
    'pendingAtStart.naturalPerson': carried,
    'disclosed.naturalPerson': String(Number(persons) + Number(carried)),
  },
});

const params = (values: Readonly<Record<string, unknown>>) => ({ params: values });

const TABLES: readonly Example[] = [
  fails('C17', 'text 2 vs table 3', overview('本年度受理政府信息公开申请2件。', received('3')), [
    {
      params: { reason: 'differs', fact: 'received', text: 2, table: 3, difference: -1 },
      passages: [{ field: 'overview', quote: '本年度受理政府信息公开申请2件' }],
    },
  ]),
  fails(
    'C17',
    '258 is the cell of natural persons only',
    overview('答复政府信息公开申请275件。予以公开及部分公开258件。', {
      requests: {
        'received.naturalPerson': '261',
        'received.commercialEnterprise': '14',
        'disclosed.naturalPerson': '258',
        'disclosed.commercialEnterprise': '12',
        'disclosed.legalServiceOrganization': '1',
        'partlyDisclosed.naturalPerson': '3',
        'disclosed.otherOrganization': '1',
      },
    }),
    [params({ reason: 'oneCell', text: 258, table: 275, fact: 'anyDisclosed' })],
  ),
  fails(
    'C17',
    'none received, but one in the table',
    overview('全年未收到政府信息公开申请。', received('1')),
    [params({ fact: 'received', text: 0, table: 1 })],
  ),
  passes(
    'C17',
    'the figures of the table',
    overview('新收政府信息公开申请3件，上年结转2件，予以公开5件。', received('3', '2')),
  ),
  passes(
    'C17',
    '受理 with those carried in',
    overview('共受理政府信息公开申请5件。', received('3', '2')),
  ),
  passes(
    'C17',
    '317+3 = 184+18+8+57+18+22+13',
    overview(
      '新收政府信息公开申请317件，上年结转3件。予以公开184件，部分公开18件，不予公开8件，无法提供57件，不予处理18件，其他处理22件，结转下年度继续办理13件。',
      {
        requests: {
          'received.naturalPerson': '317',
          'pendingAtStart.naturalPerson': '3',
          'disclosed.naturalPerson': '184',
          'partlyDisclosed.naturalPerson': '18',
          'withheld.internalAffairs.naturalPerson': '8',
          'unavailable.notHeld.naturalPerson': '57',
          'notProcessed.petition.naturalPerson': '18',
          'other.other.naturalPerson': '22',
          'pendingAtEnd.naturalPerson': '13',
        },
      },
    ),
  ),
  passes(
    'C17',
    '112+9 = 119+2 and 119 = 60+13+6+26+3+11',
    overview(
      '收到政府信息公开申请112件，上年度结转9件，办结119件，结转下年度2件。其中予以公开60件、部分公开13件、不予公开6件、无法提供26件、不予处理3件、其他处理11件。',
      {
        requests: {
          'received.naturalPerson': '112',
          'pendingAtStart.naturalPerson': '9',
          'disclosed.naturalPerson': '60',
          'partlyDisclosed.naturalPerson': '13',
          'withheld.internalAffairs.naturalPerson': '6',
          'unavailable.notHeld.naturalPerson': '26',
          'notProcessed.petition.naturalPerson': '3',
          'other.other.naturalPerson': '11',
          'pendingAtEnd.naturalPerson': '2',
        },
      },
    ),
  ),
  nearMiss(
    'C17',
    'another year, another matter, a channel',
    overview(
      '去年受理政府信息公开申请9件。受理群众投诉举报20件。依申请公开方面，网上申请1件。同比增长2件。',
      received('3'),
    ),
  ),
  fails(
    'C18',
    '均获维持 with three pending',
    overview('信息公开类行政复议7件，诉讼9件，均获维持。', {
      proceedings: {
        'reconsideration.upheld': '5',
        'reconsideration.pending': '2',
        'directLitigation.upheld': '8',
        'directLitigation.pending': '1',
      },
    }),
    [params({ reason: 'notAllUpheld', pending: 3, corrected: 0, other: 0 })],
  ),
  fails(
    'C18',
    '134 beside 170',
    overview('全年因政府信息公开引发行政复议案件134件。', {
      proceedings: { 'reconsideration.upheld': '170' },
    }),
    [params({ fact: 'reconsideration.total', text: 134, table: 170, difference: -36 })],
  ),
  passes(
    'C18',
    '复议 3 = 1+2',
    overview('信息公开行政复议3件，其中结果维持1件，结果纠正2件。', {
      proceedings: { 'reconsideration.upheld': '1', 'reconsideration.corrected': '2' },
    }),
  ),
  nearMiss(
    'C18',
    '已审结的均获维持 with one pending',
    overview('信息公开行政复议3件，已审结的均获维持。', {
      proceedings: { 'reconsideration.upheld': '2', 'reconsideration.pending': '1' },
    }),
  ),
  nearMiss(
    'C18',
    'cases of another kind, and outcomes of both',
    overview(
      '全年办理行政复议案件120件，均非信息公开类。收到信息公开行政复议2件、行政诉讼1件，维持3件。',
      { proceedings: { 'reconsideration.upheld': '2', 'directLitigation.upheld': '1' } },
    ),
  ),
  nearMiss(
    'C18',
    'upheld in court, told apart from reconsideration',
    overview('信息公开行政复议2起，其中维持1起、纠正1起；行政诉讼1起，均维持。', {
      proceedings: {
        'reconsideration.upheld': '1',
        'reconsideration.corrected': '1',
        'directLitigation.upheld': '1',
      },
    }),
  ),
  nearMiss(
    'C18',
    'none was corrected',
    overview('未发生因依申请公开被行政复议纠错的情形。', {
      proceedings: { 'reconsideration.upheld': '2' },
    }),
  ),
  fails(
    'C19',
    'text 2 vs table 3',
    overview('制发行政规范性文件2件，均已公开。', {
      proactive: { 'normativeDocuments.issued': '3', 'normativeDocuments.inForce': '3' },
    }),
    [params({ fact: 'normativeDocuments.issued', text: 2, table: 3, difference: -1 })],
  ),
  passes(
    'C19',
    'the figures of the table',
    overview('制发行政规范性文件3件，废止1件，现行有效8件；作出行政处罚决定12件。', {
      proactive: {
        'normativeDocuments.issued': '3',
        'normativeDocuments.repealed': '1',
        'normativeDocuments.inForce': '8',
        'penalties.decisions': '12',
      },
    }),
  ),
  nearMiss(
    'C19',
    'interpreted, reviewed, published',
    overview('解读规范性文件2件，清理规范性文件20件，公开行政处罚信息90条，完善规章制度5项。', {
      proactive: { 'normativeDocuments.issued': '3', 'penalties.decisions': '12' },
    }),
  ),
  fails(
    'C34',
    'a table of zeros beside applications',
    overview('本年度受理政府信息公开申请6件，均已答复。'),
    [{ table: 'requests', params: { reason: 'requests', text: 6 } }],
  ),
  passes('C34', 'none at all', overview('本年度收到政府信息公开申请0件。')),
  nearMiss(
    'C34',
    'last year there were some',
    overview('去年收到政府信息公开申请6件，本年度没有收到。'),
  ),
];

const sumOf = (name: string, text: string, total: number, sum: number, reason = 'above'): Example =>
  fails('C20', name, overview(text), [params({ reason, total, sum, difference: sum - total })]);

const TWENTY_SIX = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 242,
];

const LISTS: readonly Example[] = [
  sumOf(
    '3437 vs 3914',
    '全年公开政府信息3437条，包括组织机构12条、部门动态1740条、通知公告225条、财政资金110条、民生实事1827条。',
    3437,
    3914,
  ),
  sumOf(
    '8775 vs 8778 with 388 left alone',
    '通过新媒体发布信息8775条，其中公众号5434条、视频号1919条、微博1425条；网站更新388条，其中动态163条、公告126条、政策99条。',
    8775,
    8778,
  ),
  sumOf('372 vs 392', '参加活动372人次，其中线上331人次、线下61人次。', 372, 392),
  sumOf(
    '2808 vs 15935',
    '新媒体发布2808条，其中公众号1205条、微博12984条、短视频1118条、今日信息628条。',
    2808,
    15935,
    'partAbove',
  ),
  fails(
    'C20',
    '300余 with 300余',
    overview('公开信息300余条，其中机构2条、政策11条、规划2条、统计28条、人事27条、其他300余条。'),
    [params({ reason: 'partEquals', total: 300, totalText: '300余条' })],
  ),
  sumOf('a part left out', '公开信息167条，其中动态100条、公告40条、政策20条。', 167, 160, 'below'),
  ...[
    ['444 = 118（70+48）+294+32', '公开信息444条，其中动态118条（70+48）、公告294条、政策32条。'],
    [
      '25 = 1+12+12 beside 464 = 196+268',
      '收到申请25件，其中当面1件、信函12件、网络12件；公开信息464条，其中网站196条、公众号268条。',
    ],
    [
      '24 = 15+9 with 复议 3 = 1+2',
      '公开文件24件，其中政策15件、解读9件。行政复议3件，其中维持1件、纠正2件。',
    ],
    [
      '25 = 1+2+15+1+6 with 2950 = 420+290+1500+140+600',
      '对25件申请收取信息处理费2950元。其中，甲局1件，收取420元；乙县2件，收取290元；丙局15件，收取1500元；丁局1件，收取140元；戊局6件，收取600元。',
    ],
    ['1261 = 1181+80', '收到申请1261件，其中自然人1181件、法人或其他组织80件。'],
    [
      '26 categories make 567',
      `公开信息567条，其中${TWENTY_SIX.map((count, at) => `栏目${String.fromCharCode(0x7532 + at)}${count}条`).join('、')}。`,
    ],
    [
      '163 with a category twice adds up',
      '公开信息163条，其中领导1条、公告53条、招生24条、人事35条、财务26条、清单1条、政策解读9条、执法4条、政策解读9条、考试1条。',
    ],
  ].map(([name = '', text = '']) => passes('C20', name, overview(text))),
  nearMiss(
    'C20',
    'examples that do not claim the whole',
    overview('公开信息500条，其中政策解读20条、公告30条等。'),
  ),
  nearMiss(
    'C20',
    'outcomes beside what was received and carried in',
    overview('收到政府信息公开申请45件，上年度结转3件，其中予以公开20件、部分公开24件，结转4件。', {
      requests: {
        'received.naturalPerson': '45',
        'pendingAtStart.naturalPerson': '3',
        'disclosed.naturalPerson': '20',
        'partlyDisclosed.naturalPerson': '24',
        'pendingAtEnd.naturalPerson': '4',
      },
    }),
  ),
  nearMiss('C20', 'one part', overview('收到意见382条，其中采纳45条。')),
  nearMiss(
    'C20',
    'ways of counting that overlap',
    overview('收到申请25件，其中自然人20件，网上提交15件。'),
  ),
  nearMiss(
    'C20',
    'what follows is another matter',
    overview('新收申请40件，其中自然人申请38件；上年结转5件，共办结43件。'),
  ),
  fails(
    'C21',
    '政策解读 twice in 163',
    overview(
      '公开信息163条，其中领导1条、公告53条、招生24条、人事35条、财务26条、清单1条、政策解读9条、执法4条、政策解读9条、考试1条。',
    ),
    [params({ name: '政策解读', first: 9, second: 9, isSame: true })],
  ),
  passes('C21', 'each once', overview('公开信息62条，其中公告53条、政策解读8条、考试1条。')),
  nearMiss(
    'C21',
    'the same kinds on two channels',
    overview('公开信息12条，其中网站公告3条、政策4条；公众号公告2条、政策3条。'),
  ),
];

const SHARES: readonly Example[] = [
  fails('C22', '1/80 as 1.1 %', overview('收到申请80件，不予公开1件，占1.1%。'), [
    params({ reason: 'share', part: 1, total: 80, printed: '1.1%', right: '1.3%' }),
  ]),
  fails('C22', '0件…办结率100%', overview('本年度收到公开申请0件，办结率100%。'), [
    params({ reason: 'ofNothing', printed: '100%' }),
  ]),
  passes(
    'C22',
    'rounded and cut',
    overview('答复805件，不予公开35件，占4.35%；无法提供265件，占32.9%。'),
  ),
  nearMiss(
    'C22',
    'growth, coverage and another whole',
    overview('受理申请80件，同比增长5.2%。检查率100%，其中自然人79件。'),
  ),
  fails(
    'C23',
    '20 vs 16 items',
    overview('全年主动公开政府信息20条。我局全年共公开政府信息16条，均已核对。'),
    [params({ fact: 'disclosedItems', first: 20, second: 16, difference: 4 })],
  ),
  passes('C23', 'the same number', overview('全年主动公开政府信息20条。共公开政府信息20条。')),
  nearMiss('C23', 'by channel', overview('全年主动公开政府信息20条。通过网站公开政府信息16条。')),
];

const SETTING: readonly Example[] = [
  fails(
    'C11',
    'no word of platforms',
    overview('主动公开信息5条，依申请公开0件，严格保密审查，组织培训1次。'),
    [params({ reason: 'points', missing: ['platform'] })],
  ),
  fails(
    'C11',
    'a township without the results of supervision',
    overview('我镇主动公开信息5条，依申请公开0件，严格保密审查，维护网站专栏，组织培训1次。'),
    [params({ reason: 'results', missing: ['assessment', 'review', 'accountability'] })],
    { organ: TOWNSHIP },
  ),
  passes('C11', 'all five', overview(SOUND_OVERVIEW)),
  nearMiss(
    'C11',
    'a 街道 owes no such results',
    overview(SOUND_OVERVIEW, {}, { organ: '示例县滨河街道办事处' }),
    {
      context: { organ: { ...TOWNSHIP, name: '示例县滨河街道办事处', kind: 'agency' } },
    },
  ),
  fails('C12', 'text of last year', overview('2024年，我局公开信息12条。'), [
    params({ reason: 'stale', found: 2024, year: 2025 }),
  ]),
  fails(
    'C12',
    'title of another year',
    saying({ title: '示例市教育局2024年政府信息公开工作年度报告' }),
    [params({ reason: 'title', found: 2024, year: 2025 })],
  ),
  passes('C12', 'the year', overview('2025年，我局公开信息12条。')),
  nearMiss(
    'C12',
    'years that can be explained',
    overview(
      '2024年度部门决算已公开。2024年相比下降2件。自2021年以来公开30条。落实《2023年要点》。2026年，将继续公开。',
    ),
  ),
  fails('C13', 'one day short', saying({ preface: '统计期限自2025年1月1日至2025年12月30日。' }), [
    params({ reason: 'period', to: '2025-12-30', expectedTo: '2025-12-31' }),
  ]),
  fails('C13', 'as of June', overview('截至2025年6月底，公众号关注300人。'), [
    params({ reason: 'asOf' }),
  ]),
  passes('C13', 'the whole year', saying({ preface: '统计期限自2025年1月1日起，至12月31日止。' })),
  nearMiss(
    'C13',
    'from its founding on',
    saying({ preface: '统计期限自2025年3月5日至2025年12月31日。' }),
    {
      context: { organ: { ...TOWNSHIP, foundedOn: '2025-03-05' } },
    },
  ),
  fails(
    'C24',
    '国办发〔2021〕30号',
    saying({ preface: '根据《年度报告格式》（国办发〔2021〕30号）编制。' }),
    [params({ reason: 'agency', right: '国办公开办函〔2021〕30号' })],
  ),
  fails('C24', '国务院令第711条', saying({ preface: '根据《条例》（国务院令第711条）编制。' }), [
    params({ reason: 'orderAsArticle' }),
  ]),
  fails(
    'C24',
    'the title of one notice with the number of the other',
    saying({
      preface: '按照《关于年度报告有关事项的通知》（国办公开办函〔2021〕30号）编制。',
    }),
    [params({ reason: 'title' })],
  ),
  fails('C24', 'square brackets', saying({ preface: '按照国办公开办函【2021】30号要求编制。' }), [
    params({ reason: 'bracket' }),
  ]),
  fails(
    'C24',
    'the notice of the earlier form',
    saying({ preface: '按照国办公开办函〔2019〕60号要求编制。' }),
    [params({ reason: 'otherForm', right: '国办公开办函〔2021〕30号' })],
  ),
  passes(
    'C24',
    'title and number',
    saying({
      preface:
        '根据《条例》（国务院令第711号）和《关于印发年度报告格式的通知》（国办公开办函〔2021〕30号）编制。',
    }),
  ),
  nearMiss(
    'C24',
    'another document of the same number',
    saying({
      preface: '按照示例市政府办公室文件（示政办发〔2021〕30号）和《条例》第五十条编制。',
    }),
  ),
  fails('C25', '具体网址', saying({ preface: '电子版可在门户网站（具体网址）下载。' }), [
    { passages: [{ quote: '具体网址' }] },
  ]),
  passes(
    'C25',
    'a whole sentence',
    saying({ preface: '电子版可在示例市政府网站（www.shili.example）下载。' }),
  ),
  nearMiss(
    'C25',
    'a year in Chinese, an address',
    saying({
      preface: '二〇〇八年起公开，见 https://www.shili.example/xxx/XX年.html。',
    }),
  ),
  fails(
    'C26',
    '我局 in a 镇',
    overview('我局积极配合县政府办公室。', {}, { organ: '示例县清水镇人民政府' }),
    [params({ reason: 'self', word: '我局', organ: '示例县清水镇人民政府' })],
    { organ: TOWNSHIP },
  ),
  passes('C26', '我镇 in a 镇', overview('我镇公开信息5条，我县统一部署。'), {
    context: { organ: TOWNSHIP },
  }),
  nearMiss(
    'C26',
    '我局 in a 局, 我委托, 我镇守',
    overview('我局公开信息5条。申请人称我委托他人。'),
  ),
  fails('C30', 'no word of the fee', saying({ otherMatters: '无其他需要报告的事项。' }), [
    params({ reason: 'missing' }),
  ]),
  fails(
    'C30',
    'unpaid without a notice',
    saying(
      { fee: { notices: '0' } },
      { requests: { 'received.naturalPerson': '1', 'other.feeUnpaid.naturalPerson': '1' } },
    ),
    [params({ reason: 'noNotice', unpaid: 1 })],
  ),
  passes('C30', 'none was charged', saying({})),
  nearMiss('C30', 'before there was a fee', saying({ year: 2020, otherMatters: '无。' })),
];

const copied =
  '部分栏目更新不够及时，群众查找信息不够方便，政策解读形式比较单一。针对以上情况，逐项明确责任科室和更新时限，按季度抽查栏目更新情况，制作图解和问答。';
const own =
  '征集意见的期限偏短，窗口人员对登记流程不熟悉，答复文书说理不足。为此延长征集期限到三十日，编印流程手册，由法制人员逐件审核文书。';
const other = (report: ReportValue, change: Partial<OtherReport> = {}): OtherReport => ({
  organName: report.organ.name,
  year: report.year,
  edition: 1,
  report,
  ...change,
});
const lastYear = (text: string) => ({
  previous: [{ ...other(saying({ year: 2024, improvements: text })), by: 'same' as const }],
});
const neighbour = (text: string) => ({
  others: [other(saying({ organ: '示例市财政局', improvements: text }))],
});

const COPIES: readonly Example[] = [
  fails(
    'C27',
    'section 五 of last year',
    saying({ improvements: `2025年，${copied}` }),
    [params({ field: 'improvements', otherYear: 2024, otherOrgan: '示例市教育局' })],
    lastYear(`2024年，${copied}`),
  ),
  passes('C27', 'other problems', saying({ improvements: own }), { context: lastYear(copied) }),
  nearMiss('C27', 'a few words of the law', saying({ improvements: '我局公开不够及时。' }), {
    context: lastYear('我局公开不够及时。'),
  }),
  fails(
    'C28',
    'section 五 of another unit',
    saying({ improvements: copied }),
    [params({ field: 'improvements', otherOrgan: '示例市财政局', percent: 100 })],
    neighbour(copied),
  ),
  passes('C28', 'its own words', saying({ improvements: own }), { context: neighbour(copied) }),
  nearMiss(
    'C28',
    'one clause in common',
    saying({ improvements: `${own}按季度抽查栏目更新情况。` }),
    {
      context: neighbour(copied),
    },
  ),
  fails(
    'C29',
    'no figure and no organ',
    saying({
      overview: '部分地区还开发了移动应用，通过网站主动公开信息，依申请公开渠道畅通。',
    }),
    [params({ reason: 'generic' })],
  ),
  fails(
    'C29',
    'no problem named',
    saying({ improvements: '我局将继续做好各项公开，推进目录建设。' }),
    [params({ reason: 'problem' })],
  ),
  passes('C29', 'a problem and a measure', saying({ improvements: own })),
  nearMiss(
    'C29',
    'the organ by its name',
    saying({ overview: '示例市教育局依法公开政府信息，办理申请。' }),
  ),
];

const CONTACT_LINE =
  '如对本报告有疑问，请与清水镇党政办公室联系（地址：示例县清水镇示例路201号，邮编：000000，电话：13800000000，电子邮箱：qingshui163@163.com）。';

const DATA: readonly Example[] = [
  fails(
    'C35',
    'six parts, five listed',
    saying({
      preface: '本报告由总体情况、主动公开、依申请公开、复议诉讼、存在问题六个部分组成。',
    }),
    [params({ said: 6, listed: 5 })],
  ),
  passes(
    'C35',
    'six',
    saying({
      preface:
        '本报告包括总体情况、主动公开、依申请公开、复议诉讼、存在问题、其他需要报告的事项六个部分。',
    }),
  ),
  nearMiss(
    'C35',
    'a number of other things',
    saying({ preface: '本报告从三个方面总结，详见各栏目。' }),
  ),
  fails('C36', 'without 工作', saying({ title: '示例市教育局2025年政府信息公开年度报告' }), [
    params({ faults: ['noWork'] }),
  ]),
  fails('C36', '年度 twice, no organ', saying({ title: '2025年度政府信息公开工作年度报告' }), [
    params({ faults: ['yearTwice', 'noOrgan'] }),
  ]),
  passes('C36', 'the title of the form', saying({})),
  nearMiss(
    'C36',
    'the year first',
    saying({ title: '2025年示例市教育局政府信息公开工作年度报告' }),
  ),
  fails('C37', 'no telephone', saying({ contact: '地址：示例市示例路3号，邮编：000000。' }), [
    params({ missing: ['phone'] }),
  ]),
  passes(
    'C37',
    'all three',
    saying({ contact: '地址：示例市示例路3号，邮编：000000，电话：000-00000000。' }),
  ),
  nearMiss('C37', 'no contact at all', saying({ contact: '' })),
  fails('C38', 'an identity number', overview('申请人身份证号11010519491231002X，已答复。'), [
    {
      severity: 'error',
      waivable: true,
      params: { reason: 'idNumber', masked: '11*************02X' },
    },
  ]),
  fails(
    'C38',
    'a mobile and a bank card',
    overview('申请人电话13900001234，卡号6222020000000000000。'),
    [
      { severity: 'warning', params: { reason: 'mobile', masked: '139****1234' } },
      { severity: 'warning', params: { reason: 'bankCard' } },
    ],
  ),
  fails('C38', 'a home address', overview('申请人住址：示例县清水镇东村3组12号。'), [
    params({ reason: 'homeAddress', masked: '示例县清水镇' }),
  ]),
  passes(
    'C38',
    'a contact line with a mobile, a mailbox and an address',
    saying({ preface: CONTACT_LINE, contact: CONTACT_LINE }),
  ),
  nearMiss(
    'C38',
    'an address of 19 digits, codes and a wrong check digit',
    overview(
      '见 https://www.shili.example/art/6222020000000000009.html，统一社会信用代码11990001NB0000010D，索引号：11010519491231002X，编号110105194912310021。',
    ),
  ),
];

const linked = (text: string, url: string): ReportValue =>
  exampleReport(
    {},
    {
      preface: [
        {
          type: 'paragraph',
          children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
        },
      ],
    },
  );

const LINKS: readonly Example[] = [
  fails(
    'C42',
    'the report of an earlier year',
    linked('2022年年度报告电子版', 'https://www.shili.example/a.pdf'),
    [params({ found: 2022, year: 2025 })],
  ),
  passes('C42', 'this year’s', linked('2025年年度报告电子版', 'https://www.shili.example/a.pdf')),
  nearMiss(
    'C42',
    'a folder of another year',
    linked('电子版下载', 'https://www.shili.example/2019/a.pdf'),
  ),
];

const asking = (...requiredHeadings: readonly string[]) => ({
  profile: { ...PLAIN_PROFILE, requiredHeadings },
});

const HEADINGS: readonly Example[] = [
  {
    ...fails(
      'C48',
      'one of two headings is only spoken of in a sentence',
      saying({ otherMatters: '（一）信息处理费\n未收取。建议提案办理结果公开情况见专栏。' }),
      [params({ name: '建议提案办理结果公开情况' })],
    ),
    ...asking('信息处理费', '建议提案办理结果公开情况'),
  },
  {
    ...fails(
      'C48',
      'a longer heading that begins alike',
      saying({ otherMatters: '1. 信息处理费收取说明\n未收取。' }),
      [params({ name: '信息处理费' })],
    ),
    ...asking('信息处理费'),
  },
  {
    ...passes(
      'C48',
      'each in a line of its own',
      saying({ otherMatters: '（一）信息处理费\n未收取。\n（二）政务公开要点\n已落实。' }),
    ),
    ...asking('信息处理费', '政务公开要点'),
  },
  passes('C48', 'nothing is asked for', saying({ otherMatters: '未收取信息处理费。' })),
  {
    ...nearMiss(
      'C48',
      'run into the paragraph, with spaces and another number',
      saying({ otherMatters: '2．信息 处理费。未收取。\n（ 三 ）政务公开要点　已落实。' }),
    ),
    ...asking('（一）信息处理费', '政务公开要点'),
  },
];

/** Examples of the checks of the running text; the figures have been met, the sentences are made. */
export const TEXT_EXAMPLES: readonly Example[] = [
  ...TABLES,
  ...LISTS,
  ...SHARES,
  ...SETTING,
  ...COPIES,
  ...DATA,
  ...LINKS,
  ...HEADINGS,
];
