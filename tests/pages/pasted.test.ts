import { FORMS, TABLE_IDS, cellsOf, type FormId } from '../../domain/form';
import { effectiveValue } from '../../domain/cell';
import { SECTION_IDS, canonicalReport, narrativeText, type ReportValue } from '../../domain/report';
import { blocksFromText, blocksFromTree, readReport, type Block } from '../../domain/read';
import { renderReportPage } from '../../server/src/pages';
import { parseTree } from '../support/tree';
import { FRAME, paragraph, reportOf, viewOf } from './support/views';

const FORM_IDS = FORMS.map(({ id }) => id);
const HTML_TAG = /<[^>]{0,2000}>/gu;
const CONTENTS = /<nav class="contents"[^]{0,2000}?<\/nav>/u;
const CELL_END = /<\/t[hd]>\s{0,200}/gu;
const LINE_END = /<\/(?:tr|p|h[1-6]|li|dt|dd|caption|div)>/gu;

/** With a heading, a list and a link in its text, and figures of 信息处理费. */
const published = (form: FormId): ReportValue =>
  reportOf(form, {
    narrative: {
      overview: [
        { type: 'heading', level: 3, children: [{ type: 'text', text: '（一）主动公开' }] },
        paragraph('全年主动公开政府信息412条。'),
        {
          type: 'list',
          format: 'unordered',
          children: [{ type: 'list-item', children: [{ type: 'text', text: '网站公开300条；' }] }],
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
      improvements: [paragraph('更新不够及时。')],
      otherMatters: [paragraph('无。')],
    },
    processingFee: { notices: '2', amountCharged: '380', amountReceived: '380', text: '' },
  });

const pageOf = (form: FormId): string => renderReportPage(FRAME, viewOf(published(form)));

/** The page as a browser copies it into a text field: tabs between cells, a line for each block. */
const asText = (page: string): string =>
  page
    .slice(page.indexOf('<body'))
    // The stylesheet keeps them out of a selection.
    .replace(CONTENTS, '')
    .replace(/\n\s*/gu, '')
    .replace(CELL_END, '\t')
    .replace(LINE_END, '\n')
    .replace(HTML_TAG, '')
    .replace(/\t\n/gu, '\n');

const WAYS: readonly (readonly [name: string, read: (page: string) => Block[]])[] = [
  ['HTML', (page) => blocksFromTree(parseTree(page))],
  ['text', (page) => blocksFromText(asText(page))],
];

const figures = (report: ReportValue) =>
  TABLE_IDS.flatMap((table) =>
    cellsOf(report.tables[table].form, table).map(({ id, key }) => [
      id,
      String(effectiveValue(table, report.tables[table], key)),
    ]),
  );

describe.each(FORM_IDS)('our own page of %s', (form) => {
  describe.each(WAYS)('pasted back as %s', (_way, read) => {
    const report = published(form);
    const pasted = readReport(read(pageOf(form)));

    test('has every figure in its place, read and not inferred', () => {
      expect(figures(pasted.report)).toEqual(figures(report));
      const cells = TABLE_IDS.flatMap((table) => Object.values(pasted.report.tables[table].cells));
      expect(new Set(cells.map(({ how }) => how))).toEqual(new Set(['read']));
    });

    test('has title, year and organ', () => {
      expect(pasted.meta).toMatchObject({
        title: report.title,
        year: report.year,
        organ: report.organ.name,
      });
    });

    test('has the preface and the contact line, and nothing of the page around them', () => {
      const { preface, contact } = pasted.report;
      expect([narrativeText(preface), contact]).toEqual([
        narrativeText(report.preface),
        report.contact,
      ]);
    });

    test('has the words of every section, and no others', () => {
      for (const id of SECTION_IDS)
        expect([id, narrativeText(pasted.report.narrative[id])]).toEqual([
          id,
          narrativeText(report.narrative[id]),
        ]);
      expect(pasted.report.processingFee).toEqual(report.processingFee);
    });
  });

  test('pasted back as HTML is the same report, to the byte, and nothing is left over', () => {
    const { report, notes } = readReport(blocksFromTree(parseTree(pageOf(form))));
    const { organ, tables, ...rest } = published(form);
    const printed = { ...report, tables, organ };
    expect(notes).toEqual([]);
    expect(canonicalReport(printed)).toBe(canonicalReport({ ...rest, tables, organ }));
  });
});
