import { leftOutOf, shown } from './support/shown';
import {
  bar,
  grid,
  line,
  onePage,
  pdf,
  pdfFile,
  pdfObjects,
  text,
  type PdfObject,
} from './support/pdf';
import { startReading, type ReadingProcess } from './support/readingProcess';

let reader: ReadingProcess;
beforeAll(() => {
  reader = startReading();
});
afterAll(async () => {
  expect(reader.said()).toBe('');
  await reader.end();
});

const read = async (bytes: Buffer): Promise<string[]> =>
  shown(await reader.content('a.pdf', bytes));

const XS = [60, 200, 300, 400];
const YS = [100, 130, 160, 190];
const ROWS = [
  text(65, 120, '信息内容') + text(205, 120, '制发件数') + text(305, 120, '废止件数'),
  text(65, 150, '规章') + text(205, 150, '12') + text(305, 150, '3'),
  text(65, 180, '规范性文件') + text(305, 180, '4'),
].join('');
const SHOWN = ['信息内容 | 制发件数 | 废止件数', '规章 | 12 | 3', '规范性文件 |  | 4'];

describe('a table between lines', () => {
  test('keeps its empty cells', async () => {
    expect(await read(onePage(grid(XS, YS), ROWS))).toEqual(SHOWN);
  });

  test('is the same with lines drawn as thin shapes', async () => {
    const bars = [
      ...YS.map((y) => bar(60, y, 340, 0.5)),
      ...XS.map((x) => bar(x, 100, 0.5, 90)),
    ].join('');
    expect(await read(onePage(bars, ROWS))).toEqual(SHOWN);
  });

  test('is the same with lines drawn cell by cell, a little apart', async () => {
    const boxes = YS.slice(1).flatMap((bottom, row) =>
      XS.slice(1).map((right, column) => {
        const [left, top] = [XS[column] ?? 0, YS[row] ?? 0];
        return grid([left + 0.4, right - 0.4], [top + 0.4, bottom - 0.4]);
      }),
    );
    expect(await read(onePage(...boxes, ROWS))).toEqual(SHOWN);
  });

  test('is the same without lines at its sides', async () => {
    const inner = [
      ...YS.map((y) => line([60, y], [400, y])),
      line([200, 100], [200, 190]),
      line([300, 100], [300, 190]),
    ].join('');
    expect(await read(onePage(inner, ROWS))).toEqual(SHOWN);
  });

  test('does not see white lines', async () => {
    const [first = '', ...others] = await read(
      onePage(`1 1 1 RG ${line([130, 100], [130, 190])} 0 0 0 RG `, grid(XS, YS), ROWS),
    );
    expect([first, ...others]).toEqual(SHOWN);
  });

  test('has cells over rows and columns where lines are missing', async () => {
    const lines = [
      grid([60, 400], [100, 190]),
      line([200, 100], [200, 190]),
      line([300, 130], [300, 190]),
      line([200, 130], [400, 130]),
      line([60, 160], [400, 160]),
    ].join('');
    const words =
      text(65, 130, '机关') + text(205, 120, '合计') + text(205, 150, '1') + text(65, 180, '甲');
    expect(await read(onePage(lines, words))).toEqual(['机关v2 | 合计>2', '1 | ', '甲 |  | ']);
  });

  test('joins a label over lines, one character a line, and a figure that its cell is too narrow for', async () => {
    const words = [
      ...[...'办理结果'].map((each, at) => text(64, 115 + at * 14, each)),
      text(84, 120, '不予处理的其他各类'),
      text(84, 136, '申请'),
      text(204, 120, '12345'),
      text(204, 134, '67'),
    ];
    const lines = grid([60, 80, 200, 236], [100, 175]);
    expect(await read(onePage(lines, ...words))).toEqual([
      '办理结果 | 不予处理的其他各类申请 | 1234567',
    ]);
  });

  test('never glues the figures of neighbouring cells', async () => {
    const xs = Array.from({ length: 11 }, (_, at) => 60 + at * 14);
    const digits = xs.slice(1).map((_, at) => text(61 + at * 14, 115, '12'));
    expect(await read(onePage(grid(xs, [100, 120]), ...digits))).toEqual([
      Array.from({ length: 10 }, () => '12').join(' | '),
    ]);
  });

  test('stands upright on a page that is turned, or on which all is turned', async () => {
    const turned = (quarter: string): string => `q ${quarter} cm ${grid(XS, YS)}${ROWS} Q\n`;
    expect(await read(pdf([{ content: grid(XS, YS) + ROWS, rotate: 90 }]))).toEqual(SHOWN);
    expect(await read(onePage(turned('0 1 -1 0 842 0')))).toEqual(SHOWN);
    expect(await read(onePage(turned('0 -1 1 0 -247 595')))).toEqual(SHOWN);
    expect(
      await read(pdf([{ content: turned('0 1 -1 0 842 0'), width: 842, height: 595, rotate: 90 }])),
    ).toEqual(SHOWN);
  });
});

