import { record, redo, startHistory, undo } from '../../../admin/src/grid/history';

const steps = (...values: [string, string?][]) =>
  values.reduce((history, [value, step]) => record(history, value, step), startHistory('0'));

describe('history', () => {
  test('undo and redo walk the values one by one', () => {
    const history = steps(['1'], ['2']);
    expect(undo(history).present).toBe('1');
    expect(undo(undo(history)).present).toBe('0');
    expect(redo(undo(undo(history))).present).toBe('1');
    expect(redo(redo(undo(undo(history)))).present).toBe('2');
  });

  test('at both ends nothing moves', () => {
    const history = steps(['1']);
    expect(undo(undo(undo(history))).present).toBe('0');
    expect(redo(history)).toBe(history);
  });

  test('changes under one name are one step', () => {
    const history = steps(['1', 'a'], ['12', 'a'], ['123', 'a'], ['4', 'b']);
    expect(undo(history).present).toBe('123');
    expect(undo(undo(history)).present).toBe('0');
  });

  test('taking a step back to its start leaves no step', () => {
    const history = steps(['1', 'a'], ['0', 'a']);
    expect(history.past).toEqual([]);
    expect(history.present).toBe('0');
  });

  test('the same value is no step, and a new one ends the redo', () => {
    const history = steps(['1'], ['1'], ['2']);
    expect(history.past).toEqual(['0', '1']);
    expect(record(undo(history), '3').future).toEqual([]);
  });

  test('an undone step takes no further changes', () => {
    const history = undo(steps(['1', 'a'], ['2', 'b']));
    expect(record(history, '5', 'a').past).toEqual(['0', '1']);
  });
});
