import { docx, numPr, p, run, tbl, tc, tr, type DocxParts } from './support/docx';
import { contentOf, leftOutOf, shown } from './support/shown';

const read = async (body: string, parts: DocxParts = {}) => {
  const content = await contentOf('a.docx', docx(body, parts));
  return { blocks: shown(content), leftOut: leftOutOf(content) };
};

const style = (id: string, inside: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${inside}</w:style>`;
const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('paragraphs', () => {
  const TABLE: readonly (readonly [name: string, body: string, blocks: readonly string[]])[] = [
    ['are kept in order', p('一') + p('二'), ['一', '二']],
    ['that are empty are dropped', p('') + p('  ') + p('二'), ['二']],
    ['join their runs', p(run('政府') + run('信息')), ['政府信息']],
    ['are cut at line breaks', p('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>'), ['一', '二']],
    ['keep tabs', p('<w:r><w:t>地址</w:t><w:tab/><w:t>电话</w:t></w:r>'), ['地址\t电话']],
    ['drop soft hyphens', p('<w:r><w:t>公</w:t><w:softHyphen/><w:t>开</w:t></w:r>'), ['公开']],
    ['keep hyphens', p('<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>'), ['1-2']],
    ['keep symbols', p('<w:r><w:sym w:font="宋体" w:char="2460"/></w:r>'), ['①']],
    [
      'keep the base of ruby',
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>gong</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      ['公'],
    ],
    [
      'inside controls are kept',
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('一')}</w:sdtContent></w:sdt>`,
      ['一'],
    ],
    [
      'that only prompt are dropped',
      p(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处')}</w:sdtContent></w:sdt>${run('一')}`,
      ),
      ['一'],
    ],
    [
      'take one branch of alternatives',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:t>一</w:t></mc:Choice><mc:Fallback><w:t>二</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['一'],
    ],
    [
      'show the result of a field',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2024</w:t><w:fldChar w:fldCharType="end"/><w:t>年</w:t></w:r>',
      ),
      ['2024年'],
    ],
    [
      'in a table of contents are dropped, over its paragraphs',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>一、总体情况 1</w:t></w:r>',
      ) +
        p('二、主动公开 2') +
        p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        p('正文'),
      ['正文'],
    ],
  ];

  test.each(TABLE)('%s', async (_name, body, blocks) => {
    expect((await read(`${body}${p('。')}`)).blocks).toEqual([...blocks, '。']);
  });
});

