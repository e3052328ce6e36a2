import {
  FORMS,
  TABLE_IDS,
  cellsOf,
  findCell,
  formForYear,
  formIdentities,
  formOf,
  guidanceOf,
  identitiesOf,
  leavesOf,
  parseCellId,
  printedRows,
  tableOf,
  type FormId,
} from '../../domain/form';

const allCells = (form: FormId) => formOf(form).tables.flatMap(({ id }) => cellsOf(form, id));

describe.each([
  ['F2019', 198, 166, 40, { C01: 7, C02: 7, C03: 23, C04: 3 }],
  ['F2021', 200, 166, 42, { C01: 7, C02: 7, C03: 25, C04: 3 }],
] as const)('form %s', (form, cells, inputs, identities, byCode) => {
  it('has the cells and inputs of the official form', () => {
    expect(allCells(form)).toHaveLength(cells);
    expect(allCells(form).filter(({ kind }) => kind !== 'total')).toHaveLength(inputs);
  });

  it('has the identities of the official form', () => {
    const counted = formIdentities(form).reduce<Record<string, number>>(
      (counts, { code }) => ({ ...counts, [code]: (counts[code] ?? 0) + 1 }),
      {},
    );
    expect(formIdentities(form)).toHaveLength(identities);
    expect(counted).toEqual(byCode);
  });

  it('has every cell in an identity or among those that are free', () => {
    const inIdentity = new Set(
      formIdentities(form).flatMap(({ table, left, right }) =>
        [...left, ...right].map((key) => `${table}.${key}`),
      ),
    );
    const outside = allCells(form).filter(({ id }) => !inIdentity.has(id));
    // 表二 states stocks and flows of unlike things: no equation of the form binds its cells.
    expect(outside.map(({ id }) => id)).toEqual(cellsOf(form, 'proactive').map(({ id }) => id));
  });

  it('names only cells that exist in its identities', () => {
    for (const { table, left, right } of formIdentities(form)) {
      for (const key of [...left, ...right]) expect(findCell(form, table, key)).toBeDefined();
    }
  });

  it.each(TABLE_IDS)('prints %s as a full grid in which each cell stands once', (table) => {
    const rows = printedRows(tableOf(form, table));
    const keys = rows.flatMap(({ cells: printed }) =>
      printed.flatMap((cell) => (cell.kind === 'value' ? [cell.key] : [])),
    );
    expect([...keys].sort()).toEqual(
      cellsOf(form, table)
        .map(({ key }) => key)
        .sort(),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(coverage(rows)).toEqual(rows.map(() => tableOf(form, table).width));
  });

  it.each(TABLE_IDS)('names headers in %s that are printed, under unique keys', (table) => {
    const printed = printedRows(tableOf(form, table)).flatMap(({ cells: row }) => row);
    const headers = printed.filter(({ kind }) => kind === 'header').map(({ key }) => key);
    expect(new Set(headers).size).toBe(headers.length);
    for (const cell of printed) {
      if (cell.kind !== 'value') continue;
      expect(cell.headers.length).toBeGreaterThanOrEqual(2);
      for (const header of cell.headers) expect(headers).toContain(header);
    }
  });

  it('tells a clerk what each row counts', () => {
    for (const { id, blocks } of formOf(form).tables) {
      for (const row of blocks.flatMap(({ rows }) => leavesOf(rows))) {
        expect(guidanceOf(form, id, row.id, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
        expect(guidanceOf(form, id, row.id, 'en')).toBeTruthy();
      }
    }
  });

  it('cannot be changed at run time', () => {
    expect(Object.isFrozen(formOf(form).tables[1]?.blocks[0]?.columns)).toBe(true);
  });
});

/** Cells that each printed row covers, those of merged cells above included. */
function coverage(rows: ReturnType<typeof printedRows>): number[] {
  const widths = rows.map(() => 0);
  rows.forEach(({ cells }, at) => {
    for (const { colspan, rowspan } of cells) {
      for (let row = at; row < at + rowspan; row += 1) widths[row] = (widths[row] ?? 0) + colspan;
    }
  });
  return widths;
}

describe('printed labels', () => {
  const texts = (form: FormId, table: 'proactive' | 'requests' | 'proceedings') =>
    printedRows(tableOf(form, table)).map(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'value' ? [] : [cell.label.zh])),
    );

  it('heads 表三 with three lines', () => {
    expect(texts('F2021', 'requests').slice(0, 3)).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['自然人', '法人或其他组织', '总计'],
      ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    ]);
  });

  it('merges 三、本年度办理结果 over all its rows', () => {
    const spans = (form: FormId) =>
      printedRows(tableOf(form, 'requests'))
        .flatMap(({ cells }) => cells)
        .find((cell) => cell.kind === 'header' && cell.label.zh === '三、本年度办理结果')?.rowspan;
    expect([spans('F2019'), spans('F2021')]).toEqual([20, 22]);
  });

  it('names 规范性文件 as each form does', () => {
    const flat = (form: FormId) => texts(form, 'proactive').flat();
    expect(flat('F2019')).toContain('规范性文件');
    expect(flat('F2021')).toContain('行政规范性文件');
  });

  it('lays the three blocks of 表四 side by side', () => {
    expect(texts('F2021', 'proceedings')).toEqual([
      ['行政复议', '行政诉讼'],
      ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '未经复议直接起诉', '复议后起诉'],
      [
        ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
        ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
      ],
      [],
    ]);
  });
});

describe('form of a year', () => {
  it.each([
    [2018, undefined],
    [2019, 'F2019'],
    [2020, 'F2019'],
    [2021, 'F2021'],
    [2026, 'F2021'],
    [Number.NaN, undefined],
  ])('%s → %s', (year, form) => {
    expect(formForYear(year)?.id).toBe(form);
  });
});

describe('cell ids', () => {
  it.each([
    ['requests.received.naturalPerson', 'requests', 'received', 'naturalPerson'],
    ['requests.withheld.stateSecret.total', 'requests', 'withheld.stateSecret', 'total'],
    ['proceedings.reconsideration.upheld', 'proceedings', 'reconsideration', 'upheld'],
  ])('%s', (id, table, row, column) => {
    expect(parseCellId(id)).toEqual({ table, row, column, key: `${row}.${column}` });
  });

  it.each(['', 'requests', 'requests.received', '.a.b', 'a..b', 'a.b.', 'requests..total'])(
    'refuses %j',
    (id) => {
      expect(parseCellId(id)).toBeUndefined();
    },
  );

  it('are safe against keys of Object.prototype', () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      expect(findCell('F2021', 'requests', key)).toBeUndefined();
      expect(guidanceOf('F2021', 'requests', key, 'zh')).toBeUndefined();
    }
  });
});

describe('guidance', () => {
  it('gives way to the local wording', () => {
    const overrides = { 'requests.received': '以省厅口径为准。' };
    expect(guidanceOf('F2021', 'requests', 'received', 'zh', overrides)).toBe('以省厅口径为准。');
    expect(guidanceOf('F2021', 'requests', 'disclosed', 'zh', overrides)).toContain('第三十六条');
  });
});

it('keeps the forms apart by year without a gap', () => {
  const spans = FORMS.map(({ years }) => years);
  spans.slice(1).forEach(({ from }, index) => expect(from).toBe((spans[index]?.to ?? 0) + 1));
  expect(identitiesOf('F2021', 'proactive')).toEqual([]);
});
