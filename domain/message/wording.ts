import {
  LATEST_FORM,
  cellLabel,
  columnLabel,
  findCellAnywhere,
  formName,
  groupOf,
  isFormId,
  isTableId,
  parseCellId,
  rowLabel,
  tableName,
  type FormId,
  type Locale,
  type TableId,
} from '../form';
import type { Finding, Param, Term } from '../check';
import { fieldName } from './fieldName';

/** The names and numbers of a finding in one language, ready to be put into a sentence. */
export interface Wording {
  readonly table: string;
  /** The row or column that a sum speaks of. */
  readonly row: string;
  readonly column: string;
  readonly cell: string;
  readonly left: string;
  readonly right: string;
  readonly difference: string;
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
  readonly list: (name: string) => readonly string[];
  /** Cells of a parameter by name, each with its value. */
  readonly terms: (name: string) => readonly { readonly cell: string; readonly value: number }[];
  readonly has: (name: string) => boolean;
  /** The block or group of rows that the first cell stands in. */
  readonly group: string;
  /** A form that a parameter names, as its notice calls it. */
  readonly form: (name: string) => string;
  /** The field in which the first passage stands, as the form calls it. */
  readonly field: string;
  /** The words of the first passage. */
  readonly quote: string;
  /** Where each passage stands, and its words. */
  readonly passages: readonly { readonly field: string; readonly quote: string }[];
}

const isTerms = (param: Param | undefined): param is readonly Term[] => Array.isArray(param);

/** The table that a finding's cells belong to; a finding about words alone has none of its own. */
function placeOf({ form, table, cells }: Finding): { form: FormId; table: TableId } {
  const ofCell = parseCellId(cells[0] ?? '')?.table;
  return {
    form: form ?? LATEST_FORM.id,
    table: table ?? (isTableId(ofCell) ? ofCell : 'proactive'),
  };
}

/** `5 + 2（其余 19 格为 0）`-like: every part that is not 0 by name, the zeros counted. */
export interface SideStyle {
  readonly quote: (label: string, value: number) => string;
  readonly zeros: (count: number) => string;
  readonly equals: (parts: string, sum: number) => string;
}

function side(finding: Finding, name: 'left' | 'right', locale: Locale, style: SideStyle): string {
  const param = finding.params[name];
  const terms = isTerms(param) ? param : [];
  const label = (id: string): string => partLabel(finding, id, locale);
  const shown = terms.filter(({ value }) => value !== 0 || terms.length <= 2);
  const named = shown.map(({ cell, value }) => style.quote(label(cell), value)).join(' + ');
  const zeros = terms.length - shown.length;
  const parts = [named, zeros > 0 ? style.zeros(zeros) : ''].filter((part) => part !== '').join('');
  return terms.length === 1 ? parts : style.equals(parts, Number(finding.params[`${name}Sum`]));
}

/** In a column a part is named by its row, in a row by its column. */
function partLabel(finding: Finding, id: string, locale: Locale): string {
  const parsed = parseCellId(id);
  if (!parsed) return id;
  const { form, table } = placeOf(finding);
  return parsed.column === finding.params['along']
    ? rowLabel(form, table, parsed.row, locale)
    : columnLabel(form, table, parsed.column, locale);
}

function namedTerms(finding: Finding, name: string, locale: Locale) {
  const param = finding.params[name];
  const { form, table } = placeOf(finding);
  return (isTerms(param) ? param : []).map(({ cell, value }) => ({
    cell: cellLabel(form, table, parseCellId(cell)?.key ?? cell, locale),
    value,
  }));
}

function groupName(finding: Finding, locale: Locale): string {
  const { form, table } = placeOf(finding);
  const key = parseCellId(finding.cells[0] ?? '')?.key ?? '';
  const cell = findCellAnywhere(form, table, key);
  return cell ? groupOf(table, cell).label[locale] : '';
}

export function wordingOf(finding: Finding, locale: Locale, style: SideStyle): Wording {
  const { params, cells } = finding;
  const { form, table } = placeOf(finding);
  const passages = finding.passages.map(({ field, quote }) => ({
    field: fieldName(field, locale),
    quote,
  }));
  const along = String(params['along'] ?? '');
  const first = parseCellId(cells[0] ?? '');
  return {
    table: tableName(form, table, locale),
    row: rowLabel(form, table, along, locale),
    column: columnLabel(form, table, along, locale),
    cell: first ? cellLabel(form, table, first.key, locale) : '',
    left: side(finding, 'left', locale, style),
    right: side(finding, 'right', locale, style),
    difference: String(Math.abs(Number(params['difference'] ?? 0))),
    text: (name) => String(params[name] ?? ''),
    number: (name) => Number(params[name] ?? 0),
    list: (name) => [params[name] ?? []].flat().map(String),
    terms: (name) => namedTerms(finding, name, locale),
    has: (name) => (params[name] ?? null) !== null && params[name] !== false,
    group: groupName(finding, locale),
    form: (name) => {
      const id = params[name];
      return isFormId(id) ? formName(id, locale) : '';
    },
    field: passages[0]?.field ?? '',
    quote: passages[0]?.quote ?? '',
    passages,
  };
}
