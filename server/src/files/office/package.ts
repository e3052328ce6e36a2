import { ImportError, type ImportCode } from '../importError';
import { openContainer, type Container } from './zip';
import { elementsOf, parseXml } from './xml';

export type PackageKind = 'docx' | 'xlsx' | 'odt' | 'ods';

/** A container of one of the kinds that can be read. */
export interface OfficePackage {
  readonly kind: PackageKind;
  readonly container: Container;
  /** Names of the parts by the end of their content type, e.g. `styles+xml`; OOXML only. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

const OPEN_DOCUMENTS: ReadonlyMap<string, PackageKind> = new Map([
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.text-template', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.spreadsheet-template', 'ods'],
]);

/** The main part's content type tells what a package is, and whether it carries macros. */
const MAIN_TYPES: readonly (readonly [type: string, is: PackageKind | { refused: ImportCode }])[] =
  [
    ['wordprocessingml.document.main+xml', 'docx'],
    ['wordprocessingml.template.main+xml', 'docx'],
    ['spreadsheetml.sheet.main+xml', 'xlsx'],
    ['spreadsheetml.template.main+xml', 'xlsx'],
    ['macroEnabled.main+xml', { refused: 'macro' }],
    ['macroEnabledTemplate.main+xml', { refused: 'macro' }],
    ['sheet.binary.macroEnabled.main', { refused: 'oldExcel' }],
    ['presentationml.presentation.main+xml', { refused: 'slides' }],
  ];

const CONTENT_TYPES = '[Content_Types].xml';
const MIMETYPE = 'mimetype';
const OFD = 'ofd.xml';

const partName = (name: string): string => (name.startsWith('/') ? name.slice(1) : name);

/** Content types by part; the generic beginning of a type is cut off. */
function typedParts(bytes: Buffer): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { attributes } of elementsOf(parseXml(bytes), 'ct:Override')) {
    const type = attributes['ContentType'] ?? '';
    const end = type.slice(Math.max(type.lastIndexOf('.'), type.lastIndexOf('/')) + 1);
    for (const key of new Set([type, end])) {
      parts.set(key, [...(parts.get(key) ?? []), partName(attributes['PartName'] ?? '')]);
    }
  }
  return parts;
}

function ooxmlKind(parts: ReadonlyMap<string, readonly string[]>): PackageKind | undefined {
  const types = [...parts.keys()];
  const found = MAIN_TYPES.find(([type]) => types.some((each) => each.endsWith(type)))?.[1];
  if (typeof found === 'object') throw new ImportError(found.refused);
  return found;
}

async function openDocumentKind(container: Container): Promise<PackageKind | undefined> {
  const mimetype = (await container.read(MIMETYPE))?.toString('latin1').trim();
  const kind = OPEN_DOCUMENTS.get(mimetype ?? '');
  if (!kind) {
    if (mimetype?.includes('opendocument.presentation')) throw new ImportError('slides');
    return undefined;
  }
  const manifest = await container.read('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ImportError('encrypted');
  return kind;
}

/** Opens a zip file as the office file that it is; refuses what is none, or none that can be read. */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const container = await openContainer(bytes);
  const types = await container.read(CONTENT_TYPES);
  const parts = types ? typedParts(types) : new Map<string, string[]>();
  const kind = (types && ooxmlKind(parts)) ?? (await openDocumentKind(container));
  if (kind) return { kind, container, parts };
  if (container.names.includes(OFD)) throw new ImportError('ofd');
  throw new ImportError(types ? 'damaged' : 'archive');
}

/** A part that has to be there. */
export async function requiredPart({ container }: OfficePackage, name: string): Promise<Buffer> {
  const bytes = await container.read(name);
  if (!bytes) throw new ImportError('damaged');
  return bytes;
}
