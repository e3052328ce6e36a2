import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { ImportError } from '../importError';
import { crc32 } from './crc';

const MIB = 1024 * 1024;

/** Limits of what one container may hold; the sizes its headers give are held to while unpacking. */
export const ZIP_LIMITS = {
  entries: 512,
  entryBytes: 20 * MIB,
  allBytes: 40 * MIB,
  ratio: 200,
} as const;

/** Below this a tight packing is no sign of anything. */
const RATIO_MATTERS_FROM = MIB;

/** Parts of a zip file, unpacked in memory one by one as they are asked for. */
export interface Container {
  readonly names: readonly string[];
  /** Undefined for a part that is not there. */
  readonly read: (name: string) => Promise<Buffer | undefined>;
}

const tooManyBytes = (bytes: number): ImportError =>
  new ImportError('tooMuch', { limit: 'megabytes', allowed: bytes / MIB });

/** Part names don't tell case apart; a name is only ever compared, never a path. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

function checkEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new ImportError('encrypted');
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > RATIO_MATTERS_FROM && size > packed * ZIP_LIMITS.ratio)
    throw new ImportError('unsafe');
  if (size > ZIP_LIMITS.entryBytes) throw tooManyBytes(ZIP_LIMITS.entryBytes);
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      // The header said less.
      if (length > entry.uncompressedSize) throw new ImportError('unsafe');
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(isAboutSize(error) ? 'unsafe' : 'damaged');
  }
  const bytes = Buffer.concat(chunks, length);
  if (length !== entry.uncompressedSize) throw new ImportError('unsafe');
  if (crc32(bytes) !== entry.crc32) throw new ImportError('damaged');
  return bytes;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** The header's size and what is unpacked differ. */
const isAboutSize = (error: unknown): boolean => messageOf(error).includes('bytes in the stream');

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry[]>> {
  if (zip.entryCount > ZIP_LIMITS.entries) {
    throw new ImportError('tooMuch', { limit: 'entries', allowed: ZIP_LIMITS.entries });
  }
  const entries = new Map<string, Entry[]>();
  for await (const entry of zip.eachEntry()) {
    const key = keyOf(entry.fileNameRaw.toString('utf8'));
    entries.set(key, [...(entries.get(key) ?? []), entry]);
  }
  return entries;
}

async function open(bytes: Uint8Array): Promise<{ zip: ZipFile; entries: Map<string, Entry[]> }> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names stay bytes: one that is absolute or leads upwards is a name that nothing asks for.
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false });
    return { zip, entries: await entriesOf(zip) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const isEncrypted = messageOf(error).includes('encryption');
    throw new ImportError(isEncrypted ? 'encrypted' : 'damaged');
  }
}

/** Opens a zip file without unpacking any of it; nothing is ever written to a disk. */
export async function openContainer(bytes: Uint8Array): Promise<Container> {
  const { zip, entries } = await open(bytes);
  let unpacked = 0;
  const read = async (name: string): Promise<Buffer | undefined> => {
    const [entry, another] = entries.get(keyOf(name)) ?? [];
    if (!entry) return undefined;
    // Which of the two counts differs from program to program.
    if (another) throw new ImportError('unsafe');
    checkEntry(entry);
    unpacked += entry.uncompressedSize;
    if (unpacked > ZIP_LIMITS.allBytes) throw tooManyBytes(ZIP_LIMITS.allBytes);
    return unpack(zip, entry);
  };
  return { names: [...entries.keys()], read };
}