describe('a table over two pages', () => {
  const top = grid(XS, [700, 730, 760]) + text(65, 720, '信息内容') + text(205, 720, '制发件数');
  const next = (content: string, label = '规章') =>
    pdf([{ content: top + text(65, 750, label) + text(205, 750, '1') }, { content }]);

  test('is one table, its head once', async () => {
    const head = text(65, 120, '信息内容') + text(205, 120, '制发件数');
    const content = grid(XS, YS) + head + text(65, 150, '乙') + text(305, 180, '9');
    expect(await read(next(content))).toEqual([
      '信息内容 | 制发件数 | ',
      '规章 | 1 | ',
      '乙 |  | ',
      ' |  | 9',
    ]);
  });

  test('has a label made whole that the page broke', async () => {
    const content =
      grid(XS, [100, 130, 160]) +
      text(65, 120, '件数') +
      text(65, 150, '二、乙') +
      text(205, 150, '2');
    expect(await read(next(content, '规章和行政规范性文件的'))).toEqual([
      '信息内容 | 制发件数 | ',
      '规章和行政规范性文件的件数 | 1 | ',
      '二、乙 | 2 | ',
    ]);
  });

  test('keeps a row whose label opens on the next page', async () => {
    const content = grid(XS, [100, 130]) + text(65, 120, '二、乙');
    expect(await read(next(content))).toEqual([
      '信息内容 | 制发件数 | ',
      '规章 | 1 | ',
      '二、乙 |  | ',
    ]);
  });

  test('is two tables where the edges differ', async () => {
    const content = grid([80, 200, 300], [100, 130]) + text(85, 120, '甲') + text(205, 120, '5');
    const { blocks } = await reader.content('a.pdf', next(content));
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'table']);
  });
});

describe('a table without lines', () => {
  test('has its columns by its figures', async () => {
    const words = [
      text(60, 100, '项目') +
        text(200, 100, '制发') +
        text(260, 100, '废止') +
        text(320, 100, '有效'),
      text(60, 130, '规章') + text(204, 130, '1') + text(324, 130, '3'),
      text(60, 160, '规范性文件') + text(204, 160, '4') + text(264, 160, '5') + text(324, 160, '6'),
    ];
    expect(await read(onePage(...words))).toEqual([
      '项目 | 制发 | 废止 | 有效',
      '规章 | 1 |  | 3',
      '规范性文件 | 4 | 5 | 6',
    ]);
  });

  test('has labels over several lines around their figures', async () => {
    const words = [
      text(60, 100, '1.属于国家秘密的'),
      text(260, 107, '12') + text(320, 107, '0'),
      text(60, 114, '情形'),
      text(60, 132, '2.其他法律法规禁'),
      text(260, 139, '3') + text(320, 139, '7'),
      text(60, 146, '止公开'),
    ];
    expect(await read(onePage(...words))).toEqual([
      '1.属于国家秘密的情形 | 12 | 0',
      '2.其他法律法规禁止公开 | 3 | 7',
    ]);
  });
});

describe('running text', () => {
  const BODY = '示例市全面推进政务公开工作健全制度完善平台强化监督保障各项任务落实';

  test('goes on over lines and pages; an indent or a line that ends early parts it', async () => {
    const first =
      text(84, 700, BODY.slice(0, 36)) +
      text(60, 720, `${BODY}全面`) +
      text(60, 740, '到此为止。') +
      text(84, 760, BODY.slice(0, 34));
    const second =
      text(60, 100, `${BODY}继续`) + text(60, 120, '至此。') + text(84, 140, '另起一段。');
    const [one, two, three] = await read(pdf([{ content: first }, { content: second }]));
    expect([one, two, three].map((each) => each?.slice(-5))).toEqual([
      '到此为止。',
      '续至此。'.padStart(5, '继'),
      '另起一段。',
    ]);
  });

  test('loses page numbers and running heads, which are said', async () => {
    const page = (number: number): string =>
      text(200, 40, '示例市信息公开年报') +
      text(60, 400, `第${number}段正文在这里。`) +
      text(290, 810, `- ${number} -`);
    const content = await reader.content(
      'a.pdf',
      pdf([1, 2, 3].map((number) => ({ content: page(number) }))),
    );
    expect(shown(content)).toEqual(['第1段正文在这里。', '第2段正文在这里。', '第3段正文在这里。']);
    expect(leftOutOf(content)).toEqual(['header: 示例市信息公开年报']);
  });

  test('keeps a figure at the foot that counts no pages', async () => {
    const content = await read(
      pdf([{ content: text(60, 400, '正文在这里。') + text(60, 800, '27') }]),
    );
    expect(content).toEqual(['正文在这里。', '27']);
  });

  test('leaves out slanted text and says so', async () => {
    const slanted = `BT /F 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm <${[...'样稿'].map((each) => each.charCodeAt(0).toString(16)).join('')}> Tj ET\n`;
    const content = await reader.content('a.pdf', onePage(text(60, 400, '正文在这里。'), slanted));
    expect([shown(content), leftOutOf(content)]).toEqual([['正文在这里。'], ['textBox: 样稿']]);
  });

  test('is read from a font of the usual Chinese encodings that is not embedded', async () => {
    const font: PdfObject[] = [
      {
        number: 3,
        body: '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
      },
      {
        number: 4,
        body: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 6 0 R >>',
      },
      {
        number: 6,
        body: '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
      },
    ];
    // 政府信息 in GBK.
    const content = 'BT /F 12 Tf 1 0 0 1 60 700 Tm <d5feb8aed0c5cfa2> Tj ET\n';
    expect(await read(pdfFile(pdfObjects([{ content }], font)))).toEqual(['政府信息']);
  });
});

test('a PDF is read by what it is, whatever it is called', async () => {
  const bytes = onePage(text(60, 100, '正文在这里。'));
  expect(shown(await reader.content('年报.doc', bytes))).toEqual(['正文在这里。']);
});
