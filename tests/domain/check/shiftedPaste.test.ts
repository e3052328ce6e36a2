import { checkTable } from '../../../domain/check';
import { emptyTable, readCell, withCells, type TableValue } from '../../../domain/cell';
import { cellKey, cellsOf, type FormId, type TableId } from '../../../domain/form';

type Grid = Readonly<Record<string, readonly (number | string)[]>>;

const linesOf = (form: FormId, table: TableId) => {
  const cells = cellsOf(form, table);
  const rows = [...new Set(cells.map(({ row }) => row.id))];
  return { rows, columns: [...new Set(cells.map(({ column }) => column.id))] };
};

/** 表三 with these rows, 0 in every other cell unless `rest` says otherwise. */
function requests(grid: Grid, rest: number | string = 0): TableValue {
  const { rows, columns } = linesOf('F2021', 'requests');
  const cells = rows.flatMap((row) =>
    columns.map((column, at) => {
      const figure = grid[row]?.[at] ?? rest;
      return [cellKey(row, column), readCell(String(figure), 'count', 'typed')] as const;
    }),
  );
  return withCells(emptyTable('F2021'), cells);
}

const found = (value: TableValue, table: TableId = 'requests') =>
  checkTable(table, value, { moment: 'submit' }).filter(({ code }) => code === 'C47');
const direction = (value: TableValue, table?: TableId): unknown[] =>
  found(value, table).map(({ params }) => params['direction']);

const SOUND: Grid = {
  received: [12, 3, 0, 0, 0, 0, 15],
  pendingAtStart: [2, 0, 0, 0, 0, 0, 2],
  disclosed: [7, 2, 0, 0, 0, 0, 9],
  partlyDisclosed: [3, 1, 0, 0, 0, 0, 4],
  'notProcessed.petition': [2, 0, 0, 0, 0, 0, 2],
  concluded: [12, 3, 0, 0, 0, 0, 15],
  pendingAtEnd: [2, 0, 0, 0, 0, 0, 2],
};

/** The rows from one on, each put where the next one below, or above, belongs. */
function rowsMoved(grid: Grid, from: string, by: 1 | -1): Grid {
  const { rows } = linesOf('F2021', 'requests');
  const first = rows.indexOf(from);
  return Object.fromEntries(
    Object.entries(grid).flatMap(([row, figures]) => {
      const at = rows.indexOf(row);
      const target = at < first ? row : rows[at + by];
      return target ? [[target, figures]] : [];
    }),
  );
}

test('a sound table is not said to be shifted, nor is an empty one', () => {
  expect(found(requests(SOUND))).toEqual([]);
  expect(found(requests({}))).toEqual([]);
  expect(found(emptyTable('F2021'))).toEqual([]);
});

/** Nothing stands in its last row. */
const LAST_FREE: Grid = {
  ...SOUND,
  disclosed: [9, 2, 0, 0, 0, 0, 11],
  concluded: [14, 3, 0, 0, 0, 0, 17],
  pendingAtEnd: [],
};

test('a whole table one row too low or too high goes back', () => {
  expect(found(requests(LAST_FREE))).toEqual([]);
  expect(direction(requests(rowsMoved(LAST_FREE, 'received', 1)))).toEqual(['up']);
  const { received = [], ...rest } = SOUND;
  const later: Grid = { ...rest, received: [], pendingAtStart: received };
  const sound: Grid = { ...later, concluded: [12, 3, 0, 0, 0, 0, 15], pendingAtEnd: [] };
  expect(found(requests(sound))).toEqual([]);
  expect(direction(requests(rowsMoved(sound, 'received', -1)))).toEqual(['down']);
});

test('rows that stand in their place stay there', () => {
  for (const from of ['pendingAtStart', 'disclosed', 'partlyDisclosed']) {
    expect([from, direction(requests(rowsMoved(LAST_FREE, from, 1)))]).toEqual([from, ['up']]);
  }
});

test('one wrong sum has a cause of its own', () => {
  const one: Grid = {
    ...SOUND,
    received: [12, 3, 0, 0, 0, 0, 16],
    concluded: [12, 3, 0, 0, 0, 0, 15],
  };
  expect(found(requests(one))).toEqual([]);
});

test('a few figures may mend a sum by chance, and say nothing', () => {
  const few: Grid = {
    received: [1, 0, 0, 0, 0, 0, 1],
    disclosed: [1, 0, 0, 0, 0, 0, 1],
    concluded: [1, 0, 0, 0, 0, 0, 1],
  };
  expect(found(requests(few))).toEqual([]);
  expect(direction(requests(rowsMoved(few, 'received', 1)))).toEqual(['up']);
  const fewer: Grid = { received: [1, 0, 0, 0, 0, 0, 1], concluded: [1, 0, 0, 0, 0, 0, 1] };
  expect(found(requests(rowsMoved(fewer, 'received', 1)))).toEqual([]);
});

test('no figure is covered by another, nor is a text moved away', () => {
  const low = rowsMoved(LAST_FREE, 'received', 1);
  expect(found(requests({ ...low, received: [1, 0, 0, 0, 0, 0, 1] }))).toEqual([]);
  expect(found(requests({ ...low, received: ['很多', 0, 0, 0, 0, 0, 0] }))).toEqual([]);
});

test('it tells how many sums were wrong, and every cell that is filled', () => {
  const value = requests(rowsMoved(LAST_FREE, 'received', 1));
  const [shift] = found(value);
  const others = checkTable(
    'requests',
    requests({ ...LAST_FREE, received: [1, 1, 1, 1, 1, 1, 1] }),
    {
      moment: 'submit',
    },
  );
  expect(others.map(({ code }) => code)).toContain('C03');
  expect(shift?.params['count']).toBeGreaterThan(3);
  expect(shift?.cells).toEqual(Object.keys(value.cells).map((key) => `requests.${key}`));
  expect(checkTable('requests', value, { moment: 'submit' }).map(({ code }) => code)).toEqual([
    'C47',
  ]);
});
