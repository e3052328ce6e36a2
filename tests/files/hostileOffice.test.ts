import type { Source } from '../../server/src/files/source';
import { compound } from './support/compound';
import { docx, docxParts, numPr, p, run, tbl, tc, tr, type DocxParts } from './support/docx';
import { cell, grid, line, ods, odt, para } from './support/odf';
import { outcomeOf } from './support/outcome';
import { slowest } from './support/slowest';
import { row, text, xlsx, xlsxParts } from './support/xlsx';
import { zip, type ZipPart } from './support/zip';

const MB = 1024 * 1024;
const latin1 = (content: string): Buffer => Buffer.from(content, 'latin1');
const repeated = (content: string, count: number): string => content.repeat(count);
const nested = (open: string, close: string, count: number, inside = ''): string =>
  `${repeated(open, count)}${inside}${repeated(close, count)}`;

const ONE = p('一、总体情况');
const DOCUMENT = 'word/document.xml';

/** A docx one part of which is another. */
const withPart = (name: string, change: Partial<ZipPart>): Buffer =>
  zip(docxParts(ONE).map((part) => (part.name === name ? { ...part, ...change } : part)));
const document = (content: string): Buffer => withPart(DOCUMENT, { content });
const without = (name: string): Buffer => zip(docxParts(ONE).filter((part) => part.name !== name));
const besides = (...others: readonly ZipPart[]): Buffer => docx(ONE, { others });
const styled = (styles: string): DocxParts => ({ styles });
const style = (id: string, basedOn: string): string =>
  `<w:style w:styleId="${id}"><w:basedOn w:val="${basedOn}"/></w:style>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const typed = (type: string): Buffer =>
  zip([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/${type}"/></Types>`,
    },
    { name: DOCUMENT, content: `<w:document ${W}><w:body>${ONE}</w:body></w:document>` },
  ]);

/** The end of a zip file that counts its entries in 64 bits. */
function zip64(entries: number): Buffer {
  const file = docx(ONE);
  const end = Buffer.alloc(56);
  end.write('PK\x06\x06', 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(entries), 24);
  end.writeBigUInt64LE(BigInt(entries), 32);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(file.length - 22), 8);
  return Buffer.concat([file.subarray(0, -22), end, locator, file.subarray(-22)]);
}

const sheet = (rows: string, behind = ''): Buffer => xlsx([{ rows, behind }]);
const changedSheet = (name: string, from: string, to: string): Buffer =>
  zip(
    xlsxParts([{ rows: row(text('A1', '甲')) }]).map((part) =>
      part.name === name ? { ...part, content: String(part.content).replace(from, to) } : part,
    ),
  );
const REPEATED = 'table:number-columns-repeated="16384"';
const MILLION = 'table:number-rows-repeated="1048576"';
const LAUGHS =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>';

type Case = readonly [
  name: string,
  bytes: () => Buffer,
  ends: Awaited<ReturnType<typeof outcomeOf>>,
];

