import { emptyTable } from '../../../../domain/cell';
import { PLAIN_PROFILE, type OrganContext, type PreviousReport } from '../../../../domain/check';
import type { ReportValue } from '../../../../domain/report';
import { exampleReport, type Example } from './example';

const BUREAU: OrganContext = {
  name: '示例市教育局',
  kind: 'department',
  makesRules: false,
  subordinates: [],
};

const previous = (report: ReportValue, change: Partial<PreviousReport> = {}): PreviousReport => ({
  organName: report.organ.name,
  year: report.year,
  edition: 2,
  by: 'same',
  report,
  ...change,
});

const lastYear = (entries: Parameters<typeof exampleReport>[0]) => ({
  previous: [previous(exampleReport(entries, { year: 2024 }))],
});

const carried = (naturalPerson: string, enterprise: string) => ({
  requests: {
    'received.naturalPerson': naturalPerson,
    'received.commercialEnterprise': enterprise,
    'pendingAtEnd.naturalPerson': naturalPerson,
    'pendingAtEnd.commercialEnterprise': enterprise,
  },
});

const taken = (naturalPerson: string, enterprise: string) =>
  exampleReport({
    requests: {
      'pendingAtStart.naturalPerson': naturalPerson,
      'pendingAtStart.commercialEnterprise': enterprise,
      'disclosed.naturalPerson': naturalPerson,
      'disclosed.commercialEnterprise': enterprise,
    },
  });

const rules = (row: string, [issued, repealed, inForce]: readonly [string, string, string]) => ({
  proactive: {
    [`${row}.issued`]: issued,
    [`${row}.repealed`]: repealed,
    [`${row}.inForce`]: inForce,
  },
});
const documents = (counts: readonly [string, string, string]) =>
  rules('normativeDocuments', counts);
const fees = (amount: string) => ({ proactive: { 'administrativeFees.amount': amount } });
const licences = (count: string) => ({ proactive: { 'licensing.decisions': count } });

const LABELS: readonly Example[] = [
  {
    code: 'C08',
    kind: 'fails',
    name: '规范性文件 for 行政规范性文件',
    report: exampleReport(),
    context: {
      source: {
        sections: [],
        labels: [
          {
            cells: ['proactive.normativeDocuments.issued'],
            printed: '规范性文件',
            official: '行政规范性文件',
          },
        ],
      },
    },
    found: [{ params: { printed: '规范性文件', official: '行政规范性文件' } }],
  },
  {
    code: 'C08',
    kind: 'passes',
    name: 'the words of the form',
    report: exampleReport(),
    context: { source: { sections: [], labels: [] } },
  },
  {
    code: 'C08',
    kind: 'nearMiss',
    name: 'a report that was typed prints no labels of its own',
    report: exampleReport(),
  },
  {
    code: 'C09',
    kind: 'fails',
    name: 'no problems named, and 三 before 二',
    report: exampleReport(
      {},
      { narrative: { overview: '示例市教育局。', otherMatters: '本年度未收取信息处理费。' } },
    ),
    context: {
      source: { sections: ['overview', 'requests', 'proactive', 'proceedings'], labels: [] },
    },
    found: [
      { passages: [{ field: 'improvements' }], params: { reason: 'empty' } },
      { passages: [{ field: 'requests' }], params: { reason: 'order' } },
    ],
  },
  { code: 'C09', kind: 'passes', name: 'six sections', report: exampleReport() },
  {
    code: 'C09',
    kind: 'nearMiss',
    name: 'figures of 信息处理费 are all there is in 六',
    report: exampleReport(
      {},
      {
        narrative: { overview: '示例市教育局。', improvements: '已改进。' },
        processingFee: { notices: '0' },
      },
    ),
  },
  {
    code: 'C10',
    kind: 'fails',
    name: 'words where 表三 should be, and 表四 left out',
    report: exampleReport(
      { requests: emptyTable('F2021'), proceedings: emptyTable('F2021') },
      { narrative: { overview: '有。', requests: '本年度收到申请3件，已全部答复。' } },
    ),
    found: [
      { table: 'requests', params: { reason: 'words' } },
      { table: 'proceedings', params: { reason: 'others' } },
    ],
  },
  {
    code: 'C10',
    kind: 'fails',
    name: 'three tables in an attachment',
    report: exampleReport(
      {
        proactive: emptyTable('F2021'),
        requests: emptyTable('F2021'),
        proceedings: emptyTable('F2021'),
      },
      { attachments: [{ name: '年报.pdf', sha256: 'a', bytes: 1 }] },
    ),
    found: [
      { params: { reason: 'attachment' } },
      { params: { reason: 'attachment' } },
      { params: { reason: 'attachment' } },
    ],
  },
  { code: 'C10', kind: 'passes', name: 'three tables of figures', report: exampleReport() },
  {
    code: 'C10',
    kind: 'nearMiss',
    name: 'a report that nobody has begun to fill',
    report: exampleReport({
      proactive: emptyTable('F2021'),
      requests: emptyTable('F2021'),
      proceedings: emptyTable('F2021'),
    }),
  },
];

