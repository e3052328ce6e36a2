import { checkTables, checkTable } from '../../../domain/check';
import {
  cellAt,
  confirmInferred,
  emptyTable,
  inferredKeys,
  parseTableValue,
  type TableValue,
} from '../../../domain/cell';
import { FORMS, TABLE_IDS, type TableId } from '../../../domain/form';
import { cellViews, disagreeingTotals, unconfirmedKeys } from '../../../admin/src/grid/cellView';
import { chooseUnit, clearCells, enterText, shownText } from '../../../admin/src/grid/entry';
import { fallbackForm, siblingValue } from '../../../admin/src/grid/fallbackForm';
import { statisticsGridField } from '../../../admin/src/grid/field';
import { nameFindings } from '../../../admin/src/grid/findingNames';
import { gridFindings } from '../../../admin/src/grid/gridFindings';
import { byGravity, marksOf } from '../../../admin/src/grid/marks';

const cells = (values: Record<string, number>) => ({
  cells: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }])),
});
const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution'];
const others = ['publicWelfareOrganization', 'legalServiceOrganization', 'otherOrganization'];
const inputs = (row: string) =>
  Object.fromEntries([...columns, ...others].map((column) => [`${row}.${column}`, 1]));

describe('typing', () => {
  const empty = emptyTable('F2021');
  test.each([
    ['12', '12'],
    ['１２件', '12'],
    ['1,234', '1234'],
    ['abc', 'abc'],
    ['/', '/'],
    ['1e99', '1e99'],
    ['-1', '-1'],
    ['0x10', '0x10'],
    ['__proto__', '__proto__'],
  ])('%s is shown as %s', (typed, shown) => {
    const value = enterText('requests', empty, 'received.naturalPerson', typed);
    expect(shownText(cellAt(value, 'received.naturalPerson'))).toBe(shown);
  });

  test('the same text, an unknown cell and a blank change nothing', () => {
    const value = enterText('requests', empty, 'received.naturalPerson', '5');
    expect(enterText('requests', value, 'received.naturalPerson', '5')).toBe(value);
    expect(enterText('requests', value, 'constructor.prototype', '5')).toBe(value);
    expect(clearCells(value, ['disclosed.naturalPerson'])).toBe(value);
  });

  test('a chosen unit stays when the figure is typed anew', () => {
    const typed = enterText('proactive', emptyTable('F2019'), 'procurement.amount', '25.10');
    const chosen = chooseUnit(typed, 'procurement.amount', '万元');
    const again = enterText('proactive', chosen, 'procurement.amount', '30');
    expect(cellAt(again, 'procurement.amount')).toEqual({
      value: '30',
      unit: '万元',
      how: 'typed',
    });
    expect(
      cellAt(chooseUnit(again, 'procurement.amount', undefined), 'procurement.amount'),
    ).toEqual({
      value: '30',
      how: 'typed',
    });
  });

  test('a frozen value is never changed', () => {
    const frozen = Object.freeze({ form: 'F2021' as const, cells: Object.freeze({}) });
    expect(() => enterText('requests', frozen, 'received.naturalPerson', '5')).not.toThrow();
    expect(frozen.cells).toEqual({});
  });
});

describe('what a cell shows', () => {
  const views = (value: Record<string, number>) => {
    const table = parseTableValue('requests', cells(value), 'F2021');
    const found = byGravity(checkTable('requests', table, { moment: 'typing' }));
    const findings = nameFindings(found);
    return {
      findings,
      views: cellViews({
        table: 'requests',
        value: table,
        findings,
        previous: table,
        locale: 'zh',
      }),
    };
  };

  test('a computed total, last year and its name', () => {
    const { views: shown } = views(inputs('received'));
    expect(shown.get('received.total')).toMatchObject({
      text: '6',
      previous: '6',
      isTotal: true,
      disagreeing: undefined,
      label: '一、本年新收政府信息公开申请数量 · 总计',
    });
  });

  test('a missing part leaves the total blank: missing is not 0', () => {
    const { views: shown } = views({ 'received.naturalPerson': 1 });
    expect(shown.get('received.total')?.text).toBe('');
  });

  test('a disagreeing printed total beside the computed one, all its cells marked', () => {
    const { views: shown, findings } = views({ ...inputs('received'), 'received.total': 9 });
    expect(disagreeingTotals(shown).map(({ cellKey }) => cellKey)).toEqual(['received.total']);
    expect(shown.get('received.total')).toMatchObject({ text: '9', disagreeing: 6 });
    const marked = [...marksOf(findings, 'requests').keys()].sort();
    expect(marked).toEqual([...Object.keys(inputs('received')), 'received.total'].sort());
  });

  test.each([
    ['on its own', {}, 'info'],
    ['in a report', { year: 2025 }, 'error'],
    ['in a report as printed', { year: 2020, historical: true }, 'warning'],
  ])('blank cells are told and not marked: %s', (_, report, severity) => {
    const findings = nameFindings(gridFindings('requests', emptyTable('F2021'), report));
    const blank = [...findings.values()].filter(({ code }) => code === 'C06');
    expect(blank.map((finding) => finding.severity)).toEqual([severity]);
    expect([...marksOf(nameFindings(blank), 'requests')]).toEqual([]);
  });

  test('the grids of a report say what the side panel says', () => {
    const table = { form: 'F2019', cells: { 'received.naturalPerson': { value: null, raw: '/' } } };
    const tables = Object.fromEntries(
      TABLE_IDS.map((id) => [id, parseTableValue(id, id === 'requests' ? table : null, 'F2021')]),
    ) as Record<TableId, TableValue>;
    const said = TABLE_IDS.flatMap((id) => gridFindings(id, tables[id], { year: 2025 }));
    const panel = checkTables({ year: 2025, tables }, { moment: 'submit', historical: false });
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set(['C06', 'C07']));
    expect(new Set(said)).toEqual(new Set(panel));
  });
});

