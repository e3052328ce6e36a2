import type { Part } from './header';

/** What is set for a stretch of the file: code and operand. */
export type Settings = ReadonlyMap<number, Buffer>;

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly settings: Settings;
}

const PAGE = 512;
const TABLE_DEFINITION = 0xd608;
const TABS = 0xc615;
/** Settings too long for their page stand in the stream of data; the operand says where. */
const ELSEWHERE: readonly number[] = [0x6646, 0x6645];
const NONE: Settings = new Map();
/** Bytes of an operand by the upper three bits of its code; undefined where it tells itself. */
const OPERANDS: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];

function operandBytes(code: number, rest: Buffer): number {
  const fixed = OPERANDS[code >> 13];
  if (fixed !== undefined) return fixed;
  if (rest.length < 2) return rest.length;
  if (code === TABLE_DEFINITION) return rest.readUInt16LE(0) + 1;
  const told = rest.readUInt8(0);
  if (code === TABS && told === 255) {
    const deleted = rest[1] ?? 0;
    return 3 + deleted * 4 + (rest[2 + deleted * 4] ?? 0) * 3;
  }
  return told + 1;
}

/** The settings of one stretch; a later one of the same code counts. */
function settingsOf(bytes: Buffer): Settings {
  const settings = new Map<number, Buffer>();
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.readUInt16LE(at);
    const rest = bytes.subarray(at + 2);
    const length = operandBytes(code, rest);
    settings.set(code, rest.subarray(0, length));
    at += 2 + length;
  }
  return settings;
}

/** Settings with those that stand elsewhere. */
function wholeSettings(bytes: Buffer, data: Buffer): Settings {
  const settings = settingsOf(bytes);
  const place = ELSEWHERE.map((code) => settings.get(code)).find((each) => each?.length === 4);
  const at = place?.readUInt32LE(0) ?? Infinity;
  if (at + 2 > data.length) return settings;
  const more = data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
  return new Map([...settings, ...settingsOf(more)]);
}

function paragraphBytes(page: Buffer, offset: number): Buffer {
  const count = page[offset] ?? 0;
  const start = count === 0 ? offset + 2 : offset + 1;
  const bytes = count === 0 ? (page[offset + 1] ?? 0) * 2 : count * 2 - 1;
  // The first two bytes name a style.
  return page.subarray(start + 2, Math.min(PAGE, start + bytes));
}

const characterBytes = (page: Buffer, offset: number): Buffer =>
  page.subarray(offset + 1, Math.min(PAGE, offset + 1 + (page[offset] ?? 0)));

type Kind = 'paragraph' | 'character';

function stretchesOf(page: Buffer, kind: Kind, data: Buffer): Stretch[] {
  if (page.length < PAGE) return [];
  const count = page.readUInt8(PAGE - 1);
  const width = kind === 'paragraph' ? 13 : 1;
  if ((count + 1) * 4 + count * width > PAGE - 1) return [];
  return Array.from({ length: count }, (_, index): Stretch => {
    const offset = page.readUInt8((count + 1) * 4 + index * width) * 2;
    const bytes =
      kind === 'paragraph' ? paragraphBytes(page, offset) : characterBytes(page, offset);
    return {
      from: page.readUInt32LE(index * 4),
      to: page.readUInt32LE(index * 4 + 4),
      settings: offset === 0 ? NONE : wholeSettings(bytes, data),
    };
  });
}

/** The streams of a document that hold its settings. */
export interface WordStreams {
  readonly document: Buffer;
  readonly table: Buffer;
  readonly data: Buffer;
}

/** The settings for each place of the file, out of the pages that a table names. */
export function settingsAt(
  { document, table, data }: WordStreams,
  part: Part,
  kind: Kind,
): (place: number) => Settings {
  const plc = table.subarray(part.at, part.at + part.bytes);
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  const most = Math.floor(document.length / PAGE);
  const pages = Array.from(
    { length: Math.min(count, most) },
    (_, index) => (plc.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff) * PAGE,
  );
  const stretches = pages
    .flatMap((at) => stretchesOf(document.subarray(at, at + PAGE), kind, data))
    .sort((a, b) => a.from - b.from);
  return (place) => {
    let low = 0;
    let high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.from ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const found = stretches[low - 1];
    return found && place < found.to ? found.settings : NONE;
  };
}
