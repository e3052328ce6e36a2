import { TABLE_IDS, cellsOf, type FormId, type TableId } from '../../../domain/form';
import type { Cell, TableValue } from '../../../domain/cell';
import { parseReport, type ReportValue } from '../../../domain/report';
import { completeSettings } from '../../../server/src/config';
import { FILES, type ColumnView, type Frame, type ReportView } from '../../../server/src/pages';

export const BASE = '/zfxxgk/zfxxgknb';

export const FRAME: Frame = {
  ...completeSettings({
    site: { name: '示例市人民政府', domain: 'www.example.gov.cn', code: '3100000000' },
    look: {
      header: { links: [{ label: '首页', url: '/' }] },
      footer: {
        lines: ['主办：示例市人民政府办公室'],
        links: [{ label: '网站地图', url: '/map' }],
      },
      navigation: [
        { label: '政府信息公开指南', url: '/zfxxgk/zfxxgkzn' },
        { label: '政府信息公开年报', url: BASE },
        { label: '依申请公开', url: '/zfxxgk/ysqgk' },
      ],
    },
  }),
  stylesheets: [{ href: '/page.css' }, { href: '/print.css', media: 'print' }],
};

/** A table whose every input is another number, so that a figure names its cell. */
export function numberedTable(form: FormId, table: TableId): TableValue {
  const start = 1000 * (TABLE_IDS.indexOf(table) + 1);
  const cells = cellsOf(form, table)
    .filter(({ kind }) => kind !== 'total')
    .map(({ key, kind }, index): [string, Cell] => [
      key,
      { value: kind === 'amount' ? `${start + index}.50` : start + index, how: 'typed' },
    ]);
  return { form, cells: Object.fromEntries(cells) };
}

export const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

export function reportOf(form: FormId, changes: Record<string, unknown> = {}): ReportValue {
  const year = form === 'F2019' ? 2019 : 2024;
  return parseReport({
    organ: { code: '11100000000013160U', name: '示例市教育局' },
    year,
    scope: 'own',
    title: `示例市教育局${year}年政府信息公开工作年度报告`,
    preface: [paragraph('根据《中华人民共和国政府信息公开条例》编制本报告。')],
    contact: '如有疑问，请与示例市教育局办公室联系（电话：0000-0000000）。',
    tables: Object.fromEntries(TABLE_IDS.map((table) => [table, numberedTable(form, table)])),
    narrative: {
      overview: [paragraph('全年主动公开政府信息412条。')],
      improvements: [paragraph('更新不够及时。')],
      otherMatters: [paragraph('无。')],
    },
    ...changes,
  });
}

export function viewOf(
  report: ReportValue,
  {
    edition = {},
    ...changes
  }: Partial<Omit<ReportView, 'edition'>> & {
    edition?: Partial<ReportView['edition']>;
  } = {},
): ReportView {
  const path = `${BASE}/jiaoyuju/${report.year}`;
  return {
    report,
    edition: {
      number: 1,
      digest: `sha256:${'0'.repeat(64)}`,
      publishedOn: '2025-01-20',
      releasedAt: '2025-01-20T01:30:00.000Z',
      historical: false,
      isLive: true,
      ...edition,
    },
    organ: {
      slug: 'jiaoyuju',
      path: `${BASE}/jiaoyuju`,
      siteName: '',
      siteDomain: '',
      siteCode: '',
    },
    path,
    currentPath: path,
    files: FILES.map((file) => ({
      ...file,
      path: `${path}${file.table ? `/${file.table}` : ''}.${file.format}`,
    })),
    earlier: [],
    ...changes,
  };
}

export const columnOf = (names: readonly string[]): ColumnView => ({
  list: 'year',
  paging: { part: 1, parts: 1 },
  path: BASE,
  year: 2024,
  isColumn: true,
  years: [2024, 2023].map((year) => ({ year, path: `${BASE}/${year}` })),
  organs: names.map((name, index) => ({
    name,
    kind: 'department',
    path: `${BASE}/organ${index}`,
    reports: [
      { title: `${name}年报`, path: `${BASE}/organ${index}/2024`, publishedOn: '2025-01-20' },
    ],
  })),
});