describe('figures that an import inferred', () => {
  const [A, B] = ['received.naturalPerson', 'disclosed.naturalPerson'];
  const value = parseTableValue(
    'requests',
    { cells: { [A]: { value: 2, raw: '2件', how: 'inferred' }, [B]: { value: 3, how: 'read' } } },
    'F2021',
  );
  const viewsOf = (table: TableValue) => {
    const findings = nameFindings(gridFindings('requests', table, { year: 2025 }));
    return cellViews({
      table: 'requests',
      value: table,
      findings,
      previous: undefined,
      locale: 'zh',
    });
  };

  test('bear a sign of their own, not that of a warning', () => {
    expect(unconfirmedKeys(viewsOf(value))).toEqual([A]);
    expect(viewsOf(value).get(A)?.severity).toBeUndefined();
    expect(gridFindings('requests', value, { year: 2025 })).toContainEqual(
      expect.objectContaining({ code: 'C46', severity: 'warning', cells: [`requests.${A}`] }),
    );
  });

  test.each([
    ['typing another figure', enterText('requests', value, A, '5'), { value: 5, how: 'typed' }],
    [
      'typing the very same',
      enterText('requests', value, A, '2'),
      { value: 2, raw: '2件', how: 'typed' },
    ],
    ['confirming it', confirmInferred(value, [A, B]), { value: 2, raw: '2件', how: 'typed' }],
  ])('%s takes the mark away, and no other cell changes', (_what, next, cell) => {
    expect(cellAt(next, A)).toEqual(cell);
    expect(cellAt(next, B)).toEqual(cellAt(value, B));
    expect(inferredKeys('requests', next)).toEqual([]);
    expect(gridFindings('requests', next, { year: 2025 }).map(({ code }) => code)).not.toContain(
      'C46',
    );
  });

  test('what was read is not confirmed once more', () => {
    expect(confirmInferred(value, [B, '__proto__'])).toBe(value);
  });
});

describe('the form of a value that names none', () => {
  test.each([
    [{ form: 'F2019' }, 2025, undefined, 'F2019'],
    [{ formField: 'year' }, '2020', undefined, 'F2019'],
    [{ formField: 'form' }, 'F2019', 2025, 'F2019'],
    [{ form: 'byYear' }, undefined, 2019, 'F2019'],
    [{}, undefined, undefined, 'F2021'],
    [{ form: 'F1999' }, 'last year', 1999, 'F2021'],
  ])('%j with sibling %j in %s is %s', (options, sibling, year, form) => {
    expect(fallbackForm(options, sibling, year)).toBe(form);
  });

  test.each([
    ['grid', 'year', 2020],
    ['cases.0.grid', 'year', 2019],
    ['cases.1.grid', 'year', undefined],
    ['grid', '__proto__', undefined],
  ])('beside %s stands %s', (name, sibling, found) => {
    const values = { year: 2020, cases: [{ year: 2019 }] };
    expect(siblingValue(values, name, sibling)).toBe(found);
  });
});

test('the field offers every table and every form', () => {
  const options = statisticsGridField.options.base as unknown as {
    name: string;
    options?: { value: string }[];
  }[];
  const offered = (name: string) =>
    options.find((each) => each.name === name)?.options?.map(({ value }) => value);
  expect(offered('options.table')).toEqual(TABLE_IDS);
  expect(offered('options.form')).toEqual(['byYear', ...FORMS.map(({ id }) => id)]);
});
