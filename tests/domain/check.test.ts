import fc from 'fast-check';
import {
  FORMS,
  TABLE_IDS,
  cellId,
  cellsOf,
  identitiesOf,
  type FormId,
  type TableId,
} from '../../domain/form';
import {
  cellAt,
  emptyTable,
  fillBlanks,
  readCell,
  withCell,
  withCells,
  type TableValue,
} from '../../domain/cell';
import {
  CHECKS,
  REPORT_CHECKS,
  TABLE_CHECKS,
  checkTables,
  checkTable,
  hasErrors,
  type Finding,
} from '../../domain/check';
import { describeFinding, describedCodes } from '../../domain/message';
import { consistentTable, consistentTables, printed } from './support/tables';

const YEARS: Readonly<Record<FormId, number>> = { F2019: 2020, F2021: 2025 };
const SUBMIT = { moment: 'submit' } as const;
const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);

describe.each(FORMS.map(({ id }) => id))('on form %s', (form) => {
  it('a consistent report has no finding', () => {
    fc.assert(
      fc.property(consistentTables(form), (tables) => {
        expect(checkTables({ year: YEARS[form], tables }, SUBMIT)).toEqual([]);
      }),
    );
  });

  it.each(TABLE_IDS)(
    'any changed cell of %s that is in an identity is found and named',
    (table) => {
      const bound = cellsOf(form, table).filter(({ key }) =>
        identitiesOf(form, table).some(({ left, right }) => [...left, ...right].includes(key)),
      );
      if (bound.length === 0) return;
      fc.assert(
        fc.property(
          consistentTable(form, table),
          fc.constantFrom(...bound),
          fc.integer({ min: 1, max: 50 }),
          (value, { key, id }, change) => {
            const before = Number(cellAt(value, key)?.value);
            const changed = withCell(value, key, printed(before + change));
            const findings = checkTable(table, changed, { ...SUBMIT, year: YEARS[form] });
            expect(hasErrors(findings)).toBe(true);
            expect(findings.every(({ cells }) => cells.includes(id))).toBe(true);
          },
        ),
      );
    },
  );

  it('a missing cell is named as missing, and is no 0', () => {
    fc.assert(
      fc.property(
        consistentTable(form, 'requests'),
        fc.constantFrom(...cellsOf(form, 'requests').filter(({ kind }) => kind !== 'total')),
        (value, { key, id }) => {
          const findings = checkTable('requests', withCell(value, key, undefined), SUBMIT);
          expect(codes(findings)).toEqual(['C06']);
          expect(findings[0]?.cells).toEqual([id]);
        },
      ),
    );
  });
});

describe('rollups', () => {
  it('the sum of consistent tables is consistent', () => {
    const add = (a: TableValue, b: TableValue): TableValue =>
      withCells(
        a,
        cellsOf('F2021', 'requests').map(({ key }) => [
          key,
          printed(Number(cellAt(a, key)?.value) + Number(cellAt(b, key)?.value)),
        ]),
      );
    const one = consistentTable('F2021', 'requests');
    fc.assert(
      fc.property(one, one, (a, b) => {
        expect(checkTable('requests', add(a, b), SUBMIT)).toEqual([]);
      }),
    );
  });
});

const typed = (table: TableId, entries: Record<string, string>): TableValue =>
  fillBlanks(
    table,
    withCells(
      emptyTable('F2021'),
      Object.entries(entries).map(([key, text]) => {
        const kind = cellsOf('F2021', table).find((cell) => cell.key === key)?.kind ?? 'count';
        return [key, readCell(text, kind, 'typed')];
      }),
    ),
  );

