import { ImportError } from '../importError';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER = 512;
const ENTRY = 128;
const IN_HEADER = 109;
const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file, by name wherever they stand. */
export type Streams = (name: string) => Buffer | undefined;

type Sectors = (sector: number) => Buffer;

const damaged = (): ImportError => new ImportError('damaged');

/** The sectors of one stream after each other; a chain that comes back to itself is damage. */
function chained(start: number, next: readonly number[], read: Sectors, bytes = Infinity): Buffer {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  let length = 0;
  for (
    let sector = start;
    sector < LAST_SECTOR && length < bytes;
    sector = next[sector] ?? LAST_SECTOR
  ) {
    if (seen.has(sector)) throw damaged();
    seen.add(sector);
    const part = read(sector);
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts).subarray(0, Math.min(bytes, length));
}

const numbersOf = (bytes: Buffer): number[] =>
  Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));

/** Which sector follows which. */
function allocation(file: Buffer, read: Sectors, sectorSize: number): number[] {
  const tables = numbersOf(file.subarray(76, 76 + IN_HEADER * 4));
  const most = Math.ceil(file.length / sectorSize);
  let more = file.readUInt32LE(68);
  for (let count = 0; more < LAST_SECTOR; count += 1) {
    if (count > most) throw damaged();
    const numbers = numbersOf(read(more));
    more = numbers.pop() ?? LAST_SECTOR;
    tables.push(...numbers);
  }
  const used = tables.filter((sector) => sector < LAST_SECTOR);
  if (used.length > most) throw damaged();
  return used.flatMap((sector) => numbersOf(read(sector)));
}

function entriesOf(directory: Buffer): Entry[] {
  const count = Math.floor(directory.length / ENTRY);
  return Array.from({ length: count }, (_, at): Entry => {
    const bytes = directory.subarray(at * ENTRY, (at + 1) * ENTRY);
    const named = Math.min(64, Math.max(0, bytes.readUInt16LE(64) - 2));
    return {
      name: bytes.toString('utf16le', 0, named),
      type: bytes.readUInt8(66),
      start: bytes.readUInt32LE(116),
      size: bytes.readUInt32LE(120),
    };
  });
}

/** Opens a compound file. Throws an `ImportError` where its sectors don't hang together. */
export function openCompound(file: Buffer): Streams {
  if (file.length < HEADER || !file.subarray(0, 8).equals(SIGNATURE)) throw damaged();
  const shift = file.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) throw damaged();
  const sectorSize = 1 << shift;
  const read: Sectors = (sector) => {
    const from = (sector + 1) * sectorSize;
    if (from >= file.length) throw damaged();
    return file.subarray(from, from + sectorSize);
  };
  const next = allocation(file, read, sectorSize);
  const entries = entriesOf(chained(file.readUInt32LE(48), next, read));
  const root = entries.find(({ type }) => type === ROOT);
  const small = root ? chained(root.start, next, read, root.size) : Buffer.of();
  const smallNext = numbersOf(chained(file.readUInt32LE(60), next, read));
  const readSmall: Sectors = (sector) => {
    const part = small.subarray(sector * 64, (sector + 1) * 64);
    if (part.length === 0) throw damaged();
    return part;
  };
  const smallest = file.readUInt32LE(56);
  return (name) => {
    const entry = entries.find((each) => each.type === STREAM && each.name === name);
    if (!entry) return undefined;
    if (entry.size > file.length) throw damaged();
    return entry.size < smallest
      ? chained(entry.start, smallNext, readSmall, entry.size)
      : chained(entry.start, next, read, entry.size);
  };
}
