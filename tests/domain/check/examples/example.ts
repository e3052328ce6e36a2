import {
  emptyTable,
  fillBlanks,
  readCell,
  withCells,
  type TableValue,
} from '../../../../domain/cell';
import {
  cellsOf,
  formForYear,
  LATEST_FORM,
  type FormId,
  type TableId,
} from '../../../../domain/form';
import { parseReport, type ReportValue } from '../../../../domain/report';
import type { CheckContext, CheckProfile, Moment } from '../../../../domain/check';

/** `fails`: the check must find something; `passes`: a sound case; `nearMiss`: almost a fault, and none. */
export type Kind = 'fails' | 'passes' | 'nearMiss';

/** A report, what surrounds it, and what one check says of it. */
export interface Example {
  readonly code: string;
  readonly kind: Kind;
  readonly name: string;
  readonly report: ReportValue;
  readonly context?: CheckContext;
  readonly moment?: Moment;
  readonly historical?: boolean;
  readonly profile?: CheckProfile;
  /** What every finding of the code must hold, in order; of one that fails only. */
  readonly found?: readonly Readonly<Record<string, unknown>>[];
}

/** A table filled with 0, but for these cells as they would be typed. */
export function typedTable(
  table: TableId,
  entries: Readonly<Record<string, string>>,
  form: FormId = LATEST_FORM.id,
): TableValue {
  const cells = Object.entries(entries).map(([key, text]) => {
    const kind = cellsOf(form, table).find((cell) => cell.key === key)?.kind ?? 'count';
    return [key, readCell(text, kind, 'typed')] as const;
  });
  return fillBlanks(table, withCells(emptyTable(form), cells));
}

type Entries = Readonly<Partial<Record<TableId, Readonly<Record<string, string>> | TableValue>>>;

const isTable = (entries: object): entries is TableValue => 'form' in entries;

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Sound words of an invented organ, for checks that do not look at words. */
export const SOUND_NARRATIVE = {
  overview: paragraph('示例市教育局依法公开政府信息。'),
  improvements: paragraph('公开不够及时。已按月核对公开目录。'),
  otherMatters: paragraph('本年度未收取信息处理费。'),
};

/** A whole report: every table filled with 0 but for the entries. */
export function exampleReport(
  entries: Entries = {},
  changes: Readonly<Record<string, unknown>> = {},
): ReportValue {
  const year = Number(changes['year'] ?? 2025);
  const form = (formForYear(year) ?? LATEST_FORM).id;
  const table = (id: TableId): TableValue => {
    const given = entries[id] ?? {};
    return isTable(given) ? given : typedTable(id, given as Record<string, string>, form);
  };
  return parseReport({
    organ: { code: '', name: '示例市教育局' },
    scope: 'own',
    title: `示例市教育局${year}年政府信息公开工作年度报告`,
    narrative: SOUND_NARRATIVE,
    tables: {
      proactive: table('proactive'),
      requests: table('requests'),
      proceedings: table('proceedings'),
    },
    ...changes,
    year,
  });
}
