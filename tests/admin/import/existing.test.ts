import { valueOf, withAnswers, NO_ANSWERS } from '../../../admin/src/import/answers';
import { chosenReport, importDifferences } from '../../../admin/src/import/existing';
import { tableAttribute } from '../../../domain/report';
import { chooseAll, firstChoices, type Values } from '../../../admin/src/rescue';
import { YEAR, flatWith, read } from './flatReport';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const report = withAnswers(
  flatWith(
    {
      'received.naturalPerson': read(2),
      'received.total': read(3),
      'disclosed.naturalPerson': read(1),
    },
    {
      title: '某局2024年政府信息公开工作年度报告',
      contact: '电话：1',
      narrative: { overview: paragraph('新'), improvements: paragraph('同') },
      processingFee: { notices: '4' },
    },
  ),
  NO_ANSWERS,
);

const existing: Values = {
  title: '旧标题',
  contact: null,
  overview: paragraph('旧'),
  improvements: paragraph('同'),
  otherMatters: paragraph('只在这里'),
  [tableAttribute('requests')]: {
    form: 'F2021',
    cells: {
      'received.naturalPerson': { value: 5, how: 'typed' },
      'received.total': { value: 3, how: 'typed' },
      'pendingAtEnd.total': { value: 9, how: 'typed' },
    },
  },
};

const differences = importDifferences(report, existing, YEAR);

test('every place that the source says otherwise is a difference, what it lacks is none', () => {
  expect(differences.map(({ id, isConflict }) => [id, isConflict])).toEqual([
    ['title', true],
    ['contact', false],
    ['feeNotices', false],
    ['overview', true],
    ['requests.received.naturalPerson', true],
    ['requests.disclosed.naturalPerson', false],
  ]);
});

test('what the working copy lacks is taken unless somebody says otherwise', () => {
  expect(Object.keys(firstChoices(differences))).toEqual([
    'contact',
    'feeNotices',
    'requests.disclosed.naturalPerson',
  ]);
});

test('what stays as it is leaves what is written', () => {
  const choices = { ...chooseAll(differences, 'theirs'), contact: 'mine' as const };
  const chosen = chosenReport(report, existing, differences, choices, YEAR);
  const value = valueOf(chosen, YEAR);
  expect(value?.title).toBe('');
  expect(value?.contact).toBe('电话：1');
  expect(value?.narrative.overview).toEqual([]);
  expect(value?.processingFee.notices).toBeNull();
  expect(Object.keys(value?.tables.requests.cells ?? {})).toEqual(['received.total']);
});

test('all of the source is all of it', () => {
  const choices = chooseAll(differences, 'mine');
  const chosen = chosenReport(report, existing, differences, choices, YEAR);
  expect(valueOf(chosen, YEAR)).toEqual(valueOf(report, YEAR));
});

describe('another form', () => {
  const stored = { ...existing, [tableAttribute('requests')]: { form: 'F2019', cells: {} } };
  const other = importDifferences(report, stored, YEAR);

  test('is a difference of its own', () => {
    expect(other.map(({ id }) => id)).toContain('requests.form');
  });

  test.each([
    ['theirs', 'F2019'],
    ['mine', 'F2021'],
  ] as const)('is taken from %s', (side, form) => {
    const choices = { ...chooseAll(other, 'mine'), 'requests.form': side };
    const chosen = chosenReport(report, stored, other, choices, YEAR);
    expect(valueOf(chosen, YEAR)?.tables.requests.form).toBe(form);
  });
});
