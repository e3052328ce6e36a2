import { zip, type ZipPart } from './zip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OOXML = 'http://schemas.openxmlformats.org';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${OOXML}/officeDocument/2006/relationships" xmlns:mc="${OOXML}/markup-compatibility/2006" xmlns:a="${OOXML}/drawingml/2006/main" xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"`;

/** Parts beside the document, by the end of their content type, e.g. `styles`. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly others?: readonly ZipPart[];
}

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
const NAMED = ['styles', 'numbering', 'header', 'footer', 'footnotes', 'comments'] as const;

const wrapped = (root: string, inside: string): string =>
  `<?xml version="1.0"?><w:${root} ${NAMESPACES}>${inside}</w:${root}>`;

export function docxParts(body: string, given: DocxParts = {}): ZipPart[] {
  const named = NAMED.filter((name) => given[name] !== undefined);
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${MAIN}${type}+xml"/>`;
  const links = Object.entries(given.links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="x" Target="${target}" TargetMode="External"/>`,
  );
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${OOXML}/package/2006/content-types">${override('document', 'document.main')}${named.map((name) => override(name, name)).join('')}</Types>`,
    },
    { name: 'word/document.xml', content: wrapped('document', `<w:body>${body}</w:body>`) },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="${OOXML}/package/2006/relationships">${links.join('')}</Relationships>`,
    },
    ...named.map((name) => ({
      name: `word/${name}.xml`,
      content: wrapped(ROOTS[name] ?? name, given[name] ?? ''),
    })),
    ...(given.others ?? []),
  ];
}

export const docx = (body: string, given: DocxParts = {}): Buffer => zip(docxParts(body, given));

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of one run, or of what is given as markup. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

export const numPr = (numId: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
