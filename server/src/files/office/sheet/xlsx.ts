import type { FileContent } from '../../content';
import { ImportError } from '../../importError';
import { createAside, type Aside } from '../aside';
import { cellLines, createGatherer } from '../gather';
import { requiredPart, type OfficePackage } from '../package';
import {
  childOf,
  countOf,
  elementsOf,
  isElement,
  parseXml,
  type Pruning,
  type XmlElement,
} from '../xml';
import { sheetRows, type Merge, type Sheet, type SheetCell } from './grid';
import { formatNumber } from './numberFormat';
import { readWorkbook, stringText, type Workbook } from './workbook';

const PRUNING: Pruning = {
  skipped: new Set(
    's:conditionalFormatting s:dataValidations s:extLst s:sheetViews s:hyperlinks s:pageSetup s:rPh'.split(
      ' ',
    ),
  ),
  // Most of a large sheet are cells and rows with a look and nothing in them.
  isKept: ({ name, children }) => children.length > 0 || (name !== 's:c' && name !== 's:row'),
};

const MOST_MERGES = 20_000;
const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/iu;
const LETTERS = 26;
const TRUE: ReadonlySet<string | undefined> = new Set(['1', 'true']);

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place of a reference like `B5`, from 0. */
function placeOf(reference: string | undefined): Place | undefined {
  const match = REFERENCE.exec(reference ?? '');
  if (!match) return undefined;
  const letters = [...(match[1] ?? '').toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function mergeOf({ attributes }: XmlElement): Merge[] {
  const [first, last] = (attributes['ref'] ?? '').split(':').map(placeOf);
  if (!first || !last) return [];
  return [
    {
      top: Math.min(first.row, last.row),
      left: Math.min(first.column, last.column),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.column, last.column),
    },
  ];
}

const ownText = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map((child) => (isElement(child) ? '' : child)).join('');

/** The words of a cell as it shows them; a formula gives the result that was kept with it. */
function cellText(cell: XmlElement, book: Workbook): string {
  const type = cell.attributes['t'];
  if (type === 'inlineStr') {
    const inline = childOf(cell, 's:is');
    return inline ? stringText(inline) : '';
  }
  const value = ownText(childOf(cell, 's:v'));
  if (type === 's') {
    const text = book.strings[countOf(value.trim()) ?? -1];
    if (text === undefined) throw new ImportError('damaged');
    return text;
  }
  if (type === 'b') return TRUE.has(value) ? 'TRUE' : 'FALSE';
  if (type !== undefined && type !== 'n') return value;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const format = book.formats[countOf(cell.attributes['s']) ?? 0] ?? 'General';
  return formatNumber(number, format, book.from1904);
}

/** Cells with words; those without a reference follow the one before. */
function cellsOf(root: XmlElement, book: Workbook, aside: Aside): SheetCell[] {
  const cells: SheetCell[] = [];
  let row = -1;
  for (const line of elementsOf(childOf(root, 's:sheetData'), 's:row')) {
    row = (countOf(line.attributes['r']) ?? row + 2) - 1;
    let column = -1;
    for (const cell of elementsOf(line, 's:c')) {
      const place = placeOf(cell.attributes['r']) ?? { row, column: column + 1 };
      column = place.column;
      const text = cellLines(cellText(cell, book));
      if (text !== '') cells.push({ ...place, text });
      const formula = childOf(cell, 's:f');
      if (formula && !childOf(cell, 's:v')) {
        aside.add('formula', `${cell.attributes['r'] ?? ''} =${ownText(formula)}`);
      }
    }
  }
  return cells;
}

const LAST_COLUMN = 16_384;

function hiddenColumnsOf(root: XmlElement): Set<number> {
  const ranges = elementsOf(childOf(root, 's:cols'), 's:col')
    .filter(({ attributes }) => TRUE.has(attributes['hidden']))
    .map(({ attributes }) => ({
      from: countOf(attributes['min']) ?? 1,
      to: Math.min(countOf(attributes['max']) ?? 0, LAST_COLUMN),
    }))
    .sort((a, b) => a.from - b.from);
  const hidden = new Set<number>();
  let next = 1;
  for (const { from, to } of ranges) {
    for (next = Math.max(next, from); next <= to; next += 1) hidden.add(next - 1);
  }
  return hidden;
}

function readSheet(root: XmlElement, book: Workbook, aside: Aside): Sheet {
  const hiddenRows = new Set(
    elementsOf(childOf(root, 's:sheetData'), 's:row')
      .filter(({ attributes }) => TRUE.has(attributes['hidden']))
      .map(({ attributes }) => (countOf(attributes['r']) ?? 0) - 1),
  );
  const hiddenColumns = hiddenColumnsOf(root);
  const merges = elementsOf(childOf(root, 's:mergeCells'), 's:mergeCell');
  if (merges.length > MOST_MERGES) throw new ImportError('unsafe');
  return {
    cells: cellsOf(root, book, aside),
    merges: merges.flatMap(mergeOf),
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hiddenColumns.has(column),
  };
}

export async function readXlsx(file: OfficePackage): Promise<FileContent> {
  const book = await readWorkbook(file);
  const aside = createAside();
  const gatherer = createGatherer();
  for (const { name, part, isHidden } of book.sheets) {
    if (isHidden) {
      aside.add('hidden', name);
      continue;
    }
    const root = parseXml(await requiredPart(file, part), PRUNING);
    gatherer.table(sheetRows(readSheet(root, book, aside), aside));
    if (childOf(root, 's:drawing')) aside.add('image', '');
  }
  return { blocks: gatherer.blocks(), notes: aside.notes() };
}
