import { deflateSync } from 'node:zlib';

/** What a page shows, and how it is put. Places are points from the top left corner. */
export interface PdfPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Further entries of its dictionary. */
  readonly more?: string;
}

export interface PdfObject {
  readonly number: number;
  readonly body: string | Buffer;
}

const A4 = { width: 595, height: 842 } as const;

const hex = (text: string): string =>
  [...text].map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');

/** Text whose baseline begins at this place. */
export const text = (
  x: number,
  y: number,
  words: string,
  size = 12,
  height: number = A4.height,
): string => `BT /F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(words)}> Tj ET\n`;

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  height: number = A4.height,
): string => `${x1} ${height - y1} m ${x2} ${height - y2} l S\n`;

/** A line as a filled shape of half a point. */
export const bar = (x: number, y: number, width: number, height: number): string =>
  `${x} ${A4.height - y - height} ${width} ${height} re f\n`;

/** All lines between these places. */
export const grid = (
  xs: readonly number[],
  ys: readonly number[],
  height: number = A4.height,
): string => {
  const [left = 0] = xs;
  const [top = 0] = ys;
  const right = xs[xs.length - 1] ?? left;
  const bottom = ys[ys.length - 1] ?? top;
  return [
    ...ys.map((y) => line([left, y], [right, y], height)),
    ...xs.map((x) => line([x, top], [x, bottom], height)),
  ].join('');
};

export const stream = (content: string | Buffer, entries = ''): Buffer => {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${entries} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};

const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
${Array.from({ length: 256 }, (_, high) => high.toString(16).padStart(2, '0'))
  .reduce<string[][]>((groups, high, at) => {
    if (at % 100 === 0) groups.push([]);
    groups[groups.length - 1]?.push(`<${high}00> <${high}ff> <${high}00>`);
    return groups;
  }, [])
  .map((group) => `${group.length} beginbfrange\n${group.join('\n')}\nendbfrange`)
  .join('\n')}
endcmap end end`;

/** A font whose codes are characters; half as wide for letters and figures. */
export const FONT: readonly PdfObject[] = [
  {
    number: 3,
    body: '<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  },
  {
    number: 4,
    body: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [32 126 500] /FontDescriptor 6 0 R >>',
  },
  { number: 5, body: stream(TO_UNICODE) },
  {
    number: 6,
    body: '<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  },
];

/** A file of these objects, with a table of where they stand. */
export function pdfFile(objects: readonly PdfObject[], trailer = '/Root 1 0 R'): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const { number, body } of objects) {
    const bytes = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body) : body,
      Buffer.from('\nendobj\n'),
    ]);
    places.set(number, length);
    length += bytes.length;
    parts.push(bytes);
  }
  const size = Math.max(...places.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined
      ? '0000000000 65535 f '
      : `${String(place).padStart(10, '0')} 00000 n `;
  });
  const table = `xref\n0 ${size}\n${rows.join('\n')}\ntrailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

const FIRST_PAGE = 20;

/** The objects of a document with these pages. */
export function pdfObjects(pages: readonly PdfPage[], font = FONT): PdfObject[] {
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  return [
    { number: 1, body: '<< /Type /Catalog /Pages 2 0 R >>' },
    { number: 2, body: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>` },
    ...font,
    ...pages.flatMap(({ content, width, height, rotate, more = '' }, index): PdfObject[] => [
      {
        number: FIRST_PAGE + index * 2,
        body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width ?? A4.width} ${height ?? A4.height}] /Rotate ${rotate ?? 0} /Resources << /Font << /F 3 0 R >> >> /Contents ${FIRST_PAGE + index * 2 + 1} 0 R ${more} >>`,
      },
      { number: FIRST_PAGE + index * 2 + 1, body: stream(content) },
    ]),
  ];
}

export const pdf = (pages: readonly PdfPage[]): Buffer => pdfFile(pdfObjects(pages));

/** A page of one content. */
export const onePage = (...content: readonly string[]): Buffer =>
  pdf([{ content: content.join('') }]);
