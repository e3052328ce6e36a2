import { leftOut, type Note, type SidePart } from '../../../../domain/read';
import type { FileContent } from '../content';
import { ImportError } from '../importError';
import { bodyOf, type Body } from './body';
import { openCompound } from './compound';
import { headerOf, type Header } from './header';
import { textOf } from './pieces';
import { settingsAt } from './properties';

const WHITE = /[\s\p{Cc}]+/gu;

const words = (text: string): string => text.replace(WHITE, ' ').trim();

/** The parts of the text behind the body, which are no part of the report. */
function sideParts(text: string, { lengths }: Header): [SidePart, string][] {
  const order: readonly (readonly [SidePart | undefined, number])[] = [
    ['footnote', lengths.footnotes],
    ['header', lengths.headers],
    [undefined, lengths.macros],
    ['comment', lengths.comments],
    ['footnote', lengths.endnotes],
    ['textBox', lengths.textBoxes],
  ];
  let at = lengths.body;
  return order.flatMap(([part, length]): [SidePart, string][] => {
    const own = words(text.slice(at, at + length));
    at += length;
    return part && own !== '' ? [[part, own]] : [];
  });
}

function notesOf(sides: readonly (readonly [SidePart, string])[], body: Body): Note[] {
  const found: readonly (readonly [SidePart, string])[] = [
    ...sides,
    ['deletion', words(body.deleted)],
    ['hidden', words(body.hidden)],
  ];
  return [
    ...found.filter(([, text]) => text !== '').map(([part, text]) => leftOut(part, text)),
    ...(body.hasPictures ? [leftOut('image', '')] : []),
  ];
}

/** A document of Word 97 to 2003, or of WPS under .doc or .wps. */
export function readWord97(bytes: Uint8Array): FileContent {
  const streams = openCompound(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const document = streams('WordDocument');
  if (!document) throw new ImportError('damaged');
  const header = headerOf(document);
  const table = streams(header.tableName);
  if (!table) throw new ImportError('damaged');
  const all = { document, table, data: streams('Data') ?? Buffer.of() };
  const placed = textOf(document, table, header);
  const body = bodyOf(
    placed,
    header.lengths.body,
    settingsAt(all, header.paragraphs, 'paragraph'),
    settingsAt(all, header.characters, 'character'),
  );
  return { blocks: body.blocks, notes: notesOf(sideParts(placed.text, header), body) };
}