const ACROSS_YEARS: readonly Example[] = [
  {
    code: 'C14',
    kind: 'fails',
    name: '819 carried on in all, 820 taken over',
    report: taken('784', '36'),
    context: lastYear(carried('783', '36')),
    found: [
      { severity: 'warning', cells: ['requests.pendingAtStart.naturalPerson'] },
      {
        severity: 'error',
        waivable: true,
        cells: ['requests.pendingAtStart.total'],
        params: { difference: 1, lastYear: 2024, edition: 2, organs: ['示例市教育局'] },
      },
    ],
  },
  {
    code: 'C14',
    kind: 'fails',
    name: 'the total is right, its columns are not',
    report: taken('784', '35'),
    context: lastYear(carried('783', '36')),
    found: [{ severity: 'warning' }, { severity: 'warning' }],
  },
  {
    code: 'C14',
    kind: 'passes',
    name: '783 + 36',
    report: taken('783', '36'),
    context: lastYear(carried('783', '36')),
  },
  {
    code: 'C14',
    kind: 'nearMiss',
    name: 'two organs were merged: 500 and 283',
    report: taken('783', '0'),
    context: {
      previous: [
        previous(exampleReport(carried('500', '0'), { year: 2024 }), { by: 'predecessor' }),
        previous(exampleReport(carried('283', '0'), { year: 2024 }), { by: 'predecessor' }),
      ],
    },
  },
  {
    code: 'C15',
    kind: 'fails',
    name: '17 + 2 − 1 and 19 in force',
    report: exampleReport(documents(['2', '1', '19'])),
    context: lastYear(documents(['0', '0', '17'])),
    found: [{ params: { along: 'normativeDocuments', stock: 19, expected: 18, difference: 1 } }],
  },
  {
    code: 'C15',
    kind: 'passes',
    name: '17 + 2 − 1 = 18',
    report: exampleReport(documents(['2', '1', '18'])),
    context: lastYear(documents(['0', '0', '17'])),
  },
  {
    code: 'C15',
    kind: 'nearMiss',
    name: 'last year’s form counted no documents in force',
    report: exampleReport(documents(['2', '1', '19']), { year: 2021 }),
    context: {
      previous: [previous(exampleReport({}, { year: 2020 }))],
    },
  },
  {
    code: 'C32',
    kind: 'fails',
    name: 'a thousand times last year’s amount',
    report: exampleReport(fees('75926')),
    context: lastYear(fees('75.9260')),
    found: [{ params: { reason: 'grown', now: '75926', before: '75.926' } }],
  },
  {
    code: 'C32',
    kind: 'fails',
    name: 'the unit of the header in the cell as well',
    report: exampleReport(fees('103.3879万元')),
    found: [{ params: { reason: 'unitInCell', text: '103.3879万元', unit: '万元' } }],
  },
  {
    code: 'C32',
    kind: 'passes',
    name: 'a fifth more',
    report: exampleReport(fees('91.1')),
    context: lastYear(fees('75.9260')),
  },
  {
    code: 'C32',
    kind: 'nearMiss',
    name: '999 times',
    report: exampleReport(fees('999')),
    context: lastYear(fees('1')),
  },
  {
    code: 'C33',
    kind: 'fails',
    name: '21 licences and none now',
    report: exampleReport(licences('0')),
    context: lastYear(licences('21')),
    found: [{ severity: 'info', cells: ['proactive.licensing.decisions'], params: { count: 1 } }],
  },
  {
    code: 'C33',
    kind: 'fails',
    name: '31 penalties after 3',
    report: exampleReport({ proactive: { 'penalties.decisions': '31' } }),
    context: lastYear({ proactive: { 'penalties.decisions': '3' } }),
    found: [{ params: { count: 1, now: [{ value: 31 }], before: [{ value: 3 }] } }],
  },
  {
    code: 'C33',
    kind: 'passes',
    name: 'ten times and no more',
    report: exampleReport(licences('30')),
    context: lastYear(licences('3')),
  },
  {
    code: 'C33',
    kind: 'nearMiss',
    name: '20 licences and none now',
    report: exampleReport(licences('0')),
    context: lastYear(licences('20')),
  },
];

