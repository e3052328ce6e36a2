import type { BlockCell } from '../../../../../domain/read';
import { cellLines, type Gatherer, type ParagraphKind, type ShownNumber } from '../gather';
import { childOf, countOf, type XmlElement } from '../xml';
import { contentOf, valueOf, wordsOf } from './content';
import type { Numbering } from './numbering';
import { inlineText, type TextSink, type Walk } from './runs';
import { tableRows } from './table';

export interface BodyWalk extends Walk {
  readonly numbering: Numbering;
}

const BODY_TEXT = 9;

interface Paragraph {
  readonly kind: ParagraphKind;
  /** Its end is deleted in a tracked change: the next paragraph goes on in it. */
  readonly goesOn: boolean;
}

function shownNumber(properties: XmlElement | undefined, walk: BodyWalk): ShownNumber | undefined {
  const style = walk.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const own = childOf(properties, 'w:numPr');
  const numId = valueOf(own, 'w:numId') ?? style.numbering?.numId;
  if (numId === undefined || numId === '0') return undefined;
  const level =
    countOf(valueOf(own, 'w:ilvl')) ??
    walk.numbering.levelOfStyle(numId, style.ids) ??
    style.numbering?.level ??
    0;
  return walk.numbering.next(numId, level);
}

function describeParagraph(paragraph: XmlElement, walk: BodyWalk): Paragraph {
  const properties = childOf(paragraph, 'w:pPr');
  const style = walk.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const outline = countOf(valueOf(properties, 'w:outlineLvl')) ?? style.outline;
  const heading = outline === undefined || outline >= BODY_TEXT ? undefined : outline + 1;
  return {
    kind: { heading, number: shownNumber(properties, walk) },
    goesOn: childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined,
  };
}

function isHiddenParagraph(paragraph: XmlElement, { styles }: BodyWalk): boolean {
  return styles.paragraph(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')).isHidden;
}

/** The lines of a table cell; numbers stand before their lines, bullets are left out. */
function cellText(cell: XmlElement, walk: BodyWalk): string {
  let text = '';
  for (const child of contentOf(cell)) {
    if (child.name !== 'w:p') continue;
    if (isHiddenParagraph(child, walk)) {
      walk.aside.add('hidden', wordsOf(child));
      continue;
    }
    const { kind, goesOn } = describeParagraph(child, walk);
    let line = '';
    const add = (piece: string): void => {
      line += piece;
    };
    const box = (content: XmlElement): void => walk.aside.add('textBox', wordsOf(content));
    inlineText(child, walk, { text: add, link: (_, shown) => add(shown), box });
    const number = line.trim() === '' ? '' : (kind.number?.text ?? '');
    text += `${number}${line}${goesOn ? '' : '\n'}`;
  }
  return cellLines(text);
}

const holdsTable = (cell: XmlElement): boolean =>
  contentOf(cell).some(({ name }) => name === 'w:tbl');

function table(element: XmlElement, walk: BodyWalk, out: Gatherer): void {
  const cells = (row: XmlElement): XmlElement[] =>
    contentOf(row).filter(({ name }) => name === 'w:tc');
  const rows = contentOf(element).filter(({ name }) => name === 'w:tr');
  // A table that holds tables only lays out the page.
  if (rows.some((row) => cells(row).some(holdsTable))) {
    for (const row of rows) for (const cell of cells(row)) body(cell, walk, out);
    return;
  }
  out.table(tableRows(rows, walk.aside, (cell): BlockCell['text'] => cellText(cell, walk)));
}

function paragraph(element: XmlElement, walk: BodyWalk, out: Gatherer): void {
  if (isHiddenParagraph(element, walk)) {
    walk.aside.add('hidden', wordsOf(element));
    return;
  }
  const boxes: XmlElement[] = [];
  const { kind, goesOn } = describeParagraph(element, walk);
  const sink: TextSink = { ...out, box: (content) => boxes.push(content) };
  inlineText(element, walk, sink);
  if (!goesOn) out.endParagraph(kind);
  for (const box of boxes) body(box, walk, out);
}

/** Paragraphs and tables in order, whatever is wrapped around them. */
export function body(parent: XmlElement | undefined, walk: BodyWalk, out: Gatherer): void {
  for (const child of contentOf(parent)) {
    if (child.name === 'w:p') paragraph(child, walk, out);
    if (child.name === 'w:tbl') table(child, walk, out);
    if (child.name === 'w:del') walk.aside.add('deletion', wordsOf(child));
  }
}
