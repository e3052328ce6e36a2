import { emptyTable, fillBlanks, withCell } from '../../../../domain/cell';
import { PLAIN_PROFILE } from '../../../../domain/check';
import { cellsOf } from '../../../../domain/form';
import { printed } from '../../support/tables';
import { exampleReport, typedTable, type Example } from './example';

const requests = (entries: Record<string, string>) => exampleReport({ requests: entries });
const F2019 = { year: 2020 };

/** A sound 表三 by its rows, and the same rows pasted beside their place. */
const ROWS: Readonly<Record<string, string>> = {
  'received.naturalPerson': '12',
  'received.commercialEnterprise': '3',
  'received.total': '15',
  'pendingAtStart.naturalPerson': '1',
  'pendingAtStart.total': '1',
  'disclosed.naturalPerson': '10',
  'disclosed.commercialEnterprise': '2',
  'disclosed.total': '12',
  'partlyDisclosed.naturalPerson': '2',
  'partlyDisclosed.commercialEnterprise': '1',
  'partlyDisclosed.total': '3',
  'concluded.naturalPerson': '12',
  'concluded.commercialEnterprise': '3',
  'concluded.total': '15',
  'pendingAtEnd.naturalPerson': '1',
  'pendingAtEnd.total': '1',
};

function shifted(step: number) {
  const rows = [...new Set(cellsOf('F2021', 'requests').map(({ row }) => row.id))];
  const entries = Object.entries(ROWS).flatMap(([key, text]): [string, string][] => {
    const cut = key.lastIndexOf('.');
    const row = rows[rows.indexOf(key.slice(0, cut)) + step];
    return row ? [[`${row}${key.slice(cut)}`, text]] : [];
  });
  return exampleReport({ requests: typedTable('requests', Object.fromEntries(entries)) });
}