const ORGAN: readonly Example[] = [
  {
    code: 'C16',
    kind: 'fails',
    name: '规章 2/0/2 in a township',
    report: exampleReport(rules('rules', ['2', '0', '2'])),
    context: { organ: { ...BUREAU, kind: 'township' } },
    found: [{ cells: ['proactive.rules.issued', 'proactive.rules.inForce'], params: { count: 2 } }],
  },
  {
    code: 'C16',
    kind: 'passes',
    name: 'a government that may make rules',
    report: exampleReport(rules('rules', ['2', '0', '2'])),
    context: { organ: { ...BUREAU, kind: 'government', makesRules: true } },
  },
  {
    code: 'C16',
    kind: 'nearMiss',
    name: 'an aggregate of which a member may make rules',
    report: exampleReport(rules('rules', ['2', '0', '2']), { scope: 'aggregate' }),
    context: {
      organ: BUREAU,
      members: [{ organName: '示例市人民政府', makesRules: true, report: null }],
    },
  },
  {
    code: 'C39',
    kind: 'fails',
    name: 'a department on 5 February, not yet published',
    report: exampleReport(),
    context: { organ: BUREAU, dates: { today: '2026-02-05' } },
    moment: 'typing',
    found: [
      { severity: 'warning', params: { reason: 'overdue', deadline: '2026-01-31', days: 5 } },
    ],
  },
  {
    code: 'C39',
    kind: 'fails',
    name: 'lateness keeps no report from being handed in',
    report: exampleReport(),
    context: { organ: BUREAU, dates: { today: '2026-03-01', publishedOn: '2026-02-03' } },
    found: [{ severity: 'info', params: { reason: 'publishedLate', date: '2026-02-03', days: 3 } }],
  },
  {
    code: 'C39',
    kind: 'fails',
    name: 'the local rule is earlier, and the last day has come',
    report: exampleReport(),
    context: { organ: BUREAU, dates: { today: '2026-01-26' } },
    profile: { ...PLAIN_PROFILE, deadlines: { department: '01-26' } },
    found: [{ severity: 'info', params: { reason: 'left', days: 0, isLocal: true } }],
  },
  {
    code: 'C39',
    kind: 'passes',
    name: 'published on 20 January',
    report: exampleReport(),
    context: { organ: BUREAU, dates: { today: '2026-05-01', publishedOn: '2026-01-20' } },
  },
  {
    code: 'C39',
    kind: 'nearMiss',
    name: 'a government on the last day of March',
    report: exampleReport(),
    context: {
      organ: { ...BUREAU, kind: 'government' },
      dates: { today: '2026-05-01', publishedOn: '2026-03-31' },
    },
  },
];

