import fc from 'fast-check';
import { FORMS, TABLE_IDS, printedRows, tableOf } from '../../domain/form';
import { withCells } from '../../domain/cell';
import { canonicalReport, narrativeText, SECTION_IDS, type ReportValue } from '../../domain/report';
import { documentOf } from '../../domain/write';
import { writeDocx } from '../../server/src/files/docx';
import { columnWidths } from '../../server/src/files/docx/table';
import { TEXT_WIDTH, signatureIndents, titleLines } from '../../server/src/files/docx/paper';
import { writtenTable } from '../../domain/write';
import { importReport, readContent } from '../../server/src/files/source';
import {
  PRINTED_TOKENS,
  anyReport,
  publishedCells,
  withFirstAcross,
} from '../domain/support/report';
import { paragraph, reportOf } from '../pages/support/views';
import { isFull } from '../support/size';
import { hasOffice, savedByOffice } from './support/libreoffice';

const FORM_IDS = FORMS.map(({ id }) => id);
const RUNS = { numRuns: isFull ? 100 : 8, endOnFailure: true };

const written = (report: ReportValue, mark?: string): Promise<Buffer> =>
  writeDocx({
    title: report.title,
    organ: report.organ.name,
    pieces: documentOf(report, '2025-01-20'),
    ...(mark === undefined ? {} : { mark }),
  });

const imported = async (report: ReportValue) =>
  importReport({ kind: 'file', name: 'a.docx', bytes: await written(report) });

const full = (form: (typeof FORM_IDS)[number]): ReportValue =>
  reportOf(form, {
    narrative: {
      overview: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: '（一）主动公开' }] },
        paragraph('全年主动公开政府信息412条。'),
        {
          type: 'list',
          format: 'ordered',
          children: ['网站公开300条；', '其他渠道公开112条。'].map((text) => ({
            type: 'list-item',
            children: [{ type: 'text', text }],
          })),
        },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: '详见' },
            {
              type: 'link',
              url: 'https://www.example.gov.cn/a',
              children: [{ type: 'text', text: '公开目录' }],
            },
            { type: 'text', text: '。' },
          ],
        },
      ],
      requests: [paragraph('全年收到的申请均按期答复。')],
      improvements: [paragraph('更新不够及时。')],
      otherMatters: [paragraph('无。')],
    },
    processingFee: { notices: '2', amountCharged: '380', amountReceived: '380', text: '' },
  });

describe.each(FORM_IDS)('a Word file of %s', (form) => {
  test('read back is the same report, to the byte, and nothing is left over', async () => {
    const report = full(form);
    const { report: back, notes, meta } = await imported(report);
    const { organ, tables } = report;
    expect(notes).toEqual([]);
    expect(publishedCells(back)).toEqual(publishedCells(report));
    expect(canonicalReport({ ...back, organ, tables })).toBe(canonicalReport(report));
    expect([meta.organ, meta.publishedOn]).toEqual([organ.name, '2025-01-20']);
  });

  test('gives every cell back, blanks and tokens included', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(form, PRINTED_TOKENS).map(withFirstAcross), async (report) => {
        const { report: back } = await imported(report);
        const shown = (value: ReportValue) =>
          publishedCells(value).map(([id, figure, raw, unit]) => [
            id,
            figure,
            // A word that is no figure stays; how a figure was typed does not.
            figure === undefined ? raw : undefined,
            unit,
          ]);
        expect(shown(back)).toEqual(shown(report));
      }),
      RUNS,
    );
  });

  (hasOffice ? test : test.skip)('is the same report once LibreOffice has saved it', async () => {
    const report = full(form);
    const bytes = savedByOffice(await written(report), 'docx');
    const { report: back } = await importReport({ kind: 'file', name: 'a.docx', bytes });
    expect(publishedCells(back)).toEqual(publishedCells(report));
    expect([back.title, back.year]).toEqual([report.title, report.year]);
    for (const id of SECTION_IDS)
      expect(narrativeText(back.narrative[id])).toBe(narrativeText(report.narrative[id]));
  });

  test.each(TABLE_IDS)('has the merges of %s', async (table) => {
    const { blocks } = await readContent({
      kind: 'file',
      name: 'a.docx',
      bytes: await written(full(form)),
    });
    const tables = blocks.filter((block) => block.type === 'table');
    const spans = tables[TABLE_IDS.indexOf(table)]?.rows.map((row) =>
      row.map(({ colspan, rowspan }) => [colspan, rowspan]),
    );
    expect(spans).toEqual(
      printedRows(tableOf(form, table)).map(({ cells }) =>
        cells.map(({ colspan, rowspan }) => [colspan, rowspan]),
      ),
    );
  });

  test.each(TABLE_IDS)('%s is as wide as the text, at most', (table) => {
    const widths = columnWidths(writtenTable(table, full(form).tables[table]));
    const sum = widths.reduce((all, each) => all + each, 0);
    expect(widths).toHaveLength(tableOf(form, table).width);
    expect(sum).toBeLessThanOrEqual(TEXT_WIDTH);
    expect(sum).toBeGreaterThan(TEXT_WIDTH * 0.99);
  });
});

test('a working copy says on every page that it is a draft, and its reader leaves that out', async () => {
  const bytes = await written(full('F2021'), '草稿　第3稿');
  const { notes } = await importReport({ kind: 'file', name: 'a.docx', bytes });
  expect(notes.map(({ code, params }) => [code, params['part'], params['text']])).toEqual([
    ['N-leftOut', 'header', '草稿 第3稿'],
  ]);
});

test('cells of another form stand below their table', async () => {
  const report = full('F2021');
  const requests = withCells(report.tables.requests, [['other.total', { value: 12, how: 'read' }]]);
  const { report: back } = await imported({ ...report, tables: { ...report.tables, requests } });
  const text = SECTION_IDS.map((id) => narrativeText(back.narrative[id])).join('\n');
  expect(text.includes('12') || back.tables.requests.cells['other.total']?.value === 12).toBe(true);
});

describe('a title', () => {
  test.each([
    ['示例市教育局2024年政府信息公开工作年度报告', '示例市教育局', 2],
    ['短局2024年报告', '短局', 1],
    ['关于示例市教育局2024年政府信息公开工作的年度报告', '示例市教育局', 1],
  ])('%s of %s takes %d lines', (title, organ, count) => {
    const lines = titleLines(title, organ);
    expect(lines).toHaveLength(count);
    expect(lines.join('')).toBe(title);
  });
});

describe('the lines under which the seal is set', () => {
  test.each(['示例局', '示例市教育局', '示例市人力资源和社会保障局劳动保障监察支队'])(
    '%s and the date have one middle, inside the text',
    (organ) => {
      const date = '2025年1月20日';
      const indents = signatureIndents(organ, date);
      const half = (text: string) =>
        (Array.from(text).reduce((sum, each) => sum + (/[ -~]/u.test(each) ? 0.5 : 1), 0) * 320) /
        2;
      expect(indents.organ + half(organ)).toBeCloseTo(indents.date + half(date));
      expect(Math.min(indents.organ, indents.date)).toBeGreaterThanOrEqual(640);
    },
  );
});
