import fc from 'fast-check';
import { FORMS, TABLE_IDS, cellsOf, type TableId } from '../../domain/form';
import {
  blankInputs,
  cellAt,
  computedTotal,
  declareNone,
  effectiveValue,
  emptyTable,
  fillBlanks,
  foreignKeys,
  isEmptyTable,
  parseTableValue,
  switchForm,
  withCell,
  type TableValue,
} from '../../domain/cell';
import { consistentTable, printed } from './support/tables';

const parse = (input: unknown): TableValue => parseTableValue('requests', input, 'F2021');
const anyTable = fc.constantFrom(
  ...FORMS.flatMap(({ id }) => TABLE_IDS.map((table) => ({ form: id, table }))),
);

describe('a stored table', () => {
  it.each([null, undefined, '', 'not json', '[]', 7, [], { cells: 'x' }, { form: 'F1999' }])(
    'of %j is an empty table',
    (input) => {
      expect(parse(input)).toEqual({ form: 'F2021', cells: {} });
    },
  );

  it('is read from an object or its JSON text alike', () => {
    const value = { form: 'F2019', cells: { 'received.total': { value: 3, how: 'typed' } } };
    expect(parse(JSON.stringify(value))).toEqual(value);
    expect(parse(value)).toEqual(value);
  });

  it('drops keys that no form knows, and does not touch prototypes', () => {
    const value = parse(
      '{"cells":{"__proto__":{"value":1},"constructor":{"value":2},"nowhere.total":{"value":3},"received.total":{"value":4}}}',
    );
    expect(value.cells).toEqual({ 'received.total': { value: 4, how: 'typed' } });
    expect(({} as Record<string, unknown>)['value']).toBeUndefined();
  });

  it.each<[unknown, unknown]>([
    [{ value: Number.NaN }, undefined],
    [
      { value: Infinity, raw: '1e999' },
      { value: null, raw: '1e999', how: 'missing' },
    ],
    [
      { value: {}, raw: 'x', how: 'typed' },
      { value: null, raw: 'x', how: 'typed' },
    ],
    [
      { value: '5', unit: '亿元' },
      { value: '5', how: 'typed' },
    ],
    [
      { value: 5, how: 'guessed' },
      { value: 5, how: 'typed' },
    ],
    ['5', undefined],
    [null, undefined],
  ])('reads the cell %j as %j', (input, cell) => {
    expect(parse({ cells: { 'received.total': input } }).cells['received.total']).toEqual(cell);
  });

  it('comes out the same whatever the order of its keys', () => {
    fc.assert(
      fc.property(consistentTable('F2021', 'requests'), (value) => {
        const reversed = Object.fromEntries(Object.entries(value.cells).reverse());
        expect(JSON.stringify(parse({ form: value.form, cells: reversed }))).toBe(
          JSON.stringify(parse(value)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('never fails on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), anyTable, (input, { form, table }) => {
        const value = parseTableValue(table, input, form);
        expect(parseTableValue(table, value, form)).toEqual(value);
      }),
    );
  });
});

describe('totals', () => {
  it('are never stored, and missing while a part is missing', () => {
    const row = cellsOf('F2021', 'requests').filter((cell) => cell.row.id === 'received');
    const inputs = row.filter(({ kind }) => kind !== 'total');
    const full = inputs.reduce<TableValue>(
      (value, { key }, index) => withCell(value, key, printed(index + 1)),
      emptyTable('F2021'),
    );
    expect(computedTotal('requests', full, 'received.total')).toBe(21);
    expect(cellAt(full, 'received.total')).toBeUndefined();
    const holed = withCell(full, 'received.naturalPerson', undefined);
    expect(computedTotal('requests', holed, 'received.total')).toBeUndefined();
    expect(effectiveValue('requests', holed, 'received.total')).toBeUndefined();
  });

  it('give way to a printed total in what is published', () => {
    const value = withCell(emptyTable('F2021'), 'received.total', printed(163));
    expect(effectiveValue('requests', value, 'received.total')).toBe(163);
    expect(computedTotal('requests', value, 'received.naturalPerson')).toBeUndefined();
  });

  it('agree with a consistent printed table', () => {
    fc.assert(
      fc.property(consistentTable('F2021', 'requests'), (value) => {
        for (const { key, kind } of cellsOf('F2021', 'requests')) {
          if (kind !== 'total') continue;
          expect(computedTotal('requests', value, key)).toBe(cellAt(value, key)?.value);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('another form', () => {
  it('keeps every cell: those it lacks are listed apart', () => {
    const value = parseTableValue(
      'proactive',
      { form: 'F2019', cells: { 'rules.made': { value: 2 }, 'licensing.decisions': { value: 9 } } },
      'F2021',
    );
    const switched = switchForm(value, 'F2021');
    expect(switched.cells).toEqual(value.cells);
    expect(foreignKeys('proactive', switched)).toEqual(['rules.made']);
    expect(foreignKeys('proactive', switchForm(switched, 'F2019'))).toEqual([]);
  });

  it('counts no foreign cell', () => {
    const value = parse({ cells: { other: { value: 1 }, 'other.total': { value: 5 } } });
    expect(foreignKeys('requests', value)).toEqual(['other.total']);
    expect(computedTotal('requests', value, 'concluded.total')).toBeUndefined();
  });
});

describe('空白填零', () => {
  it('fills blanks only, and no total', () => {
    fc.assert(
      fc.property(anyTable, ({ form, table }) => {
        const first = cellsOf(form, table)[0]?.key ?? '';
        const token = { value: null, raw: '/', how: 'missing' } as const;
        const filled = fillBlanks(table, withCell(emptyTable(form), first, token));
        expect(cellAt(filled, first)).toEqual(token);
        expect(blankInputs(table, filled)).toEqual([]);
        for (const { key, kind } of cellsOf(form, table)) {
          if (kind === 'total') expect(cellAt(filled, key)).toBeUndefined();
        }
      }),
    );
  });
});

describe('零报告', () => {
  const tables: readonly TableId[] = ['requests', 'proceedings'];
  const empty = tables.map((table) => ({ table, value: emptyTable('F2021') }));

  it('declares both tables at once', () => {
    const result = declareNone(empty);
    if (!('declared' in result)) throw new Error('refused');
    expect(
      result.declared.map((value, at) => blankInputs(tables[at] ?? 'requests', value)),
    ).toEqual([[], []]);
    expect(result.declared.map(isEmptyTable)).toEqual([false, false]);
  });

  it('is refused where a figure stands, and overwrites nothing', () => {
    const value = withCell(emptyTable('F2021'), 'received.naturalPerson', printed(1));
    const result = declareNone([{ table: 'requests', value }, ...empty.slice(1)]);
    expect(result).toEqual({ refused: [{ table: 'requests', key: 'received.naturalPerson' }] });
  });
});