const editions = (report: ReportValue) => ({ editions: [{ number: 1, report }] });

const EDITIONS: readonly Example[] = [
  {
    code: 'C40',
    kind: 'fails',
    name: 'a figure was changed without a note',
    report: exampleReport(licences('3')),
    context: editions(exampleReport(licences('2'))),
    found: [{ severity: 'error', waivable: false, params: { reason: 'missing', edition: 1 } }],
  },
  {
    code: 'C40',
    kind: 'fails',
    name: 'the note is that of the edition before',
    report: exampleReport(licences('3'), { correctionNote: '更正许可数量。' }),
    context: editions(exampleReport(licences('2'), { correctionNote: '更正许可数量。' })),
    found: [{ severity: 'warning', params: { reason: 'repeated' } }],
  },
  {
    code: 'C40',
    kind: 'passes',
    name: 'the change is told',
    report: exampleReport(licences('3'), { correctionNote: '许可数量由2更正为3。' }),
    context: editions(exampleReport(licences('2'))),
  },
  {
    code: 'C40',
    kind: 'nearMiss',
    name: 'nothing was changed',
    report: exampleReport(licences('3')),
    context: editions(exampleReport(licences('3'))),
  },
  {
    code: 'C41',
    kind: 'fails',
    name: 'a file of an earlier record, and an attachment that was replaced',
    report: exampleReport({}, { attachments: [{ name: '年报.pdf', sha256: 'aa', bytes: 3 }] }),
    context: {
      channels: {
        digest: 'sha256:1',
        made: [
          { channel: 'page', digest: 'sha256:1' },
          { channel: 'docx', digest: 'sha256:0' },
        ],
        files: [{ name: '年报.pdf', sha256: 'bb' }],
      },
    },
    found: [{ params: { reason: 'stale', name: 'docx' } }, { params: { reason: 'otherFile' } }],
  },
  {
    code: 'C41',
    kind: 'fails',
    name: 'an attachment that is gone',
    report: exampleReport({}, { attachments: [{ name: '年报.pdf', sha256: 'aa', bytes: 3 }] }),
    context: { channels: { digest: 'sha256:1', made: [], files: [] } },
    found: [{ params: { reason: 'noFile', name: '年报.pdf' } }],
  },
  {
    code: 'C41',
    kind: 'passes',
    name: 'all from one record',
    report: exampleReport({}, { attachments: [{ name: '年报.pdf', sha256: 'aa', bytes: 3 }] }),
    context: {
      channels: {
        digest: 'sha256:1',
        made: [{ channel: 'page', digest: 'sha256:1' }],
        files: [{ name: '年报.pdf', sha256: 'aa' }],
      },
    },
  },
  {
    code: 'C41',
    kind: 'nearMiss',
    name: 'a stored file that the report does not name',
    report: exampleReport(),
    context: {
      channels: { digest: 'sha256:1', made: [], files: [{ name: '旧.pdf', sha256: 'cc' }] },
    },
  },
];

const member = (organName: string, report: ReportValue | null) => ({
  organName,
  makesRules: false,
  report,
});
const aggregate = (count: string) => exampleReport(licences(count), { scope: 'aggregate' });

