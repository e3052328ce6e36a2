import {
  NO_ANSWERS,
  confirmCells,
  countCells,
  typeAnswer,
  valueOf,
  withAnswers,
} from '../../../admin/src/import/answers';
import { YEAR, flatWith, read } from './flatReport';

const ID = 'requests.received.naturalPerson';
const INFERRED = 'requests.received.commercialEnterprise';
const FEE = 'proactive.administrativeFees.amount';
const report = flatWith(
  {
    'received.naturalPerson': read(2),
    'received.commercialEnterprise': { value: 1, how: 'inferred' },
    'received.total': { value: null, raw: '/', how: 'missing' },
  },
  {},
);

describe('an answer', () => {
  test.each([
    ['replaces what was read', ID, '21', { value: 21, how: 'typed' }],
    [
      'is read as in the grid',
      ID,
      '１，２３４件',
      { value: 1234, raw: '１，２３４件', how: 'typed' },
    ],
    ['can leave a cell blank', ID, '', { value: null, how: 'missing' }],
    ['keeps what is no figure, never as 0', ID, '约20', { value: null, raw: '约20', how: 'typed' }],
    ['keeps the unit of an amount', FEE, '3.50', { value: '3.50', how: 'typed' }],
  ])('%s', (_what, id, text, cell) => {
    const answers = typeAnswer(report, NO_ANSWERS, id, text);
    expect(withAnswers(report, answers).cells[id]).toEqual(cell);
  });

  test('that says what the source says is none', () => {
    const changed = typeAnswer(report, NO_ANSWERS, ID, '3');
    expect(typeAnswer(report, changed, ID, '2')).toEqual(NO_ANSWERS);
    expect(withAnswers(report, NO_ANSWERS)).toEqual(report);
  });

  test('over an inferred cell confirms it, as the button does', () => {
    const typed = typeAnswer(report, NO_ANSWERS, INFERRED, '1');
    const confirmed = confirmCells(NO_ANSWERS, [INFERRED, INFERRED]);
    for (const answers of [typed, confirmed]) {
      expect(withAnswers(report, answers).cells[INFERRED]).toEqual({ value: 1, how: 'typed' });
    }
    expect(confirmed.confirmed).toEqual([INFERRED]);
  });

  test('to a cell that no form has changes nothing that is written', () => {
    const answers = typeAnswer(report, NO_ANSWERS, 'requests.received.nobody', '1');
    expect(valueOf(withAnswers(report, answers), YEAR)).toEqual(valueOf(report, YEAR));
  });
});

test('every cell of the three tables is counted once', () => {
  const value = valueOf(report, YEAR);
  const counts = value && countCells(value);
  expect(counts).toMatchObject({ read: 1, inferred: 1, typed: 0 });
  expect(Object.values(counts ?? {}).reduce((sum, each) => sum + each, 0)).toBe(200);
});
