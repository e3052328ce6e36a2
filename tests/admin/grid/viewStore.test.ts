import { emptyTable, parseTableValue } from '../../../domain/cell';
import { leavesOf, tableOf } from '../../../domain/form';
import { enterText } from '../../../admin/src/grid/entry';
import { createTableHistory } from '../../../admin/src/grid/tableHistory';
import { createViewStore } from '../../../admin/src/grid/viewStore';

const [CELL, OTHER, TOTAL] = [
  'received.naturalPerson',
  'disclosed.naturalPerson',
  'received.total',
];

function openGrid() {
  const sent: unknown[] = [];
  const start = parseTableValue('requests', { cells: { [TOTAL]: { value: 9 } } }, 'F2021');
  const history = createTableHistory(start, (value) => sent.push(value));
  const store = createViewStore({
    table: 'requests',
    history,
    report: { year: 2025 },
    previous: emptyTable('F2021'),
    locale: 'zh',
  });
  const type = (key: string, text: string) =>
    history.commit(enterText('requests', history.latest(), key, text));
  return { sent, history, store, type };
}

describe('the table being edited', () => {
  test('hands each new value to the form, and none that came from there', () => {
    const { sent, history, type } = openGrid();
    const start = history.latest();
    type(CELL, '5');
    const typed = history.latest();
    expect(sent).toEqual([typed]);
    history.undo();
    expect(sent).toEqual([typed, start]);
    history.undo();
    history.commit(start);
    history.adopt(typed);
    expect(sent).toHaveLength(2);
    expect(history.latest()).toBe(typed);
    history.undo();
    expect(sent).toEqual([typed, start, start]);
  });

  test('tells its listeners of every step until they leave', () => {
    const { history, type } = openGrid();
    let heard = 0;
    const leave = history.subscribe(() => (heard += 1));
    type(CELL, '5');
    type(CELL, '5');
    history.undo();
    history.undo();
    expect(heard).toBe(2);
    leave();
    history.redo();
    expect(heard).toBe(2);
  });
});

describe('what the grid says', () => {
  test('a change gives another view to the cells that show it, and to no other', () => {
    const { store, type } = openGrid();
    const before = [CELL, OTHER].map(store.get);
    type(CELL, '5');
    expect(store.get(CELL)).toMatchObject({ text: '5' });
    expect(store.get(OTHER)).toBe(before[1]);
    expect(store.get(CELL)).not.toBe(before[0]);
  });

  test('one value is checked once, and a finding that says the same stays the same object', () => {
    const { history, store, type } = openGrid();
    const { columns } = tableOf('F2021', 'requests').blocks[0] ?? { columns: [] };
    for (const { id } of leavesOf(columns))
      if (`received.${id}` !== TOTAL) type(`received.${id}`, '1');
    const told = store.tell();
    const sum = [...told.findings.entries()].find(([, { code }]) => code === 'C03');
    expect(sum?.[1]).toMatchObject({ params: { leftSum: 6, rightSum: 9 } });
    expect(store.tell()).toBe(told);
    type(OTHER, '4');
    const again = store.tell();
    expect(again).not.toBe(told);
    expect(again.findings.get(sum?.[0] ?? '')).toBe(sum?.[1]);
    history.undo();
    expect(store.get(OTHER)).toMatchObject({ text: '' });
  });
});
