import type { FileContent } from '../content';
import { ImportError } from '../importError';
import { openPackage, type OfficePackage, type PackageKind } from './package';
import { readDocx } from './word/docx';

const READERS: ReadonlyMap<PackageKind, (file: OfficePackage) => Promise<FileContent>> = new Map([
  ['docx', readDocx],
]);

/** A zip file, read as the office file that it is. */
export async function readOffice(bytes: Uint8Array): Promise<FileContent> {
  const file = await openPackage(bytes);
  const read = READERS.get(file.kind);
  if (!read) throw new ImportError('unsupported', { ending: `.${file.kind}` });
  return read(file);
}