const COLLECTING: readonly Example[] = [
  {
    code: 'C43',
    kind: 'fails',
    name: 'one report is missing, one unit is listed twice, one report is of another year',
    report: aggregate('0'),
    context: {
      members: [
        member('示例镇', null),
        member('示例乡', exampleReport()),
        member('示例乡', exampleReport()),
        member('示例街道', exampleReport({}, { year: 2024 })),
      ],
    },
    found: [
      { params: { reason: 'missing', names: ['示例镇'] } },
      { params: { reason: 'twice', names: ['示例乡'] } },
      { params: { reason: 'otherYear', names: ['示例街道'] } },
    ],
  },
  {
    code: 'C43',
    kind: 'passes',
    name: 'one report of each',
    report: aggregate('0'),
    context: { members: [member('示例镇', exampleReport()), member('示例乡', exampleReport())] },
  },
  {
    code: 'C43',
    kind: 'nearMiss',
    name: 'the organ’s own report adds nothing up',
    report: exampleReport(),
    context: { members: [member('示例镇', null)] },
  },
  {
    code: 'C44',
    kind: 'fails',
    name: '2 + 3 and 6',
    report: aggregate('6'),
    context: {
      members: [
        member('示例镇', exampleReport(licences('2'))),
        member('示例乡', exampleReport(licences('3'))),
      ],
    },
    found: [
      {
        cells: ['proactive.licensing.decisions'],
        params: {
          reason: 'sum',
          count: 1,
          members: 2,
          now: [{ value: 6 }],
          before: [{ value: 5 }],
        },
      },
    ],
  },
  {
    code: 'C44',
    kind: 'fails',
    name: 'a member on another form',
    report: exampleReport({}, { scope: 'aggregate', year: 2021 }),
    context: {
      members: [
        member('示例镇', exampleReport({ proactive: emptyTable('F2019') }, { year: 2021 })),
      ],
    },
    found: [{ table: 'proactive', params: { reason: 'otherForm', count: 1 } }],
  },
  {
    code: 'C44',
    kind: 'passes',
    name: 'amounts of 0.1 and 0.2 are 0.3',
    report: exampleReport(fees('0.3'), { scope: 'aggregate' }),
    context: {
      members: [
        member('示例镇', exampleReport(fees('0.1'))),
        member('示例乡', exampleReport(fees('0.2'))),
      ],
    },
  },
  {
    code: 'C44',
    kind: 'nearMiss',
    name: 'a joint licence is declared',
    report: aggregate('4'),
    context: {
      members: [
        member('示例镇', exampleReport(licences('2'))),
        member('示例乡', exampleReport(licences('3'))),
      ],
      adjustments: [{ cell: 'proactive.licensing.decisions', change: -1, reason: '联合许可' }],
    },
  },
  {
    code: 'C45',
    kind: 'fails',
    name: 'oldest first, a year left out, a lying address, a mark',
    report: exampleReport(),
    context: {
      column: {
        since: 2022,
        entries: [
          { year: 2022, address: '/zfxxgk/2022', isMarkedInvalid: false },
          { year: 2025, address: '/zfxxgk/2019/a', isMarkedInvalid: true },
          { year: 2023, address: '/zfxxgk/2023', isMarkedInvalid: false },
        ],
      },
    },
    found: [
      { params: { reason: 'order', names: ['2025'] } },
      { params: { reason: 'missing', names: ['2024'] } },
      { params: { reason: 'address', names: ['/zfxxgk/2019/a'] } },
      { params: { reason: 'invalid', names: ['2025'] } },
    ],
  },
  {
    code: 'C45',
    kind: 'passes',
    name: 'every year, newest first',
    report: exampleReport(),
    context: {
      column: {
        since: 2024,
        entries: [
          { year: 2025, address: '/zfxxgk/2025', isMarkedInvalid: false },
          { year: 2024, address: '/zfxxgk/2024', isMarkedInvalid: false },
        ],
      },
    },
  },
  {
    code: 'C45',
    kind: 'nearMiss',
    name: 'the address names the year of publication',
    report: exampleReport(),
    context: {
      column: {
        since: 2025,
        entries: [{ year: 2025, address: '/zfxxgk/202601/a', isMarkedInvalid: false }],
      },
    },
  },
];

export const WHOLE_EXAMPLES: readonly Example[] = [
  ...LABELS,
  ...ACROSS_YEARS,
  ...ORGAN,
  ...EDITIONS,
  ...COLLECTING,
];
