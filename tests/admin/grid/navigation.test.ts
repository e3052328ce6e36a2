import { cellsOf, FORMS, TABLE_IDS } from '../../../domain/form';
import { keyAction, type KeyPress, type Mode } from '../../../admin/src/grid/keys';
import { move, navigationMap, rectangle, type Move } from '../../../admin/src/grid/navigation';

const REQUESTS = navigationMap('F2021', 'requests');
const PROACTIVE = navigationMap('F2021', 'proactive');
const PROCEEDINGS = navigationMap('F2021', 'proceedings');

describe('navigation', () => {
  const forms = FORMS.flatMap(({ id }) => TABLE_IDS.map((table) => [id, table] as const));
  test.each(forms)('every cell of %s %s can be walked to', (form, table) => {
    const walked = navigationMap(form, table).flat();
    expect(walked.map(({ key }) => key).sort()).toEqual(
      cellsOf(form, table)
        .map(({ key }) => key)
        .sort(),
    );
  });

  test.each<[string, Move, string]>([
    ['received.naturalPerson', 'left', 'received.naturalPerson'],
    ['received.naturalPerson', 'right', 'received.commercialEnterprise'],
    ['received.naturalPerson', 'up', 'received.naturalPerson'],
    ['received.naturalPerson', 'down', 'pendingAtStart.naturalPerson'],
    ['received.naturalPerson', 'pageDown', 'withheld.internalAffairs.naturalPerson'],
    ['received.otherOrganization', 'lineStart', 'received.naturalPerson'],
    ['received.naturalPerson', 'lineEnd', 'received.total'],
    ['disclosed.total', 'first', 'received.naturalPerson'],
    ['disclosed.total', 'last', 'pendingAtEnd.total'],
    ['pendingAtEnd.naturalPerson', 'next', 'received.commercialEnterprise'],
    ['received.commercialEnterprise', 'previous', 'pendingAtEnd.naturalPerson'],
    ['received.naturalPerson', 'previous', 'received.naturalPerson'],
    ['pendingAtEnd.total', 'next', 'pendingAtEnd.total'],
  ])('表三: from %s %s to %s', (from, movement, to) => {
    expect(move(REQUESTS, from, movement)).toBe(to);
  });

  test.each<[string, Move, string]>([
    ['normativeDocuments.inForce', 'down', 'licensing.decisions'],
    ['licensing.decisions', 'up', 'normativeDocuments.issued'],
    ['compulsion.decisions', 'down', 'administrativeFees.amount'],
  ])('表二, over merged cells: from %s %s to %s', (from, movement, to) => {
    expect(move(PROACTIVE, from, movement)).toBe(to);
  });

  test('表四 is one line', () => {
    expect(PROCEEDINGS).toHaveLength(1);
    expect(move(PROCEEDINGS, 'reconsideration.total', 'right')).toBe('directLitigation.upheld');
    expect(move(PROCEEDINGS, 'reconsideration.total', 'next')).toBe('directLitigation.upheld');
  });

  test('a rectangle has all its cells, whichever corner is first', () => {
    const one = rectangle(
      REQUESTS,
      'received.commercialEnterprise',
      'pendingAtStart.naturalPerson',
    );
    expect(one).toEqual([
      ['received.naturalPerson', 'received.commercialEnterprise'],
      ['pendingAtStart.naturalPerson', 'pendingAtStart.commercialEnterprise'],
    ]);
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
    key,
    isCtrl: false,
    isShift: false,
    isAlt: false,
    ...held,
  });
  const ctrl = { isCtrl: true };
  const shift = { isShift: true };

  test.each<[string, KeyPress, Mode, unknown]>([
    ['arrow', press('ArrowLeft'), 'navigate', { kind: 'move', move: 'left', extends: false }],
    [
      'arrow while typing',
      press('ArrowLeft'),
      'enter',
      { kind: 'move', move: 'left', extends: false },
    ],
    ['arrow in the text', press('ArrowLeft'), 'edit', undefined],
    ['Home in the text', press('Home'), 'edit', undefined],
    ['up leaves the text', press('ArrowUp'), 'edit', { kind: 'move', move: 'up', extends: false }],
    [
      'Shift+arrow',
      press('ArrowDown', shift),
      'navigate',
      { kind: 'move', move: 'down', extends: true },
    ],
    ['Enter', press('Enter'), 'enter', { kind: 'move', move: 'next', extends: false }],
    [
      'Shift+Enter',
      press('Enter', shift),
      'edit',
      { kind: 'move', move: 'previous', extends: false },
    ],
    ['Tab leaves the grid', press('Tab'), 'navigate', undefined],
    ['F2', press('F2'), 'navigate', { kind: 'edit' }],
    ['F1', press('F1'), 'navigate', { kind: 'guidance' }],
    ['Escape', press('Escape'), 'enter', { kind: 'cancel' }],
    ['Delete', press('Delete'), 'navigate', { kind: 'clear' }],
    ['Delete in the text', press('Delete'), 'edit', undefined],
    ['a digit', press('5'), 'navigate', undefined],
    ['Ctrl+Home', press('Home', ctrl), 'navigate', { kind: 'move', move: 'first', extends: false }],
    ['Ctrl+End', press('End', ctrl), 'edit', { kind: 'move', move: 'last', extends: false }],
    ['Ctrl+Z', press('z', ctrl), 'enter', { kind: 'undo' }],
    ['Ctrl+Y', press('y', ctrl), 'navigate', { kind: 'redo' }],
    ['Ctrl+Shift+Z', press('Z', { ...ctrl, ...shift }), 'navigate', { kind: 'redo' }],
    ['Ctrl+S', press('s', ctrl), 'enter', { kind: 'flush' }],
    ['Ctrl+C', press('c', ctrl), 'navigate', undefined],
    ['Alt+arrow', press('ArrowLeft', { isAlt: true }), 'navigate', undefined],
  ])('%s', (_, pressed, mode, action) => expect(keyAction(pressed, mode)).toEqual(action));
});