export const TABLE_EXAMPLES: readonly Example[] = [
  {
    code: 'C01',
    kind: 'fails',
    name: 'a total of 4 over outcomes of 3',
    report: requests({
      'received.naturalPerson': '4',
      'disclosed.naturalPerson': '3',
      'concluded.naturalPerson': '4',
    }),
    found: [{ params: { along: 'naturalPerson', leftSum: 3, rightSum: 4, difference: -1 } }],
  },
  {
    code: 'C01',
    kind: 'passes',
    name: 'the golden column: 13364 outcomes',
    report: requests({
      'received.naturalPerson': '13612',
      'pendingAtStart.naturalPerson': '535',
      'disclosed.naturalPerson': '13364',
      'concluded.naturalPerson': '13364',
      'pendingAtEnd.naturalPerson': '783',
    }),
  },
  {
    code: 'C01',
    kind: 'nearMiss',
    name: 'no total is printed, so none is wrong',
    report: requests({ 'received.naturalPerson': '3', 'disclosed.naturalPerson': '3' }),
  },
  {
    code: 'C02',
    kind: 'fails',
    name: '60 + 0 against 61 + 0, and 62 + 0 against 63 + 0 in all',
    report: requests({
      'received.naturalPerson': '60',
      'received.commercialEnterprise': '2',
      'disclosed.naturalPerson': '59',
      'disclosed.commercialEnterprise': '2',
      'withheld.stateSecret.naturalPerson': '1',
      'unavailable.notHeld.naturalPerson': '1',
    }),
    found: [
      { params: { along: 'naturalPerson', leftSum: 60, rightSum: 61, difference: -1 } },
      { params: { along: 'total', leftSum: 62, rightSum: 63, difference: -1 } },
    ],
  },
  {
    code: 'C02',
    kind: 'passes',
    name: '13612 + 535 = 13364 + 783',
    report: requests({
      'received.naturalPerson': '13612',
      'pendingAtStart.naturalPerson': '535',
      'disclosed.naturalPerson': '13364',
      'pendingAtEnd.naturalPerson': '783',
    }),
  },
  {
    code: 'C02',
    kind: 'nearMiss',
    name: 'nothing new, and last year’s request carried on again',
    report: requests({ 'pendingAtStart.naturalPerson': '1', 'pendingAtEnd.naturalPerson': '1' }),
  },
  {
    code: 'C03',
    kind: 'fails',
    name: 'a row of 2 with a total of 3',
    report: requests({
      'received.naturalPerson': '2',
      'received.total': '3',
      'disclosed.naturalPerson': '2',
    }),
    found: [{ params: { along: 'received', leftSum: 2, rightSum: 3, difference: -1 } }],
  },
  {
    code: 'C03',
    kind: 'passes',
    name: '12 + 3 = 15',
    report: exampleReport({ requests: typedTable('requests', ROWS) }),
  },
  {
    code: 'C03',
    kind: 'nearMiss',
    name: 'totals left blank although there are parts',
    report: requests({ 'received.naturalPerson': '5', 'disclosed.naturalPerson': '5' }),
  },
  {
    code: 'C04',
    kind: 'fails',
    name: '119 + 25 + 91 + 24 against 260',
    report: exampleReport({
      proceedings: {
        'reconsideration.upheld': '119',
        'reconsideration.corrected': '25',
        'reconsideration.other': '91',
        'reconsideration.pending': '24',
        'reconsideration.total': '260',
      },
    }),
    found: [{ params: { along: 'reconsideration', leftSum: 259, rightSum: 260, difference: -1 } }],
  },
  {
    code: 'C04',
    kind: 'passes',
    name: '376 + 97 + 196 + 121 = 790',
    report: exampleReport({
      proceedings: {
        'reconsideration.upheld': '376',
        'reconsideration.corrected': '97',
        'reconsideration.other': '196',
        'reconsideration.pending': '121',
        'reconsideration.total': '790',
      },
    }),
  },
  {
    code: 'C04',
    kind: 'nearMiss',
    name: 'more cases in court than in reconsideration',
    report: exampleReport({
      proceedings: { 'directLitigation.upheld': '9', 'directLitigation.total': '9' },
    }),
  },
  {
    code: 'C05',
    kind: 'fails',
    name: 'words instead of a figure',
    report: exampleReport({ proactive: { 'licensing.decisions': 'abc' } }),
    found: [{ cells: ['proactive.licensing.decisions'], params: { reason: 'notNumber' } }],
  },
  {
    code: 'C05',
    kind: 'passes',
    name: 'six decimals of an amount',
    report: exampleReport({ proactive: { 'administrativeFees.amount': '190.457379' } }),
  },
  {
    code: 'C05',
    kind: 'nearMiss',
    name: 'a decrease of 417 items',
    report: exampleReport({ proactive: { 'licensing.itemsChange': '-417' } }, F2019),
  },
  {
    code: 'C06',
    kind: 'fails',
    name: 'a stroke in a cell',
    report: requests({ 'received.naturalPerson': '/' }),
    found: [
      { cells: ['requests.received.naturalPerson'], params: { reason: 'token', token: '/' } },
    ],
  },
  { code: 'C06', kind: 'passes', name: 'every cell is filled', report: exampleReport() },
  {
    code: 'C06',
    kind: 'nearMiss',
    name: 'a stroke in 表二 where the local rules allow it',
    report: exampleReport({ proactive: { 'rules.issued': '/' } }),
    profile: { ...PLAIN_PROFILE, notApplicable: true },
  },
  {
    code: 'C07',
    kind: 'fails',
    name: 'the form of 2019 for 2022, with a block of the later one',
    report: exampleReport(
      {
        proactive: withCell(
          fillBlanks('proactive', emptyTable('F2019')),
          'rules.issued',
          printed(2),
        ),
      },
      { year: 2022 },
    ),
    found: [
      { cells: [], params: { reason: 'wrongForm', found: 'F2019', expected: 'F2021' } },
      { cells: ['proactive.rules.issued'], params: { reason: 'foreign', of: 'F2021', count: 1 } },
    ],
  },
  {
    code: 'C07',
    kind: 'fails',
    name: 'the form of 2019 for 2023, one block printed as in the later one',
    report: exampleReport(
      {
        proactive: withCell(emptyTable('F2019'), 'licensing.decisions', {
          value: 4,
          how: 'read',
        }),
      },
      { year: 2023 },
    ),
    found: [
      { params: { reason: 'wrongForm', found: 'F2019' } },
      {
        severity: 'info',
        cells: ['proactive.licensing.decisions'],
        params: { reason: 'alreadyRight', found: 'F2019', of: 'F2021', count: 1 },
      },
    ],
  },
  { code: 'C07', kind: 'passes', name: 'the form of 2021 for 2025', report: exampleReport() },
  {
    code: 'C07',
    kind: 'nearMiss',
    name: 'the form of 2019 in its last year',
    report: exampleReport({}, F2019),
  },
  {
    code: 'C31',
    kind: 'fails',
    name: '61 + 36 = 97 decisions',
    report: exampleReport(
      {
        proactive: {
          'licensing.itemsLastYear': '61',
          'licensing.itemsChange': '36',
          'licensing.decisions': '97',
        },
      },
      F2019,
    ),
    found: [{ params: { along: 'licensing', items: 61, change: 36, decisions: 97 } }],
  },
  {
    code: 'C31',
    kind: 'passes',
    name: 'decisions counted as cases',
    report: exampleReport(
      {
        proactive: {
          'penalties.itemsLastYear': '21',
          'penalties.itemsChange': '19',
          'penalties.decisions': '1204',
        },
      },
      F2019,
    ),
  },
  {
    code: 'C31',
    kind: 'nearMiss',
    name: '716 − 417 printed as 298, and two items with two cases and no change',
    report: exampleReport(
      {
        proactive: {
          'licensing.itemsLastYear': '716',
          'licensing.itemsChange': '-417',
          'licensing.decisions': '298',
          'penalties.itemsLastYear': '2',
          'penalties.decisions': '2',
        },
      },
      F2019,
    ),
  },
  {
    code: 'C46',
    kind: 'fails',
    name: '1 | 2 for 12, with a total of 12',
    report: requests({
      'received.naturalPerson': '1',
      'received.commercialEnterprise': '2',
      'received.total': '12',
    }),
    found: [{ params: { reason: 'torn', along: 'received', printed: ['1', '2'], meant: ['12'] } }],
  },
  {
    code: 'C46',
    kind: 'fails',
    name: '34 | 0 for 3 | 4, and a cell that was inferred',
    report: exampleReport({
      requests: withCell(
        typedTable('requests', { 'received.naturalPerson': '34', 'received.total': '7' }),
        'disclosed.naturalPerson',
        { value: 7, how: 'inferred' },
      ),
    }),
    found: [
      { params: { reason: 'glued', printed: ['34'], meant: ['3', '4'] } },
      { cells: ['requests.disclosed.naturalPerson'], params: { reason: 'inferred', count: 1 } },
    ],
  },
  {
    code: 'C46',
    kind: 'passes',
    name: '1 | 2 with a total of 3',
    report: requests({
      'received.naturalPerson': '1',
      'received.commercialEnterprise': '2',
      'received.total': '3',
    }),
  },
  {
    code: 'C46',
    kind: 'nearMiss',
    name: '1 | 2 with a total of 13: no reading restores it',
    report: requests({
      'received.naturalPerson': '1',
      'received.commercialEnterprise': '2',
      'received.total': '13',
    }),
  },
  {
    code: 'C47',
    kind: 'fails',
    name: 'a whole 表三 pasted one row too low',
    report: shifted(1),
    found: [{ table: 'requests', params: { direction: 'up' } }],
  },
  { code: 'C47', kind: 'passes', name: 'the same table in its place', report: shifted(0) },
  {
    code: 'C47',
    kind: 'nearMiss',
    name: 'several wrong sums that no shift mends',
    report: requests({ ...ROWS, 'disclosed.total': '99', 'concluded.total': '7' }),
  },
];
