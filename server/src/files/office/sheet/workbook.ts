import { requiredPart, type OfficePackage } from '../package';
import { childOf, countOf, elementsOf, isElement, parseXml, type XmlElement } from '../xml';
import { formatCode } from './numberFormat';

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** Number format codes by cell style. */
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

const USUAL_WORKBOOK = 'xl/workbook.xml';
const TRUE: ReadonlySet<string | undefined> = new Set(['1', 'true']);

/** The words of a string; readings of characters beside it are left out. */
export function stringText(item: XmlElement): string {
  let text = '';
  for (const child of elementsOf(item)) {
    if (child.name === 's:t') {
      for (const piece of child.children) text += isElement(piece) ? '' : piece;
    }
    if (child.name === 's:r') text += stringText(child);
  }
  return text;
}

/** A part's name from a target beside the workbook; one that leads out of the file names nothing. */
const partOf = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target}`;

async function sheetTargets(
  { container }: OfficePackage,
  workbook: string,
): Promise<Map<string, string>> {
  const at = workbook.lastIndexOf('/') + 1;
  const folder = workbook.slice(0, at);
  const bytes = await container.read(`${folder}_rels/${workbook.slice(at)}.rels`);
  const relationships = bytes ? elementsOf(parseXml(bytes), 'rel:Relationship') : [];
  return new Map(
    relationships
      .filter(({ attributes }) => attributes['Type']?.endsWith('/worksheet'))
      .map(({ attributes }) => [
        attributes['Id'] ?? '',
        partOf(folder, attributes['Target'] ?? ''),
      ]),
  );
}

function parseFormats(bytes: Buffer | undefined): string[] {
  if (!bytes) return [];
  const root = parseXml(bytes, { skipped: new Set(['s:fonts', 's:fills', 's:borders', 's:dxfs']) });
  const own = new Map(
    elementsOf(childOf(root, 's:numFmts'), 's:numFmt').map(({ attributes }) => [
      countOf(attributes['numFmtId']) ?? -1,
      attributes['formatCode'] ?? '',
    ]),
  );
  return elementsOf(childOf(root, 's:cellXfs'), 's:xf').map(({ attributes }) =>
    formatCode(countOf(attributes['numFmtId']) ?? 0, own),
  );
}

export async function readWorkbook(file: OfficePackage): Promise<Workbook> {
  const { container, parts } = file;
  const main = parts.get('main+xml')?.[0] ?? USUAL_WORKBOOK;
  const partBytes = async (type: string): Promise<Buffer | undefined> => {
    const [name] = parts.get(type) ?? [];
    return name === undefined ? undefined : container.read(name);
  };
  const root = parseXml(await requiredPart(file, main));
  const targets = await sheetTargets(file, main);
  const strings = await partBytes('sharedStrings+xml');
  return {
    sheets: elementsOf(childOf(root, 's:sheets'), 's:sheet').flatMap(({ attributes }) => {
      const part = targets.get(attributes['r:id'] ?? '');
      if (part === undefined) return [];
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      return [{ name: attributes['name'] ?? '', part, isHidden }];
    }),
    strings: strings ? elementsOf(parseXml(strings), 's:si').map(stringText) : [],
    formats: parseFormats(await partBytes('styles+xml')),
    from1904: TRUE.has(childOf(root, 's:workbookPr')?.attributes['date1904']),
  };
}