const CONTAINERS: readonly Case[] = [
  ['a document packed 1,000 times', () => document(repeated('a', 10 * MB)), 'unsafe'],
  [
    'a packed picture that nothing asks for',
    () => besides({ name: 'word/media/a.png', content: Buffer.alloc(30 * MB) }),
    'read',
  ],
  ['a header that says less', () => withPart(DOCUMENT, { saysSize: 10 }), 'unsafe'],
  ['a header that says more', () => withPart(DOCUMENT, { saysSize: 99_999 }), 'unsafe'],
  ['a header that says 4 GB', () => withPart(DOCUMENT, { saysSize: 0xfffffffe }), 'unsafe'],
  ['a wrong checksum', () => withPart(DOCUMENT, { saysCrc: 7 }), 'damaged'],
  [
    '513 entries',
    () => besides(...Array.from({ length: 513 }, (_, at) => ({ name: `${at}`, content: '' }))),
    'tooMuch',
  ],
  ['65,535 entries by its word', () => zip(docxParts(ONE), 65_535), 'tooMuch'],
  ['1,000,000 entries by its word', () => zip64(1_000_000), 'tooMuch'],
  ['2^60 entries by its word', () => zip64(2 ** 52), 'tooMuch'],
  [
    'paths that lead upwards',
    () => besides({ name: '../../../../etc/passwd', content: 'x' }),
    'read',
  ],
  [
    'absolute paths',
    () => besides({ name: '/etc/passwd', content: 'x' }, { name: 'C:\\x', content: 'x' }),
    'read',
  ],
  [
    'names of objects',
    () => besides({ name: '__proto__', content: 'x' }, { name: 'constructor', content: 'x' }),
    'read',
  ],
  ['a document twice', () => besides({ name: DOCUMENT, content: '<x/>' }), 'unsafe'],
  [
    'a document twice, in capitals',
    () => besides({ name: 'WORD/Document.XML', content: '<x/>' }),
    'unsafe',
  ],
  ['no document', () => without(DOCUMENT), 'damaged'],
  [
    'a document that lies elsewhere',
    () =>
      withPart('[Content_Types].xml', {
        content: String(docxParts(ONE)[0]?.content).replace(
          '/word/document.xml',
          '/../../etc/passwd',
        ),
      }),
    'damaged',
  ],
  ['no content types', () => without('[Content_Types].xml'), 'archive'],
  ['half of it', () => docx(ONE).subarray(0, 400), 'damaged'],
  ['all but its last byte', () => docx(ONE).subarray(0, -1), 'damaged'],
  ['a password on an entry', () => withPart(DOCUMENT, { flags: 1 }), 'encrypted'],
  ['a strong password', () => withPart(DOCUMENT, { flags: 0x41 }), 'encrypted'],
  ['a password on all', () => compound(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
  ['macros', () => typed('vnd.ms-word.document.macroEnabled.main+xml'), 'macro'],
  [
    'macros in a template',
    () => typed('vnd.ms-word.template.macroEnabledTemplate.main+xml'),
    'macro',
  ],
  [
    'a macro part without its type',
    () => besides({ name: 'word/vbaProject.bin', content: 'x' }),
    'read',
  ],
  [
    'slides',
    () => typed('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
    'slides',
  ],
];

const DISGUISES: readonly Case[] = [
  ['Excel 97', () => compound(['Workbook']), 'oldExcel'],
  ['a binary workbook', () => typed('vnd.ms-excel.sheet.binary.macroEnabled.main'), 'oldExcel'],
  ['OFD', () => zip([{ name: 'OFD.xml', content: '<ofd:OFD/>' }]), 'ofd'],
  ['PNG', () => latin1('\x89PNG\r\n\x1a\n'), 'picture'],
  ['JPEG', () => latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
  ['a scan as TIFF', () => latin1('MM\0*\0\0\0\x08'), 'picture'],
  ['RTF', () => latin1('{\\rtf1\\ansi{\\object\\objdata 01}}'), 'richText'],
  ['RAR', () => latin1('Rar!\x1a\x07\x01'), 'archive'],
  ['a docx in a zip file', () => zip([{ name: 'a.docx', content: docx(ONE) }]), 'archive'],
  ['a program', () => latin1('MZ\x90\0\x03'), 'unsupported'],
  ['a page', () => Buffer.from('<html><table><tr><td>规章<td>1</table>'), 'read'],
  ['a page behind a mark', () => Buffer.from('\ufeff<html><p>年报</p>'), 'read'],
  [
    'Word 2003 XML',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
      ),
    'oldWord',
  ],
  [
    'Excel 2003 XML',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
    'oldExcel',
  ],
  ['noise', () => Buffer.from([0x50, 0x4b, 0xff, 0xfe, 0xfd, 0x80]), 'damaged'],
];

const DOCUMENTS: readonly Case[] = [
  ['billion laughs', () => document(`${LAUGHS}<w:document ${W}>&c;</w:document>`), 'unsafe'],
  [
    'an external entity',
    () =>
      document(
        `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document ${W}>&x;</w:document>`,
      ),
    'unsafe',
  ],
  [
    'a document type elsewhere',
    () => document('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>'),
    'unsafe',
  ],
  [
    '100,000 attributes',
    () =>
      document(`<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}="${at}"`).join(' ')}/>`),
    'unsafe',
  ],
  ['10,000 levels', () => document(nested('<a>', '</a>', 10_000)), 'tooMuch'],
  [
    '10,000 nested tables',
    () => docx(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 10_000)),
    'tooMuch',
  ],
  [
    '15 nested tables',
    () => docx(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 15, ONE)),
    'read',
  ],
  ['tags that cross', () => document('<a><b></a></b>'), 'damaged'],
  ['NUL', () => docx(p('\0')), 'damaged'],
  [
    'bytes that are no UTF-8',
    () => withPart(DOCUMENT, { content: Buffer.from([0x3c, 0x61, 0x3e, 0xd6, 0xd0]) }),
    'damaged',
  ],
  ['marks that turn the direction', () => docx(p('\u202e一、总体情况\u202c')), 'read'],
  [
    'styles in a circle',
    () => docx(p('一', '<w:pStyle w:val="a"/>'), styled(style('a', 'b') + style('b', 'a'))),
    'read',
  ],
  [
    'a style on itself',
    () => docx(p('一', '<w:pStyle w:val="__proto__"/>'), styled(style('__proto__', '__proto__'))),
    'read',
  ],
  [
    'a chain of 20,000 styles',
    () =>
      docx(
        p('一', '<w:pStyle w:val="s0"/>'),
        styled(Array.from({ length: 20_000 }, (_, at) => style(`s${at}`, `s${at + 1}`)).join('')),
      ),
    'read',
  ],
  [
    'a list in a circle',
    () =>
      docx(p('一', numPr(1)), {
        styles: `<w:style w:styleId="s"><w:pPr>${numPr(1)}</w:pPr></w:style>`,
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    'read',
  ],
  [
    'numbers from 1e15 on',
    () =>
      docx(p('一', numPr(1, 8)), {
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="8"><w:start w:val="999999999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%9%9%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    'read',
  ],
  [
    'a span of 1e9',
    () => docx(ONE + tbl(tr(tc('甲', '<w:gridSpan w:val="1000000000"/>'), tc('1')))),
    'read',
  ],
  [
    'free columns without end',
    () =>
      docx(
        ONE +
          tbl(
            repeated(
              `<w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr>${tc('1')}</w:tr>`,
              500,
            ),
          ),
      ),
    'read',
  ],
  [
    'a merge over 5,000 rows',
    () =>
      docx(
        ONE +
          tbl(
            tr(tc('甲', '<w:vMerge w:val="restart"/>')),
            repeated(tr(tc('', '<w:vMerge/>')), 5_000),
          ),
      ),
    'read',
  ],
  [
    '20,001 cells',
    () => docx(tbl(tr(...Array.from({ length: 20_001 }, () => '<w:tc/>')))),
    'tooMuch',
  ],
  ['65 tables', () => docx(repeated(tbl(tr(tc('甲'), tc('1'))), 65)), 'tooMuch'],
  [
    '200,001 characters',
    () =>
      docx(
        repeated(
          p(Array.from({ length: 1_000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')),
          201,
        ),
      ),
    'tooMuch',
  ],
  [
    '200,001 elements',
    () =>
      docx(
        Array.from({ length: 70_000 }, (_, at) => `<w:p><w:r><w:t>${at}</w:t></w:r></w:p>`).join(
          '',
        ),
      ),
    'tooMuch',
  ],
  [
    'fields that never end',
    () => docx(p(repeated('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', 5_000) + run('一'))),
    'empty',
  ],
  [
    'links to files',
    () =>
      docx(p(`<w:hyperlink r:id="a">${run('一、总体情况')}</w:hyperlink>`), {
        links: { a: 'file:///etc/passwd' },
      }),
    'read',
  ],
  [
    'a template from elsewhere',
    () =>
      besides({
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationships><Relationship Id="a" Target="http://127.0.0.1:9/a.dotm" TargetMode="External"/></Relationships>',
      }),
    'read',
  ],
];

const SHEETS: readonly Case[] = [
  [
    '1,048,576 rows',
    () => sheet(Array.from({ length: 1_048_577 }, (_, at) => `<row r="${at}"/>`).join('')),
    'tooMuch',
  ],
  [
    'a last row and column',
    () => sheet(row(text('A1', '甲')) + `<row r="1048576">${text('XFD1048576', '1')}</row>`),
    'read',
  ],
  ['string −1', () => sheet(row('<c t="s"><v>-1</v></c>')), 'damaged'],
  ['string 1e9', () => sheet(row('<c t="s"><v>1000000000</v></c>')), 'damaged'],
  [
    'cells called like objects',
    () => sheet(row(text('__proto__', '甲'), text('constructor', '1'))),
    'read',
  ],
  [
    'a sheet called like an object',
    () => xlsx([{ name: '__proto__', rows: row(text('A1', '甲')) }]),
    'read',
  ],
  [
    'a merge of everything',
    () => sheet(row(text('A1', '甲')), '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    'read',
  ],
  [
    '20,001 merges',
    () =>
      sheet(
        row(text('A1', '甲')),
        `<mergeCells>${Array.from({ length: 20_001 }, (_, at) => `<mergeCell ref="A${at + 1}:B${at + 1}"/>`).join('')}</mergeCells>`,
      ),
    'unsafe',
  ],
  [
    'merges over one another',
    () =>
      sheet(
        repeated(
          row(
            ...Array.from({ length: 26 }, (_, at) => text(`${String.fromCharCode(65 + at)}`, '甲')),
          ),
          500,
        ),
        `<mergeCells>${Array.from({ length: 10_000 }, (_, at) => `<mergeCell ref="A1:Z${500 + at}"/>`).join('')}</mergeCells>`,
      ),
    'tooMuch',
  ],
  [
    '20,001 cells',
    () => sheet(Array.from({ length: 20_001 }, (_, at) => row(`<c><v>${at}</v></c>`)).join('')),
    'tooMuch',
  ],
  [
    'hidden columns over one another',
    () =>
      xlsx([
        {
          rows: row(text('A1', '甲')),
          before: `<cols>${Array.from({ length: 20_000 }, (_, at) => `<col min="2" max="${16_384 + at}" hidden="1"/>`).join('')}</cols>`,
        },
      ]),
    'read',
  ],
  [
    'a formula that calls',
    () =>
      sheet(
        row(
          text('A1', '甲'),
          '<c r="B1" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>1</v></c>',
        ),
      ),
    'read',
  ],
  ['no sheet', () => xlsx([]), 'empty'],
  [
    'a sheet that is not there',
    () => changedSheet('xl/_rels/workbook.xml.rels', 'worksheets/sheet1', 'worksheets/sheet9'),
    'damaged',
  ],
  [
    'a sheet elsewhere',
    () =>
      changedSheet('xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', '../../../../etc/passwd'),
    'damaged',
  ],
  [
    'a format without end',
    () =>
      xlsx([{ rows: row('<c r="A1" s="0"><v>3</v></c>') }], { formats: [repeated('0#,', 20_000)] }),
    'read',
  ],
];

const OPEN_DOCUMENTS: readonly Case[] = [
  ['16,384 × 1,048,576 cells', () => ods(grid(line(cell('1', REPEATED), MILLION))), 'tooMuch'],
  [
    '16,384 × 1,048,576 blanks',
    () => ods(grid(line(cell('甲')) + line(cell('', REPEATED), MILLION))),
    'read',
  ],
  [
    'a cell 1e9 times',
    () => odt(grid(line(cell('1', 'table:number-columns-repeated="1000000000"')))),
    'tooMuch',
  ],
  [
    'a row 1e15 times',
    () => odt(grid(line(cell('1'), 'table:number-rows-repeated="999999999999999"'))),
    'tooMuch',
  ],
  [
    'a blank row 1e15 times',
    () => odt(para('一') + grid(line('', 'table:number-rows-repeated="999999999999999"'))),
    'read',
  ],
  [
    'spans of 1e9',
    () =>
      odt(
        para('一') +
          grid(
            line(
              cell(
                '1',
                'table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"',
              ),
            ),
          ),
      ),
    'read',
  ],
  ['1e9 spaces', () => odt(para('一<text:s text:c="1000000000"/>')), 'read'],
  [
    '1,000 nested lists',
    () => odt(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 1_000)),
    'tooMuch',
  ],
  [
    'entities',
    () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', content: `${LAUGHS}<x>&c;</x>` },
      ]),
    'unsafe',
  ],
  [
    'a password',
    () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
        { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' },
      ]),
    'encrypted',
  ],
  [
    'no content',
    () => zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]),
    'damaged',
  ],
];

const ALL: readonly (readonly [ending: string, cases: readonly Case[]])[] = [
  ['docx', CONTAINERS],
  ['docx', DISGUISES],
  ['docx', DOCUMENTS],
  ['xlsx', SHEETS],
  ['odt', OPEN_DOCUMENTS],
];
const CASES = ALL.flatMap(([ending, cases]) =>
  cases.map(
    ([name, bytes, ends]) =>
      [`a.${ending} with or of ${name}`, `a.${ending}`, bytes, ends] as const,
  ),
);

const { timed, print } = slowest('hostile office files');
afterAll(print);

test('there are enough of them, each with a name of its own', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(90);
  expect(new Set(CASES.map(([name]) => name)).size).toBe(CASES.length);
});

test.each(CASES)('%s', async (name, file, bytes, ends) => {
  const source: Source = { kind: 'file', name: file, bytes: bytes() };
  const ms = await timed(name, async () => expect(await outcomeOf(source)).toBe(ends));
  // Several times what the slowest of them takes alone: the suite shares its machine.
  expect(ms).toBeLessThan(5_000);
});