describe('headings', () => {
  const styles = [
    style('a', outline(0)),
    style('b', '', 'a'),
    style('c', outline(9), 'a'),
    style('heading 2', ''),
    style('x', '', 'y'),
    style('y', '', 'x'),
  ].join('');
  const TABLE: readonly (readonly [properties: string, block: string])[] = [
    [styled('a'), '# 一'],
    [styled('b'), '# 一'],
    [styled('c'), '一'],
    [styled('heading 2'), '## 一'],
    [styled('x'), '一'],
    [styled('__proto__'), '一'],
    ['<w:outlineLvl w:val="2"/>', '### 一'],
    [`${styled('a')}<w:outlineLvl w:val="9"/>`, '一'],
  ];
  test.each(TABLE)('%s', async (properties, block) => {
    expect((await read(p('一', properties), { styles })).blocks).toEqual([block]);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, ...levels: string[]): string =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const num = (id: number, of: number, more = ''): string =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const OVERRIDE = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';

  test.each([
    ['chineseCounting', '%1、', 11, '十一、'],
    ['chineseCountingThousand', '（%1）', 1, '（一）'],
    ['japaneseCounting', '第%1条', 20, '第二十条'],
    ['chineseCountingThousand', '%1', 105, '一百零五'],
    ['chineseCountingThousand', '%1', 1_010, '一千零一十'],
    ['chineseLegalSimplified', '%1', 12, '壹拾贰'],
    ['ideographTraditional', '%1', 3, '丙'],
    ['ideographDigital', '%1', 10, '一〇'],
    ['decimalEnclosedCircle', '%1', 20, '⑳'],
    ['decimalEnclosedCircleChinese', '%1', 21, '㉑'],
    ['decimalZero', '%1', 3, '03'],
    ['decimalFullWidth', '%1', 12, '１２'],
    ['upperRoman', '%1', 14, 'XIV'],
    ['lowerLetter', '%1)', 28, 'bb)'],
    ['cardinalText', '%1.', 3, '3.'],
    ['none', '%1附', 3, '附'],
  ])('%s in %s, %d', async (format, pattern, count, text) => {
    const start = `<w:lvl w:ilvl="0"><w:start w:val="${count}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = abstract(0, start) + num(1, 0);
    expect((await read(p('甲', numPr(1)), { numbering })).blocks).toEqual([`${text}甲`]);
  });

  const outlineList = abstract(
    0,
    level(0, 'chineseCounting', '%1、'),
    level(1, 'chineseCounting', '（%2）'),
    level(2, 'decimal', '%1.%2.%3', '<w:isLgl/><w:suff w:val="space"/>'),
  );

  test('start again below each higher one, and count on between texts', async () => {
    const numbering = outlineList + num(1, 0);
    const body = [
      p('甲', numPr(1)),
      p('乙', numPr(1, 1)),
      p('丙', numPr(1, 1)),
      p('文'),
      p('丁', numPr(1)),
      p('戊', numPr(1, 1)),
      p('己', numPr(1, 2)),
    ];
    expect((await read(body.join(''), { numbering })).blocks).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '文',
      '二、丁',
      '（一）戊',
      '2.1.1 己',
    ]);
  });

  test('of two lists made from one count on, unless one starts again', async () => {
    const numbering = outlineList + num(1, 0) + num(2, 0) + num(3, 0, OVERRIDE);
    const body = [1, 2, 3, 3, 1].map((id) => p('甲', numPr(id))).join('');
    expect((await read(body, { numbering })).blocks).toEqual(
      ['一', '二', '一', '二', '三'].map((each) => `${each}、甲`),
    );
  });

  test('come from a style, at the level that is tied to it; 0 takes them away', async () => {
    const styles =
      style('a', `<w:pPr>${numPr(1)}<w:outlineLvl w:val="0"/></w:pPr>`) +
      style('b', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const numbering =
      abstract(
        0,
        level(0, 'chineseCounting', '%1、'),
        level(1, 'decimal', '%2）', '<w:pStyle w:val="b"/>'),
      ) + num(1, 0);
    const body = p('甲', styled('a')) + p('乙', styled('b')) + p('丙', styled('a') + numPr(0));
    const { blocks } = await read(body, { styles, numbering });
    expect(blocks).toEqual(['# 一、甲', '1）乙', '# 丙']);
  });

  test('stand in cells, but not in those without words', async () => {
    const numbering = outlineList + num(1, 0);
    const body = tbl(
      tr(tc(p('甲', numPr(1))), tc(p('', numPr(1)))),
      tr(tc(p('乙', numPr(1))), tc('1')),
    );
    expect((await read(body, { numbering })).blocks).toEqual(['一、甲 | ', '三、乙 | 1']);
  });

  test('that run from 1 on make a list, others stay text; bullets make a list', async () => {
    const numbering =
      abstract(0, level(0, 'decimal', '%1.')) +
      abstract(1, level(0, 'bullet', '●')) +
      num(1, 0) +
      num(2, 1);
    const body =
      ['甲', '乙'].map((each) => p(each, numPr(1))).join('') + p('文') + p('丙', numPr(1));
    const bullets = ['丁', '戊'].map((each) => p(each, numPr(2))).join('');
    expect((await read(body + bullets, { numbering })).blocks).toEqual([
      '1. 甲',
      '2. 乙',
      '文',
      '3.丙',
      '- 丁',
      '- 戊',
    ]);
  });

  test('without a list, or in lists that lead in a circle, are none', async () => {
    const circle = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum>';
    const styles = style('s', `<w:pPr>${numPr(1)}</w:pPr>`);
    const { blocks } = await read(p('甲', numPr(1)) + p('乙', numPr(9)), {
      styles,
      numbering: circle + num(1, 0),
    });
    expect(blocks).toEqual(['甲', '乙']);
  });
});

describe('tables', () => {
  const span = (count: number | string): string => `<w:gridSpan w:val="${count}"/>`;
  const starts = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';
  const TABLE: readonly (readonly [name: string, body: string, blocks: readonly string[]])[] = [
    ['spans', tbl(tr(tc('甲', span(2))), tr(tc('乙'), tc('丙'))), ['甲>2', '乙 | 丙']],
    [
      'merges downwards',
      tbl(
        tr(tc('甲', starts), tc('乙')),
        tr(tc('', goesOn), tc('丙')),
        tr(tc('', goesOn), tc('丁')),
      ),
      ['甲v3 | 乙', '丙', '丁'],
    ],
    [
      'a merge beside another',
      tbl(
        tr(tc('甲', span(2) + starts), tc('乙', starts)),
        tr(tc('', span(2) + goesOn), tc('', starts)),
      ),
      ['甲>2v2 | 乙', ''],
    ],
    ['a merge that starts nowhere', tbl(tr(tc('甲', goesOn), tc('乙'))), ['甲 | 乙']],
    [
      'old merges sideways',
      tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'))),
      ['甲>2'],
    ],
    [
      'free columns',
      tbl(
        `<w:tr><w:trPr><w:gridBefore w:val="2"/><w:gridAfter w:val="1"/></w:trPr>${tc('甲')}</w:tr>`,
        tr(tc('乙')),
      ),
      ['>2 | 甲 | ', '乙'],
    ],
    [
      'lines in a cell',
      tbl(tr(tc(p('一') + p('') + p('<w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r>')), tc('1'))),
      ['一\n二\n三 | 1'],
    ],
    [
      'a table that lays out others',
      tbl(tr(tc(p('文') + tbl(tr(tc('甲'), tc('乙'))) + p('尾')))),
      ['文', '甲 | 乙', '尾'],
    ],
    ['a span of 1e9', tbl(tr(tc('甲', span(1e9)), tc('乙', span(-1)))), ['甲>200 | 乙']],
    [
      'rows and cells in controls',
      tbl(
        `<w:sdt><w:sdtContent>${tr(`<w:sdt><w:sdtContent>${tc('甲')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ),
      ['甲'],
    ],
  ];
  test.each(TABLE)('%s', async (_name, body, blocks) => {
    expect((await read(body)).blocks).toEqual(blocks);
  });
});

describe('what is set aside', () => {
  const box = (inside: string): string =>
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><w:txbxContent>${inside}</w:txbxContent></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
  const SENTENCE = '本机关全年主动公开政府信息，答复公众关切。';
  const del = (text: string): string => `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const TABLE: readonly (readonly [
    name: string,
    body: string,
    blocks: readonly string[],
    leftOut: readonly string[],
  ])[] = [
    [
      'deleted text',
      p(`${run('新增')}${del('删除')}<w:ins>${run('插入')}</w:ins>`),
      ['新增插入'],
      ['deletion: 删除'],
    ],
    ['moved text', p(`<w:moveFrom>${run('移')}</w:moveFrom>${run('一')}`), ['一'], []],
    [
      'a deleted row',
      tbl(`<w:tr><w:trPr><w:del/></w:trPr>${tc('甲')}</w:tr>`, tr(tc('乙'), tc('1'))),
      ['乙 | 1'],
      ['deletion: 甲'],
    ],
    ['a deleted end of a paragraph', p('一', '<w:rPr><w:del/></w:rPr>') + p('二'), ['一二'], []],
    [
      'hidden text',
      p(run('一') + run('二', '<w:vanish/>') + run('三', '<w:vanish w:val="0"/>')),
      ['一三'],
      ['hidden: 二'],
    ],
    [
      'a hidden row',
      tbl(`<w:tr><w:trPr><w:hidden/></w:trPr>${tc('甲')}</w:tr>`, tr(tc('乙'), tc('1'))),
      ['乙 | 1'],
      ['hidden: 甲'],
    ],
    ['a text box with a label', p('一') + box(p('内部资料')), ['一'], ['textBox: 内部资料']],
    ['a text box with a table', box(tbl(tr(tc('甲'), tc('1')))), ['甲 | 1'], []],
    ['a text box with sentences', p('一') + box(p(SENTENCE)), ['一', SENTENCE], []],
    [
      'a picture',
      p('一') +
        p(
          '<w:r><w:drawing><wp:inline><wp:docPr descr="表三"/><a:blip r:embed="x"/></wp:inline></w:drawing></w:r>',
        ),
      ['一'],
      ['image: 表三'],
    ],
    [
      'a picture without words',
      p(`${run('一')}<w:r><w:pict><v:imagedata r:id="x"/></w:pict></w:r>`),
      ['一'],
      ['image: '],
    ],
  ];
  test.each(TABLE)('%s', async (_name, body, blocks, leftOut) => {
    expect(await read(body)).toEqual({ blocks, leftOut });
  });

  test('headers, footers, notes and comments, but no page numbers', async () => {
    const { blocks, leftOut } = await read(p('一'), {
      header: p('示例市文件'),
      footer: p('— 2 —'),
      footnotes: `<w:footnote w:type="separator">${p('线')}</w:footnote><w:footnote>${p('含街道')}</w:footnote>`,
      comments: `<w:comment>${p('请核实')}</w:comment>`,
    });
    expect(blocks).toEqual(['一']);
    expect(leftOut).toEqual(['header: 示例市文件', 'footnote: 含街道', 'comment: 请核实']);
  });
});

test('links keep the address that the file gives them, where a page may carry it', async () => {
  const link = (id: string, text: string): string =>
    `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
  const links = {
    a: 'https://example.test/年报',
    b: 'javascript:alert(1)',
    c: 'file:///etc/passwd',
  };
  const body = p(
    run('见') + link('a', '网站') + link('b', '甲') + link('c', '乙') + link('d', '丙'),
  );
  expect((await read(body, { links })).blocks).toEqual([
    '见[网站](https://example.test/年报)甲乙丙',
  ]);
});