describe('each check, with an example that fails and one that passes', () => {
  it.each<[string, TableId, Record<string, string>, string[]]>([
    [
      'C01 total of a column',
      'requests',
      {
        'disclosed.naturalPerson': '3',
        'concluded.naturalPerson': '4',
        'received.naturalPerson': '4',
      },
      ['C01'],
    ],
    [
      'C01 holds',
      'requests',
      {
        'disclosed.naturalPerson': '3',
        'concluded.naturalPerson': '3',
        'received.naturalPerson': '3',
      },
      [],
    ],
    [
      'C02 60 + 0 against 61 + 0',
      'requests',
      { 'received.naturalPerson': '60', 'disclosed.naturalPerson': '61' },
      ['C02', 'C02'],
    ],
    [
      'C02 61 + 0 against 61 + 0',
      'requests',
      { 'received.naturalPerson': '61', 'disclosed.naturalPerson': '61' },
      [],
    ],
    [
      'C03 total of a row',
      'requests',
      { 'received.naturalPerson': '2', 'received.total': '3', 'disclosed.naturalPerson': '2' },
      ['C02', 'C03'],
    ],
    [
      'C04 total of a block',
      'proceedings',
      {
        'reconsideration.upheld': '119',
        'reconsideration.corrected': '25',
        'reconsideration.other': '91',
        'reconsideration.pending': '24',
        'reconsideration.total': '260',
      },
      ['C04'],
    ],
    [
      'C04 holds',
      'proceedings',
      {
        'reconsideration.upheld': '119',
        'reconsideration.corrected': '25',
        'reconsideration.other': '91',
        'reconsideration.pending': '24',
        'reconsideration.total': '259',
      },
      [],
    ],
    ['C05 letters', 'proactive', { 'licensing.decisions': 'abc' }, ['C05']],
    ['C05 exponent', 'proactive', { 'licensing.decisions': '1e99' }, ['C05']],
    ['C05 hexadecimal', 'proactive', { 'licensing.decisions': '0x10' }, ['C05']],
    ['C05 negative count', 'proactive', { 'licensing.decisions': '-1' }, ['C05']],
    ['C05 fraction of a count', 'proactive', { 'licensing.decisions': '1.5' }, ['C05']],
    ['C05 unit of the header', 'proactive', { 'administrativeFees.amount': '160.5964万元' }, []],
    ['C05 another unit', 'proactive', { 'administrativeFees.amount': '251000元' }, ['C05']],
    ['C05 decimals of an amount', 'proactive', { 'administrativeFees.amount': '190.457379' }, []],
    ['C06 token', 'requests', { 'received.naturalPerson': '/' }, ['C06']],
  ])('%s', (_name, table, entries, expected) => {
    expect(codes(checkTable(table, typed(table, entries), { ...SUBMIT, year: 2025 }))).toEqual(
      expected,
    );
  });

  it('C05 allows a sign in 本年增/减 alone', () => {
    const value = withCell(
      emptyTable('F2019'),
      'licensing.itemsChange',
      readCell('-417', 'signedChange', 'typed'),
    );
    expect(codes(checkTable('proactive', value, { ...SUBMIT, year: 2019 }))).toEqual(['C06']);
  });

  it('C06 weighs less in 表二 and while typing', () => {
    const severity = (table: TableId, moment: 'typing' | 'submit') =>
      checkTable(table, emptyTable('F2021'), { moment }).map((finding) => finding.severity);
    expect(severity('requests', 'submit')).toEqual(['error']);
    expect(severity('proceedings', 'submit')).toEqual(['error']);
    expect(severity('proactive', 'submit')).toEqual(['warning']);
    expect(severity('requests', 'typing')).toEqual(['info']);
  });

  it.each<[FormId, number, string[]]>([
    ['F2019', 2020, []],
    ['F2019', 2021, ['C07']],
    ['F2021', 2020, ['C07']],
    ['F2021', 2025, []],
  ])('C07 table on %s in %s', (form, year, expected) => {
    const value = fillBlanks('proceedings', emptyTable(form));
    expect(codes(checkTable('proceedings', value, { ...SUBMIT, year }))).toEqual(expected);
  });

  it('C07 names cells kept from another form', () => {
    const value = withCell(fillBlanks('proactive', emptyTable('F2021')), 'rules.made', printed(2));
    const [finding] = checkTable('proactive', value, { ...SUBMIT, year: 2025 });
    expect(finding).toMatchObject({
      code: 'C07',
      cells: ['proactive.rules.made'],
      severity: 'error',
    });
  });

  it('gives way to a historical report, but not on types', () => {
    const value = withCell(
      emptyTable('F2021'),
      'received.naturalPerson',
      readCell('-1', 'count', 'typed'),
    );
    const findings = checkTable('requests', value, { ...SUBMIT, year: 2019, historical: true });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
      ['C05'],
    );
    expect(codes(findings)).toEqual(['C05', 'C06', 'C07']);
  });
});

describe('sentences', () => {
  const unbalanced = checkTable(
    'requests',
    typed('requests', {
      'received.naturalPerson': '12',
      'pendingAtStart.naturalPerson': '3',
      'disclosed.naturalPerson': '13',
      'pendingAtEnd.naturalPerson': '1',
    }),
    SUBMIT,
  );

  it('says the formula, both sides, the difference and every cell, in Chinese', () => {
    expect(describeFinding(unbalanced[0] as Finding, 'zh')).toBe(
      '表三“自然人”列不平衡：一、本年新收政府信息公开申请数量 12 + 二、上年结转政府信息公开申请数量 3 = 15，而 （七）总计 13 + 四、结转下年度继续办理 1 = 14，相差 1。第一项加第二项应等于第三项加第四项，请核对这 4 格。',
    );
    expect(unbalanced[0]?.cells).toEqual(
      ['received', 'pendingAtStart', 'concluded', 'pendingAtEnd'].map((row) =>
        cellId('requests', `${row}.naturalPerson`),
      ),
    );
  });

  it('has one in each language for every check', () => {
    const all = [...CHECKS.keys()];
    expect(describedCodes('zh').sort()).toEqual([...all].sort());
    expect(describedCodes('en').sort()).toEqual([...all].sort());
    expect(all).toHaveLength(TABLE_CHECKS.length + REPORT_CHECKS.length);
  });

  it('never shows an id or an undefined', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS.map(({ id }) => id)),
        fc.constantFrom(...TABLE_IDS),
        fc.array(
          fc.tuple(fc.nat({ max: 174 }), fc.constantFrom('1', '/', 'abc', '-2', '1.5', '7', '7元')),
          { maxLength: 30 },
        ),
        (form, table, changes) => {
          const cells = cellsOf(form, table);
          const value = withCells(
            fillBlanks(table, emptyTable(form)),
            changes.flatMap(([at, text]) => {
              const cell = cells[at % cells.length];
              return cell ? [[cell.key, readCell(text, cell.kind, 'typed')] as const] : [];
            }),
          );
          for (const finding of checkTable(table, value, { ...SUBMIT, year: 2021 })) {
            expect(describeFinding(finding, 'zh')).not.toMatch(
              /undefined|NaN|null|\.(total|naturalPerson)/u,
            );
            expect(describeFinding(finding, 'en')).not.toMatch(
              /undefined|NaN|null|\.(total|naturalPerson)/u,
            );
          }
        },
      ),
    );
  });
});
