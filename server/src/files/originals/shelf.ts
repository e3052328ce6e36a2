import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** What stands on the shelf under its digest. */
export interface Kept {
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Whether the bytes of a digest are there, and are still the ones that were put there. */
export type Found =
  | { readonly bytes: Buffer }
  | { readonly problem: 'missing' | 'damaged'; readonly bytes?: undefined };

const OWN_NAME = /^[0-9a-f]{64}(?:\.[0-9a-f]{16}\.tmp)?$/u;
const DIGEST = /^[0-9a-f]{64}$/u;
const OWNER_ONLY = 0o600;
const OWNER_FOLDER = 0o700;

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

async function ifThere<T>(task: Promise<T>): Promise<T | undefined> {
  try {
    return await task;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** A reader of the folder sees either no file or the whole of it, also after a crash. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    const file = await open(temporary, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Files under the SHA-256 of their bytes in one folder: the same bytes stand there once, whoever
 * brought them. The rows that name them are the store's.
 */
export function createShelf(folder: string) {
  const placeOf = (sha256: string): string => {
    if (!DIGEST.test(sha256)) throw new Error(`"${sha256}" is no SHA-256.`);
    return path.join(folder, sha256);
  };

  return {
    folder,

    /** Written anew each time: what a sweep may just be taking away is there again. */
    async keep(bytes: Uint8Array): Promise<Kept> {
      const sha256 = sha256Of(bytes);
      await mkdir(folder, { recursive: true, mode: OWNER_FOLDER });
      await chmod(folder, OWNER_FOLDER);
      await writeWhole(placeOf(sha256), bytes);
      return { sha256, bytes: bytes.length };
    },

    has: async (sha256: string): Promise<boolean> =>
      (await ifThere(stat(placeOf(sha256)))) !== undefined,

    async find(sha256: string): Promise<Found> {
      const bytes = await ifThere(readFile(placeOf(sha256)));
      if (!bytes) return { problem: 'missing' };
      return sha256Of(bytes) === sha256 ? { bytes } : { problem: 'damaged' };
    },

    remove: (sha256: string): Promise<void> => rm(placeOf(sha256), { force: true }),

    /**
     * Takes away what no row holds, and what a crash left half written. What is younger than `before`
     * stays: another process may be about to write its row.
     */
    async sweep(before: Date, isHeld: (sha256: string) => Promise<boolean>): Promise<number> {
      const names = ((await ifThere(readdir(folder))) ?? []).filter((name) => OWN_NAME.test(name));
      let taken = 0;
      for (const name of names) {
        const file = path.join(folder, name);
        const found = await ifThere(stat(file));
        if (!found || found.mtime >= before) continue;
        if (DIGEST.test(name) && (await isHeld(name))) continue;
        await rm(file, { force: true });
        taken += 1;
      }
      return taken;
    },
  };
}

export type Shelf = ReturnType<typeof createShelf>;
