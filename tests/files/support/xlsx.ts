import { zip, type ZipPart } from './zip';

const OOXML = 'http://schemas.openxmlformats.org';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const NAMESPACE = `xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships"`;

export interface GivenSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `sheetData`, and before and behind it. */
  readonly rows: string;
  readonly before?: string;
  readonly behind?: string;
}

export interface XlsxParts {
  readonly strings?: readonly string[];
  /** Number format codes; cell style n has the n-th. */
  readonly formats?: readonly string[];
  readonly properties?: string;
  readonly others?: readonly ZipPart[];
}

const sheetXml = ({ rows, before = '', behind = '' }: GivenSheet): string =>
  `<worksheet ${NAMESPACE}>${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;

const stylesXml = (formats: readonly string[]): string => {
  const codes = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const cells = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return `<styleSheet ${NAMESPACE}><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
};

export function xlsxParts(sheets: readonly GivenSheet[], given: XlsxParts = {}): ZipPart[] {
  const names = sheets.map((_, at) => `sheet${at + 1}`);
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${MAIN}${type}+xml"/>`;
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name ?? names[at]}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
  );
  const related = names.map(
    (name, at) =>
      `<Relationship Id="r${at}" Type="${OOXML}/officeDocument/2006/relationships/worksheet" Target="worksheets/${name}.xml"/>`,
  );
  const types = [
    override('workbook', 'sheet.main'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...names.map((name) => override(`worksheets/${name}`, 'worksheet')),
  ];
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${OOXML}/package/2006/content-types">${types.join('')}</Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${NAMESPACE}>${given.properties ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${OOXML}/package/2006/relationships">${related.join('')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst ${NAMESPACE}>${(given.strings ?? []).map((each) => `<si>${each}</si>`).join('')}</sst>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(given.formats ?? ['General']) },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/${names[at]}.xml`,
      content: sheetXml(sheet),
    })),
    ...(given.others ?? []),
  ];
}

export const xlsx = (sheets: readonly GivenSheet[], given: XlsxParts = {}): Buffer =>
  zip(xlsxParts(sheets, given));

export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
export const number = (at: string, value: number | string, style = 0): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
export const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
