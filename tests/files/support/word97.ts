const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TEXT_AT = 0x400;
const PAGE = 512;

/** A paragraph or cell with its closing mark, and what is set for it. */
export interface Word97Paragraph {
  readonly text: string;
  readonly settings?: Buffer;
}

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
};

const IN_TABLE = Buffer.from('162401', 'hex');
const ROW_END = Buffer.from('172401', 'hex');

export const cell = (text: string): Word97Paragraph => ({
  text: `${text}\u0007`,
  settings: IN_TABLE,
});

/** The end of a row with these edges; `flags` of its cells say how they are merged. */
export function rowEnd(edges: readonly number[], flags: readonly number[] = []): Word97Paragraph {
  const cells = edges
    .slice(1)
    .map((_, at) => Buffer.concat([word(flags[at] ?? 0), Buffer.alloc(18)]));
  const definition = Buffer.concat([Buffer.from([cells.length]), ...edges.map(word), ...cells]);
  const settings = [IN_TABLE, ROW_END, word(0xd608), word(definition.length + 1), definition];
  return { text: '\u0007', settings: Buffer.concat(settings) };
}

/** One page of settings for all paragraphs. */
function settingsPage(paragraphs: readonly Word97Paragraph[]): Buffer {
  const page = Buffer.alloc(PAGE);
  let place = TEXT_AT;
  let free = PAGE - 1;
  page.writeUInt32LE(place, 0);
  paragraphs.forEach(({ text, settings = Buffer.of() }, at) => {
    place += text.length * 2;
    page.writeUInt32LE(place, (at + 1) * 4);
    const words = Math.ceil((settings.length + 2) / 2);
    free = (free - (words * 2 + 2)) & ~1;
    page.writeUInt8(0, free);
    page.writeUInt8(words, free + 1);
    settings.copy(page, free + 4);
    page.writeUInt8(free / 2, (paragraphs.length + 1) * 4 + at * 13);
  });
  page.writeUInt8(paragraphs.length, PAGE - 1);
  return page;
}

/** The two streams of a document; `body` paragraphs are followed by the text of other parts. */
export function word97Streams(
  paragraphs: readonly Word97Paragraph[],
  changes: { readonly version?: number; readonly flags?: number; readonly header?: string } = {},
): { document: Buffer; table: Buffer } {
  const body = paragraphs.map(({ text }) => text).join('');
  const header = changes.header ?? '';
  const text = Buffer.from(body + header, 'utf16le');
  const length = body.length + header.length;
  const pageAt = Math.ceil((TEXT_AT + text.length) / PAGE) * PAGE;
  const head = Buffer.alloc(TEXT_AT);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(changes.version ?? 0xc1, 2);
  head.writeUInt16LE(changes.flags ?? 0, 10);
  head.writeUInt32LE(body.length, 0x4c);
  head.writeUInt32LE(header.length, 0x54);
  const pieces = Buffer.alloc(5 + 16);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(length, 9);
  pieces.writeUInt32LE(TEXT_AT, 15);
  const bins = Buffer.alloc(12);
  bins.writeUInt32LE(TEXT_AT, 0);
  bins.writeUInt32LE(TEXT_AT + text.length, 4);
  bins.writeUInt32LE(pageAt / PAGE, 8);
  // Where the table of settings pages and that of pieces stand in the other stream.
  head.writeUInt32LE(pieces.length, 0x102);
  head.writeUInt32LE(bins.length, 0x106);
  head.writeUInt32LE(0, 0x1a2);
  head.writeUInt32LE(pieces.length, 0x1a6);
  const gap = Buffer.alloc(pageAt - TEXT_AT - text.length);
  return {
    document: Buffer.concat([head, text, gap, settingsPage(paragraphs)]),
    table: Buffer.concat([pieces, bins]),
  };
}

function entry(name: string, type: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes[66] = type;
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(FREE, at);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

/** A compound file of these streams. Its first sector says which follows which, the second is the directory. */
export function compoundFile(
  streams: readonly (readonly [name: string, content: Buffer])[],
): Buffer {
  const header = Buffer.alloc(SECTOR);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(END_OF_CHAIN, 60);
  header.writeUInt32LE(END_OF_CHAIN, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const next = Buffer.alloc(SECTOR, 0xff);
  next.writeUInt32LE(0xfffffffd, 0);
  next.writeUInt32LE(END_OF_CHAIN, 4);
  const entries = [entry('Root Entry', 5, END_OF_CHAIN, 0)];
  const sectors: Buffer[] = [];
  for (const [name, content] of streams) {
    const first = 2 + sectors.length;
    const count = Math.ceil(content.length / SECTOR);
    entries.push(entry(name, 2, first, content.length));
    for (let at = 0; at < count; at += 1) {
      const sector = Buffer.alloc(SECTOR);
      content.copy(sector, 0, at * SECTOR, (at + 1) * SECTOR);
      sectors.push(sector);
      next.writeUInt32LE(at === count - 1 ? END_OF_CHAIN : first + at + 1, (first + at) * 4);
    }
  }
  const directory = Buffer.alloc(SECTOR);
  Buffer.concat(entries).copy(directory);
  return Buffer.concat([header, next, directory, ...sectors]);
}

export function word97(...given: Parameters<typeof word97Streams>): Buffer {
  const { document, table } = word97Streams(...given);
  return compoundFile([
    ['WordDocument', document],
    ['0Table', table],
  ]);
}
