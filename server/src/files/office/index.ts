import type { FileContent } from '../content';
import { openPackage, type OfficePackage, type PackageKind } from './package';
import { readOds } from './odf/ods';
import { readOdt } from './odf/odt';
import { readXlsx } from './sheet/xlsx';
import { readDocx } from './word/docx';

const READERS: Readonly<Record<PackageKind, (file: OfficePackage) => Promise<FileContent>>> = {
  docx: readDocx,
  xlsx: readXlsx,
  odt: readOdt,
  ods: readOds,
};

/** A zip file, read as the office file that it is. */
export async function readOffice(bytes: Uint8Array): Promise<FileContent> {
  const file = await openPackage(bytes);
  return READERS[file.kind](file);
}
