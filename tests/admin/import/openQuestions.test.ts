import {
  answerState,
  inferredCells,
  isAnswered,
  otherNotes,
  questionsOf,
} from '../../../admin/src/import/openQuestions';
import { NO_ANSWERS, typeAnswer, withAnswers } from '../../../admin/src/import/answers';
import { inBlock, namesAround, unusedPlaces } from '../../../admin/src/import/place';
import type { Note } from '../../../domain/read';
import { flatWith, read } from './flatReport';

const report = flatWith({
  'received.naturalPerson': read(2),
  'disclosed.naturalPerson': { value: 1, how: 'inferred' },
});
const unplaced: Note = {
  code: 'N-rowUnplaced',
  at: { block: 3, row: 2, cell: 1 },
  params: { table: 'requests', row: 'pendingAtStart', expected: 7, values: '1 | 2' },
};
const twice: Note = {
  code: 'N-rowTwice',
  at: { block: 3, row: 4, cell: 2 },
  params: { table: 'requests', cell: 'received.naturalPerson', values: '2 / 3' },
};
const across: Note = {
  code: 'N-rowUnplaced',
  at: { block: 5 },
  params: { table: 'proceedings', row: '', expected: 0, values: '1' },
};
const missing: Note = {
  code: 'N-rowsMissing',
  params: { table: 'requests', rows: ['pendingAtStart', 'other.other'] },
};
const unused: Note = { code: 'N-unused', at: { block: 9 }, params: { text: '扫一扫' } };
const notes = [missing, unplaced, { ...unplaced, at: { block: 4 } }, twice, across, unused];
const questions = questionsOf(report, notes);

test('a row, a cell and a whole line of figures are asked for, each once', () => {
  expect(questions.map(({ cells }) => cells.length)).toEqual([7, 1, 15]);
  expect(questions[0]?.cells[0]).toBe('requests.pendingAtStart.naturalPerson');
  expect(questions[1]?.cells).toEqual(['requests.received.naturalPerson']);
});

test('what is asked is not told once more', () => {
  const told = otherNotes(notes, questions);
  expect(told.find(({ code }) => code === 'N-rowsMissing')?.params['rows']).toEqual([
    'other.other',
  ]);
  expect(told).toContain(unused);
  expect(told).not.toContain(twice);
  expect(
    otherNotes(
      [unplaced, { ...missing, params: { ...missing.params, rows: ['pendingAtStart'] } }],
      questions,
    ),
  ).toEqual([]);
});

test('a question is answered once each of its cells holds something', () => {
  const [row, cell] = questions;
  expect(row && isAnswered(report, row)).toBe(false);
  expect(cell && isAnswered(report, cell)).toBe(true);
});

test('cells that were inferred wait for a confirmation', () => {
  expect(inferredCells(report)).toEqual(['requests.disclosed.naturalPerson']);
});

describe('what was not used', () => {
  test('is a whole row where nothing of it was placed, else the cell alone', () => {
    const origins = { 'requests.received.total': { block: 3, row: 4, cell: 7 } };
    const extra: Note = { code: 'N-extraRow', at: { block: 3, row: 4, cell: 1 }, params: {} };
    const places = unusedPlaces({ notes: [unplaced, extra, unused, missing], origins });
    expect([...places]).toEqual(['3:2', '3:4:1', '9']);
    expect(inBlock(places, 3)).toBe('3:2 3:4:1');
    expect(inBlock(places, 9)).toBe('9');
    expect(inBlock(places, 90)).toBe('');
  });

  test.each([
    [{ block: 3, row: 2, cell: 1 }, ['3:2:1', '3:2', '3']],
    [{ block: 3, row: 2 }, ['3:2', '3']],
    [{ block: 3 }, ['3']],
  ])('%j is looked for from the inside out', (at, names) => {
    expect(namesAround(at)).toEqual(names);
  });
});

test.each([
  ['', 'open'],
  ['7', 'answered'],
  ['０', 'answered'],
  ['/', 'answered'],
  ['—', 'answered'],
  ['无', 'answered'],
  ['十二', 'wrong'],
  ['很多', 'wrong'],
  ['本单位未制作规章', 'answered'],
  ['12x', 'wrong'],
  ['-3', 'wrong'],
  ['1.5', 'wrong'],
  ['七件左右', 'wrong'],
])('%j as an answer is %s', (text, state) => {
  const id = 'requests.received.naturalPerson';
  const report = flatWith({});
  const typed = typeAnswer(report, NO_ANSWERS, id, text);
  expect(answerState(withAnswers(report, typed), id)).toBe(state);
});
