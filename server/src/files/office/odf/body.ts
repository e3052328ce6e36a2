import type { BlockCell } from '../../../../../domain/read';
import { cellLines, type Gatherer, type ParagraphKind, type ShownNumber } from '../gather';
import { childOf, countOf, elementsOf, hasBelow, type XmlElement } from '../xml';
import {
  drawing,
  isHiddenParagraph,
  odfInline,
  odfWords,
  type OdfSink,
  type OdfWalk,
} from './inline';
import type { OdfNumbering, OpenList } from './numbering';
import {
  cappedSpans,
  cellsOf,
  createCellCounter,
  doesNotShow,
  isCovered,
  repeatedOf,
  rowsOf,
} from './rows';

export interface OdfBodyWalk extends OdfWalk {
  readonly numbering: OdfNumbering;
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['text:p', 'text:h']);
const ITEMS: ReadonlySet<string> = new Set(['text:list-item', 'text:list-header']);

/** A number that the file gives beside the one it would count. */
function writtenNumber(
  element: XmlElement,
  counted: ShownNumber | undefined,
): ShownNumber | undefined {
  const written = childOf(element, 'text:number');
  if (!written || !counted || counted.list.kind === 'bullets') return counted;
  return { ...counted, text: odfWords(written).trim() };
}

function kindOf(
  element: XmlElement,
  number: ShownNumber | undefined,
  walk: OdfBodyWalk,
): ParagraphKind {
  if (element.name !== 'text:h') return { number };
  const heading = countOf(element.attributes['text:outline-level']) ?? 1;
  const isNumbered = element.attributes['text:is-list-header'] !== 'true';
  const own = number ?? (isNumbered ? walk.numbering.heading(heading) : undefined);
  return { heading, number: writtenNumber(element, own) };
}

function paragraph(
  element: XmlElement,
  number: ShownNumber | undefined,
  walk: OdfBodyWalk,
  out: Gatherer,
): void {
  if (isHiddenParagraph(element, walk)) {
    walk.aside.add('hidden', odfWords(element));
    return;
  }
  const boxes: XmlElement[] = [];
  const sink: OdfSink = { ...out, box: (box) => boxes.push(box) };
  odfInline(element, walk, sink);
  out.endParagraph(kindOf(element, number, walk));
  for (const box of boxes) odfBody(box, walk, out);
}

/** Visits the paragraphs of a list; only the first of an item has its number. */
function list(
  element: XmlElement,
  walk: OdfBodyWalk,
  within: OpenList | undefined,
  visit: (paragraph: XmlElement, number: ShownNumber | undefined) => void,
): void {
  const open = walk.numbering.open(element, within);
  for (const item of elementsOf(element).filter(({ name }) => ITEMS.has(name))) {
    let isFirst = item.name === 'text:list-item';
    for (const child of elementsOf(item)) {
      if (child.name === 'text:list') list(child, walk, open, visit);
      if (!PARAGRAPHS.has(child.name)) continue;
      const number = isFirst
        ? walk.numbering.next(open, item.attributes['text:start-value'])
        : undefined;
      isFirst = false;
      visit(child, writtenNumber(item, number));
    }
  }
}

/** The lines of a table cell; numbers stand before their lines, bullets are left out. */
function cellText(cell: XmlElement, walk: OdfBodyWalk): string {
  let text = '';
  const add = (piece: string): void => {
    text += piece;
  };
  const sink: OdfSink = {
    text: add,
    link: (_, shown) => add(shown),
    box: (box) => walk.aside.add('textBox', odfWords(box)),
  };
  const visit = (element: XmlElement, number: ShownNumber | undefined): void => {
    if (isHiddenParagraph(element, walk)) {
      walk.aside.add('hidden', odfWords(element));
      return;
    }
    if (odfWords(element).trim() !== '') add(number?.text ?? '');
    odfInline(element, walk, sink);
    add('\n');
  };
  for (const child of elementsOf(cell)) {
    if (PARAGRAPHS.has(child.name)) visit(child, undefined);
    if (child.name === 'text:list') list(child, walk, undefined, visit);
  }
  return cellLines(text);
}

function table(element: XmlElement, walk: OdfBodyWalk, out: Gatherer): void {
  const rows = rowsOf(element);
  // A table that holds tables only lays out the page.
  if (rows.some((row) => hasBelow(row, 'table:table'))) {
    for (const row of rows) for (const cell of cellsOf(row)) odfBody(cell, walk, out);
    return;
  }
  const count = createCellCounter();
  const result: BlockCell[][] = [];
  for (const row of rows) {
    if (doesNotShow(row)) {
      walk.aside.add('hidden', odfWords(row));
      continue;
    }
    const cells = cellsOf(row).flatMap((cell): BlockCell[] => {
      if (isCovered(cell)) return [];
      const repeated = repeatedOf(cell, 'columns');
      count(repeated);
      const read = { text: cellText(cell, walk), ...cappedSpans(cell) };
      return Array.from({ length: repeated }, () => read);
    });
    const repeated = repeatedOf(row, 'rows');
    count(cells.length * (repeated - 1));
    for (let times = 0; times < Math.min(repeated, cells.length * repeated); times += 1) {
      result.push(cells);
    }
    if (cells.length === 0) result.push(cells);
  }
  out.table(result);
}

function deletions(changes: XmlElement, walk: OdfBodyWalk): void {
  for (const region of elementsOf(changes, 'text:changed-region')) {
    for (const deletion of elementsOf(region, 'text:deletion')) {
      walk.aside.add(
        'deletion',
        elementsOf(deletion)
          .filter(({ name }) => name !== 'office:change-info')
          .map(odfWords)
          .join(' '),
      );
    }
  }
}

/** Paragraphs, lists and tables in order; indexes are left out, for they only repeat headings. */
export function odfBody(parent: XmlElement | undefined, walk: OdfBodyWalk, out: Gatherer): void {
  const visit = (element: XmlElement, number: ShownNumber | undefined): void =>
    paragraph(element, number, walk, out);
  for (const child of elementsOf(parent)) {
    if (PARAGRAPHS.has(child.name)) visit(child, undefined);
    else if (child.name === 'text:list') list(child, walk, undefined, visit);
    else if (child.name === 'table:table') table(child, walk, out);
    else if (child.name === 'text:tracked-changes') deletions(child, walk);
    else if (child.name === 'text:section') {
      if (child.attributes['text:display'] === 'none') walk.aside.add('hidden', odfWords(child));
      else odfBody(child, walk, out);
    } else if (child.name === 'text:numbered-paragraph') odfBody(child, walk, out);
    else if (child.name.startsWith('draw:')) {
      drawing(child, walk, { ...out, box: (box) => odfBody(box, walk, out) });
    }
  }
}
