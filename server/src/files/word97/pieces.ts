import { TextDecoder } from 'node:util';
import { ImportError } from '../importError';
import type { Header } from './header';

/** A stretch of text that stands in the file at one place. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly isWide: boolean;
}

/** The text in its order, and where in the file each character stands. */
export interface PlacedText {
  readonly text: string;
  readonly placeOf: (character: number) => number;
}

const MAX_CHARACTERS = 2_000_000;
const PROPERTIES = 1;
const PIECES = 2;
const WESTERN = new TextDecoder('windows-1252');

const damaged = (): ImportError => new ImportError('damaged');

/** The table of pieces behind the changes of properties that a fast save has left. */
function pieceTable(table: Buffer, { pieces }: Header): Buffer {
  const part = table.subarray(pieces.at, pieces.at + pieces.bytes);
  let at = 0;
  while (part[at] === PROPERTIES && at + 3 <= part.length) at += 3 + part.readUInt16LE(at + 1);
  if (part[at] !== PIECES || at + 5 > part.length) throw damaged();
  return part.subarray(at + 5, at + 5 + part.readUInt32LE(at + 1));
}

function piecesOf(plc: Buffer): Piece[] {
  const count = Math.floor((plc.length - 4) / 12);
  return Array.from({ length: Math.max(0, count) }, (_, index): Piece => {
    const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const isWide = (place & 0x40000000) === 0;
    return {
      from: plc.readUInt32LE(index * 4),
      to: plc.readUInt32LE(index * 4 + 4),
      at: isWide ? place : (place & 0x3fffffff) / 2,
      isWide,
    };
  });
}

export function textOf(document: Buffer, table: Buffer, header: Header): PlacedText {
  const pieces = piecesOf(pieceTable(table, header));
  let length = 0;
  const texts = pieces.map(({ from, to, at, isWide }) => {
    if (from !== length || to < from || to > MAX_CHARACTERS) throw damaged();
    length = to;
    const bytes = document.subarray(at, at + (to - from) * (isWide ? 2 : 1));
    const text = isWide ? bytes.toString('utf16le') : WESTERN.decode(bytes);
    if (text.length !== to - from) throw damaged();
    return text;
  });
  let last = 0;
  const pieceAt = (character: number): Piece | undefined => {
    if (character < (pieces[last]?.from ?? 0)) last = 0;
    while (last < pieces.length && character >= (pieces[last]?.to ?? 0)) last += 1;
    return pieces[last];
  };
  return {
    text: texts.join(''),
    placeOf: (character) => {
      const piece = pieceAt(character);
      return piece ? piece.at + (character - piece.from) * (piece.isWide ? 2 : 1) : -1;
    },
  };
}
