import {
  TABLE_IDS,
  findCell,
  guidanceOf,
  partsOfTotal,
  type FormCell,
  type GuidanceOverrides,
  type TableId,
} from '../../../../domain/form';
import { cellAt, cellText, effectiveValue, type TableValue } from '../../../../domain/cell';
import type { ReportValue } from '../../../../domain/report';
import { titleOf, writtenTable } from '../../../../domain/write';
import { figureOf, tableSheet } from './table';
import { writeXlsx, type Entry, type SheetCell, type SheetModel } from './workbook';

/** What a bureau fills in and mails back. */
export interface Template {
  /** Empty, or with what is known already. */
  readonly report: ReportValue;
  /** Last year's figures, told beside each cell. */
  readonly previous?: {
    readonly year: number;
    readonly tables: Readonly<Record<TableId, TableValue>>;
  };
  readonly guidance?: GuidanceOverrides;
}

const HELP =
  '填写说明：只填浅黄色的格，没有的填0，不要留空；总计自动计算，填齐以后显示。选中一格，旁边提示上年数和填报口径。填好后把本文件原样发回。';

const LETTERS = 26;

/** `A`, `B`, … `AA` for grid columns from 0. */
function letterOf(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const own = String.fromCharCode(65 + (column % LETTERS));
  return rest === 0 ? own : letterOf(rest - 1) + own;
}

const referenceOf = (row: number, column: number): string => `${letterOf(column)}${row + 1}`;

/** Where each cell stands in its sheet, by key. */
function referencesOf(table: TableId, value: TableValue, from: number): Map<string, string> {
  const { rows } = writtenTable(table, value);
  return new Map(
    rows.flatMap(({ cells }, at) =>
      cells.flatMap(({ key, column }): [string, string][] =>
        key === undefined ? [] : [[key, referenceOf(from + at, column)]],
      ),
    ),
  );
}

/** A total shows as soon as all its parts are there: a missing part is no 0. */
function totalFormula(parts: readonly string[]): string {
  const list = parts.join(',');
  return `IF(COUNT(${list})=${parts.length},SUM(${list}),"")`;
}

const ERRORS: Readonly<Record<FormCell['kind'], string>> = {
  count: '请填0或正整数。',
  total: '',
  signedChange: '请填整数，减少的填负数。',
  amount: '请填0或正数，可以有小数，不要写单位。',
};

function promptOf(
  cell: FormCell,
  table: TableId,
  template: Template,
): Pick<Entry, 'prompt' | 'promptTitle'> {
  const { report, previous, guidance } = template;
  const { form } = report.tables[table];
  const before = previous?.tables[table];
  const last =
    before && findCell(before.form, table, cell.key)
      ? effectiveValue(table, before, cell.key)
      : undefined;
  const told = [
    ...(previous && last !== undefined ? [`${previous.year}年：${last}`] : []),
    guidanceOf(form, table, cell.row.id, 'zh', guidance) ?? '',
  ].filter((text) => text !== '');
  if (told.length === 0) return {};
  return { promptTitle: cell.column.label.zh, prompt: told.join('\n') };
}

function templateSheet(template: Template, table: TableId, isFirst: boolean): SheetModel {
  const { report } = template;
  const value = report.tables[table];
  const entries: Entry[] = [];
  let references: Map<string, string> | undefined;
  const cellOf = (key: string, row: number, column: number, from: number): Partial<SheetCell> => {
    const cell = findCell(value.form, table, key);
    if (!cell) return {};
    references ??= referencesOf(table, value, from);
    const parts = partsOfTotal(value.form, table, key);
    if (cell.kind === 'total' && parts) {
      const places = parts.map((part) => references?.get(part) ?? '');
      return { look: 'total', formula: totalFormula(places) };
    }
    entries.push({
      reference: referenceOf(row, column),
      type: cell.kind === 'amount' ? 'decimal' : 'whole',
      isSigned: cell.kind === 'signedChange',
      error: ERRORS[cell.kind],
      ...promptOf(cell, table, template),
    });
    return { look: 'input', ...figureOf(cellText(cellAt(value, key))) };
  };
  const first = isFirst
    ? ([
        [HELP, 'note'],
        [titleOf(report), 'title'],
      ] as const)
    : [];
  const sheet = tableSheet(report, table, first, ({ key = '', column }, row, from) =>
    cellOf(key, row, column, from),
  );
  return { ...sheet, entries };
}

/** A form to fill in without access to the portal: it imports as it comes back. */
export const writeTemplateXlsx = (template: Template): Promise<Buffer> =>
  writeXlsx(TABLE_IDS.map((table, at) => templateSheet(template, table, at === 0)));
