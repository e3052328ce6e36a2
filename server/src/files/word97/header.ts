import { ImportError } from '../importError';

export interface Part {
  readonly at: number;
  readonly bytes: number;
}

/** What the head of a Word document tells: which parts there are, and where. */
export interface Header {
  readonly tableName: '0Table' | '1Table';
  readonly pieces: Part;
  readonly characters: Part;
  readonly paragraphs: Part;
  /** Lengths of the parts of the text, in its order. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly textBoxes: number;
  };
}

const MAGIC = 0xa5ec;
const LEAST_BYTES = 0x1aa;
/** What Word 97 wrote; older ones keep their text in another way. */
const WORD_97 = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

export function headerOf(document: Buffer): Header {
  if (document.length < LEAST_BYTES || document.readUInt16LE(0) !== MAGIC) {
    throw new ImportError('damaged');
  }
  if (document.readUInt16LE(2) < WORD_97) throw new ImportError('word95');
  const flags = document.readUInt16LE(10);
  if ((flags & ENCRYPTED) !== 0) throw new ImportError('encrypted');
  const part = (at: number): Part => ({
    at: document.readUInt32LE(at),
    bytes: document.readUInt32LE(at + 4),
  });
  const length = (at: number): number => Math.max(0, document.readInt32LE(at));
  return {
    tableName: (flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table',
    characters: part(0xfa),
    paragraphs: part(0x102),
    pieces: part(0x1a2),
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      macros: length(0x58),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
  };
}
