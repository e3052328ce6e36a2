import { readFile, rm } from 'node:fs/promises';
import type { AdminContext } from './context';

/** A file as the body parser left it on the disk. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface TempFile {
  readonly filepath: string;
  readonly originalFilename?: unknown;
}

const isTempFile = (value: unknown): value is TempFile =>
  typeof value === 'object' &&
  value !== null &&
  'filepath' in value &&
  typeof value.filepath === 'string';

const filesOf = (value: unknown): TempFile[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .flat()
        .filter((each) => isTempFile(each))
    : [];

/**
 * Gives the one file of a request to `use` and takes every uploaded file off the disk, whatever
 * happens: Strapi leaves them there.
 */
export async function withUpload<T>(
  { request }: AdminContext,
  use: (file: UploadedFile | undefined) => Promise<T>,
): Promise<T> {
  const files = filesOf(request.files);
  try {
    const [file, ...more] = files;
    if (!file || more.length > 0) return await use(undefined);
    const name = typeof file.originalFilename === 'string' ? file.originalFilename : '';
    return await use({ name, bytes: await readFile(file.filepath) });
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
}
