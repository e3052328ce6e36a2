import { MAX_FILE_BYTES, mediaTypeOf, sha256Of, type Shelf } from '../../files';
import { RefusalError, type OriginalPurpose, type Store } from '../../store';
import type { Clock } from '../clock';

/** A source as it came, by the name it is to be shown under. */
export interface GivenOriginal {
  /** As it was sent: only its ending counts. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface KeptOriginal {
  readonly sha256: string;
  readonly bytes: number;
}

const LONGEST_ENDING = 8;
const SAFE_ENDING = /\.[a-z0-9]{1,7}$/iu;
const NAMELESS = '粘贴的内容';

/** The name it is shown under keeps the ending of the file, so that a download opens. */
export function shownName(name: string, fileName: string): string {
  const ending = SAFE_ENDING.exec(fileName.slice(-LONGEST_ENDING))?.[0].toLowerCase() ?? '';
  const own = name.trim() === '' ? NAMELESS : name.trim();
  return own.toLowerCase().endsWith(ending) ? own : `${own}${ending}`;
}

function refuseOther(): never {
  throw new RefusalError(
    'otherOriginal',
    '随附的文件不是刚才读取的那份原件，请重新读取。 The file is not the original that was read; read it again.',
  );
}

function refuseAbsent(): never {
  throw new RefusalError(
    'originalRequired',
    '请附上原件：接受时要留存原件。 The original is missing: it is kept with what is accepted.',
  );
}

/** Keeps what came in with an acceptance: the bytes first, their row inside the transaction. */
export function createKeeper(store: Store, clock: Clock, shelf: () => Shelf) {
  return {
    /** `expected`: the digest of what was read, empty where it is not known. */
    async keep(given: GivenOriginal, expected: string): Promise<KeptOriginal> {
      const { bytes } = given;
      if (bytes.length === 0) return refuseAbsent();
      if (bytes.length > MAX_FILE_BYTES) return refuseOther();
      if (expected !== '' && sha256Of(bytes) !== expected) return refuseOther();
      return shelf().keep(bytes);
    },

    /** Inside the transaction of the acceptance. */
    record: async (
      report: string,
      name: string,
      { fileName }: GivenOriginal,
      kept: KeptOriginal,
      cells: number,
      purpose: OriginalPurpose = 'source',
    ): Promise<string> =>
      store.originals.add({
        report,
        purpose,
        name: shownName(name, fileName),
        ...kept,
        mime: mediaTypeOf(fileName),
        cells,
        storedAt: clock.now().toISOString(),
        storedBy: await store.actor(),
      }),

    /** After the transaction: a removal of the same bytes elsewhere may have taken them meanwhile. */
    async ensure({ bytes }: GivenOriginal, { sha256 }: KeptOriginal): Promise<void> {
      if (!(await shelf().has(sha256))) await shelf().keep(bytes);
    },
  };
}

export type Keeper = ReturnType<typeof createKeeper>;
