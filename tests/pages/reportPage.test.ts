import { FORMS, TABLE_IDS, cellsOf, type FormId } from '../../domain/form';
import { effectiveValue, withCell } from '../../domain/cell';
import { renderReportPage } from '../../server/src/pages';
import { attributeOf, elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { gridWidths } from './support/grid';
import { FRAME, paragraph, reportOf, viewOf } from './support/views';

const FORM_IDS = FORMS.map(({ id }) => id);
const pageOf = (form: FormId) => renderReportPage(FRAME, viewOf(reportOf(form)));
const CELLS: Readonly<Record<FormId, number>> = { F2019: 198, F2021: 200 };

describe.each(FORM_IDS)('the page of a report on %s', (form) => {
  const report = reportOf(form);
  const elements = elementsOf(pageOf(form));

  test('prints every cell of the three tables once, in printed order', () => {
    const expected = TABLE_IDS.flatMap((table) =>
      cellsOf(form, table).map(({ key }) =>
        String(effectiveValue(table, report.tables[table], key)),
      ),
    );
    const cells = named(elements, 'td').filter(
      (cell) => attributeOf(cell, 'headers') !== undefined,
    );
    expect(expected).toHaveLength(CELLS[form]);
    expect(cells.map(textOf)).toEqual(expected);
  });

  test('names the headers of each cell, all of which exist', () => {
    const headers = named(elements, 'th');
    const ids = new Set(headers.map((header) => attributeOf(header, 'id')));
    expect(ids.size).toBe(headers.length);
    const broken = named(elements, 'td').flatMap((cell) =>
      (attributeOf(cell, 'headers') ?? '').split(' ').filter((id) => id !== '' && !ids.has(id)),
    );
    expect(broken).toEqual([]);
    const bare = named(elements, 'td').filter(
      (cell) => attributeOf(cell, 'class') !== 'note' && !attributeOf(cell, 'headers'),
    );
    expect(bare).toEqual([]);
  });

  test('gives every header its scope and every table its caption', () => {
    const scopes = new Set(named(elements, 'th').map((header) => attributeOf(header, 'scope')));
    expect([...scopes].sort()).toEqual(['col', 'colgroup', 'row', 'rowgroup']);
    expect(named(elements, 'table')).toHaveLength(TABLE_IDS.length);
    expect(named(elements, 'caption').every((caption) => textOf(caption) !== '')).toBe(true);
  });

  test('lets wide tables scroll in a named region that the keyboard reaches', () => {
    const regions = elements.filter((element) => attributeOf(element, 'role') === 'region');
    const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
    expect(regions).toHaveLength(TABLE_IDS.length);
    for (const region of regions) {
      expect(attributeOf(region, 'tabindex')).toBe('0');
      expect(ids.has(attributeOf(region, 'aria-labelledby'))).toBe(true);
    }
  });

  test('has a rectangular grid in every table', () => {
    const widths = named(elements, 'table').map(gridWidths);
    expect(widths).toEqual([[4], [10], [15]]);
  });

  test('gives each id once, and consists of nothing but plain elements', () => {
    const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(forbiddenIn(pageOf(form))).toEqual([]);
  });

  test('weighs no more than 60 kB besides its narrative', () => {
    expect(Buffer.byteLength(pageOf(form))).toBeLessThan(60_000);
  });
});

describe('what stands around the tables', () => {
  const page = pageOf('F2021');
  const elements = elementsOf(page);
  const metas = new Map(
    named(elements, 'meta').map((meta) => [
      attributeOf(meta, 'name'),
      attributeOf(meta, 'content'),
    ]),
  );

  test('the meta tags of a government article', () => {
    expect(Object.fromEntries(metas)).toMatchObject({
      SiteName: '示例市人民政府',
      SiteDomain: 'www.example.gov.cn',
      SiteIDCode: '3100000000',
      ColumnName: '政府信息公开年报',
      ColumnType: '政府信息公开',
      ColumnKeywords: expect.any(String),
      ColumnDescription: expect.any(String),
      ArticleTitle: '示例市教育局2024年政府信息公开工作年度报告',
      PubDate: '2025-01-20 09:30',
      ContentSource: '示例市教育局',
      Author: '示例市教育局',
      Keywords: expect.stringContaining('示例市教育局'),
      Description: expect.stringContaining('2024年'),
      Url: 'https://www.example.gov.cn/zfxxgk/zfxxgknb/jiaoyuju/2024',
    });
  });

  test('six sections in order, the information block, the signature', () => {
    const headings = named(elements, 'h2').map(textOf);
    expect(headings.map((heading) => heading.slice(0, 2))).toEqual([
      '一、',
      '二、',
      '三、',
      '四、',
      '五、',
      '六、',
    ]);
    const entries = named(elements, 'dd').map(textOf);
    expect(entries).toEqual([
      '11100000000013160U/2024-NB01',
      '示例市教育局',
      '2025-01-20',
      '主动公开',
      '2024年',
      '本机关',
    ]);
    expect(page).toContain('<p>2025年1月20日</p>');
  });

  test('nothing of the inside: no digest, no script, no style, no document id', () => {
    expect(page).not.toContain('sha256');
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")|<style|\sstyle=|\son\w+=/u);
  });
});

describe('what a report may hold', () => {
  const render = (changes: Record<string, unknown>, edition = {}) =>
    renderReportPage(FRAME, viewOf(reportOf('F2021', changes), { edition }));

  test('a token that is no number stands as it was printed; a total without parts stays empty', () => {
    const report = reportOf('F2021');
    const requests = withCell(report.tables.requests, 'received.naturalPerson', {
      value: null,
      raw: '/',
      how: 'missing',
    });
    const page = renderReportPage(
      FRAME,
      viewOf({ ...report, tables: { ...report.tables, requests } }),
    );
    const cells = named(elementsOf(page), 'td').map(textOf);
    expect(cells.filter((text) => text === '/')).toHaveLength(1);
    expect(cells.filter((text) => text === '')).toHaveLength(1);
  });

  test('a printed total stands even where it is wrong', () => {
    const report = reportOf('F2021');
    const requests = withCell(report.tables.requests, 'received.total', {
      value: 99999,
      how: 'read',
    });
    const page = renderReportPage(
      FRAME,
      viewOf({ ...report, tables: { ...report.tables, requests } }),
    );
    expect(page).toContain('>99999</td>');
  });

  test('cells of another form are listed below their table', () => {
    const report = reportOf('F2019');
    const requests = withCell(report.tables.requests, 'other.feeUnpaid.total', {
      value: 31,
      how: 'read',
    });
    const page = renderReportPage(
      FRAME,
      viewOf({ ...report, tables: { ...report.tables, requests } }),
    );
    expect(page).toContain('原件另有');
    expect(page).toContain('总计：31</li>');
  });

  test('an amount keeps its scale, and its unit where the header says none', () => {
    const report = reportOf('F2019');
    const proactive = withCell(report.tables.proactive, 'procurement.amount', {
      value: '251000.00',
      unit: '元',
      how: 'read',
    });
    const page = renderReportPage(
      FRAME,
      viewOf({ ...report, tables: { ...report.tables, proactive } }),
    );
    expect(page).toContain('>251000.00元</td>');
  });

  test('lists, headings, links and line breaks of the narrative', () => {
    const text = (value: string) => ({ type: 'text', text: value });
    const page = render({
      narrative: {
        overview: [
          { type: 'heading', level: 1, children: [text('（一）主动公开')] },
          { type: 'heading', level: 5, children: [text('细目')] },
          paragraph('第一行\n第二行'),
          paragraph('   '),
          {
            type: 'list',
            format: 'ordered',
            children: [
              { type: 'list-item', children: [text('甲')] },
              {
                type: 'list',
                format: 'unordered',
                children: [{ type: 'list-item', children: [{ ...text('乙'), bold: true }] }],
              },
            ],
          },
          {
            type: 'paragraph',
            children: [
              { type: 'link', url: 'https://example.com/a?b=1&c=2', children: [text('链接')] },
            ],
          },
        ],
      },
    });
    expect(page).toContain('<h3>（一）主动公开</h3>');
    expect(page).toContain('<h4>细目</h4>');
    expect(page).toContain('第一行<br>第二行');
    expect(page).not.toMatch(/<p>\s*<\/p>/u);
    expect(page).toContain('<ol><li>甲<ul><li><strong>乙</strong></li></ul></li></ol>');
    expect(page).toContain('<a href="https://example.com/a?b=1&amp;c=2" rel="noopener">链接</a>');
  });

  test('信息处理费 in words, or made from its figures', () => {
    const fee = { notices: '1', amountCharged: '380', amountReceived: null };
    expect(render({ processingFee: { ...fee, text: '收取信息处理费380元。' } })).toContain(
      '<p>收取信息处理费380元。</p>',
    );
    expect(render({ processingFee: { ...fee, text: '' } })).toContain(
      '<p>本年度发出信息处理费收费通知1件，收费通知总金额380元。</p>',
    );
  });

  test('nothing where there is nothing', () => {
    const page = render({
      preface: [],
      contact: '',
      narrative: {},
      tables: {},
      organ: {},
      title: '',
    });
    expect(forbiddenIn(page)).toEqual([]);
    expect(page).not.toContain('class="preface"');
    expect(page).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  test('a historical report says so and keeps the day of the original', () => {
    const page = render({}, { historical: true, publishedOn: '2020-01-15' });
    expect(page).toContain('按原件录入');
    expect(page).toContain('<meta name="PubDate" content="2020-01-15 00:00">');
    expect(page).toContain('<p>2020年1月15日</p>');
  });
});

describe('editions', () => {
  test('a corrected report carries its note and links to the editions before', () => {
    const page = renderReportPage(
      FRAME,
      viewOf(reportOf('F2021', { correctionNote: '原为12，现更正为13。' }), {
        edition: { number: 2 },
        earlier: [{ number: 1, publishedOn: '2025-01-20', path: '/earlier' }],
      }),
    );
    expect(page).toContain('<h2>更正说明</h2>');
    expect(page).toContain('<p>原为12，现更正为13。</p>');
    expect(page).toContain('<a href="/earlier">第1版（2025年1月20日发布）</a>');
  });

  test('an earlier edition says what it is, where the current one stands, and is not indexed', () => {
    const page = renderReportPage(
      FRAME,
      viewOf(reportOf('F2021'), { path: '/past', edition: { isLive: false } }),
    );
    expect(page).toContain('<strong>历史版本</strong>');
    expect(page).toContain('<a href="/zfxxgk/zfxxgknb/jiaoyuju/2024">查看现行版本</a>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(
      '<link rel="canonical" href="https://www.example.gov.cn/zfxxgk/zfxxgknb/jiaoyuju/2024">',
    );
  });
});
