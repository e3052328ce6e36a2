import { zip, type ZipPart } from './zip';

const URN = 'urn:oasis:names:tc:opendocument:xmlns';
const PREFIXES = ['office', 'text', 'table', 'style', 'draw', 'svg'];
const NAMESPACES = `${PREFIXES.map((prefix) => `xmlns:${prefix}="${URN}:${prefix}:1.0"`).join(' ')} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"`;

export interface OdfGiven {
  /** Automatic styles of the content. */
  readonly styles?: string;
  /** What stands in `styles.xml`. */
  readonly common?: string;
}

const mimetype = (kind: string): ZipPart => ({
  name: 'mimetype',
  content: `application/vnd.oasis.opendocument.${kind}`,
  isStored: true,
});

export function odfParts(
  kind: 'text' | 'spreadsheet',
  body: string,
  { styles = '', common }: OdfGiven = {},
): ZipPart[] {
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`;
  return [
    mimetype(kind),
    { name: 'content.xml', content },
    ...(common === undefined
      ? []
      : [
          {
            name: 'styles.xml',
            content: `<office:document-styles ${NAMESPACES}>${common}</office:document-styles>`,
          },
        ]),
  ];
}

export const odt = (body: string, given: OdfGiven = {}): Buffer =>
  zip(odfParts('text', body, given));
export const ods = (body: string, given: OdfGiven = {}): Buffer =>
  zip(odfParts('spreadsheet', body, given));

export const para = (content: string, attributes = ''): string =>
  `<text:p ${attributes}>${content}</text:p>`;
export const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content === '' ? '' : para(content)}</table:table-cell>`;
export const covered = '<table:covered-table-cell/>';
export const line = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
export const grid = (rows: string, attributes = ''): string =>
  `<table:table ${attributes}>${rows}</table:table>`;
