import {
  TABLE_IDS,
  printedRows,
  tableOf,
  type FormId,
  type PrintedCell,
  type PrintedRow,
  type TableId,
} from '../../../domain/form';
import type { TableValue } from '../../../domain/cell';
import { FOREIGN, foreignCell, foreignTexts, publishedTexts } from '../../../domain/write';
import { Markup, escapeText, markup, type Part } from './markup';

/** Stands for the report's own prefix in a skeleton; no text of a form can hold it. */
const PREFIX = '\u0001';

/** A table without its values: `texts[i]` stands before the value of `keys[i]`. */
interface Skeleton {
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

const attribute = (name: string, span: number): Part => span > 1 && markup` ${name}="${span}"`;

const spans = (cell: PrintedCell): Part => [
  attribute('colspan', cell.colspan),
  attribute('rowspan', cell.rowspan),
];

function staticCell(cell: Exclude<PrintedCell, { kind: 'value' }>, id: string): Markup {
  if (cell.kind === 'note') return markup`<td class="note"${spans(cell)}>${cell.label.zh}</td>`;
  return markup`<th id="${id}" scope="${cell.scope}"${spans(cell)}>${cell.label.zh}</th>`;
}

/** Header ids are numbered: 175 cells name their headers, and the page is to stay small. */
function headerIds(rows: readonly PrintedRow[]): ReadonlyMap<string, string> {
  const headers = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'header');
  return new Map(headers.map(({ key }, index) => [key, `${PREFIX}-${index.toString(36)}`]));
}

const groupTag = (row: PrintedRow | undefined): string =>
  row?.part === 'head' ? 'thead' : 'tbody';

function makeSkeleton(form: FormId, table: TableId): Skeleton {
  const rows = printedRows(tableOf(form, table));
  const ids = headerIds(rows);
  const texts: string[] = [];
  const keys: string[] = [];
  let text = '';
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    if (before?.group !== row.group) {
      text += `${before ? `</${groupTag(before)}>\n` : ''}<${groupTag(row)}>\n`;
    }
    text += '<tr>';
    for (const cell of row.cells) {
      if (cell.kind !== 'value') {
        text += staticCell(cell, ids.get(cell.key) ?? '').toString();
        continue;
      }
      const headers = cell.headers.map((key) => ids.get(key) ?? '').join(' ');
      texts.push(text + markup`<td headers="${headers}"${spans(cell)}>`.toString());
      keys.push(cell.key);
      text = '</td>';
    }
    text += '</tr>\n';
  });
  texts.push(`${text}</${groupTag(rows.at(-1))}>\n`);
  return { texts, keys };
}

const SKELETONS = new Map<string, Skeleton>();

function skeletonOf(form: FormId, table: TableId): Skeleton {
  const name = `${form}:${table}`;
  const skeleton = SKELETONS.get(name) ?? makeSkeleton(form, table);
  SKELETONS.set(name, skeleton);
  return skeleton;
}

function foreignList(table: TableId, value: TableValue): Part {
  const foreign = foreignTexts(table, value);
  if (foreign.length === 0) return '';
  const items = foreign.map(({ label, text }) => markup`<li>${foreignCell(label, text)}</li>`);
  return markup`<p>${FOREIGN}</p>\n<ul>${items}</ul>\n`;
}

/** One of the three tables as the official form prints it, in a region that scrolls by itself. */
export function renderTable(table: TableId, value: TableValue, reportPrefix: string): Markup {
  const { caption, orientation } = tableOf(value.form, table);
  const { texts, keys } = skeletonOf(value.form, table);
  const prefix = `${reportPrefix}${TABLE_IDS.indexOf(table) + 1}`;
  const textOf = publishedTexts(table, value);
  const before = texts.map((text) => text.replaceAll(PREFIX, prefix));
  const body = before.reduce((out, text, index) => {
    const key = keys[index];
    return out + text + (key === undefined ? '' : escapeText(textOf(key)));
  }, '');
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${prefix}-caption">
<table class="statistics ${orientation}">
<caption id="${prefix}-caption">${caption.zh}</caption>
${new Markup(body)}</table>
</div>
${foreignList(table, value)}`;
}
