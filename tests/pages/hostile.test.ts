import fc from 'fast-check';
import type { ReportValue } from '../../domain/report';
import { completeSettings } from '../../server/src/config';
import {
  renderColumnPage,
  renderFragment,
  renderOrganPage,
  renderReportJson,
  renderReportPage,
  renderSearchPage,
  type Frame,
} from '../../server/src/pages';
import { elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { BAD_ADDRESSES, PAYLOADS } from './support/payloads';
import { FRAME, columnOf, reportOf, viewOf } from './support/views';

const text = (value: string) => ({ type: 'text' as const, text: value });
const blocks = (value: string) => [
  { type: 'paragraph' as const, children: [{ ...text(value), bold: true as const }] },
  { type: 'heading' as const, level: 2 as const, children: [text(value)] },
  {
    type: 'list' as const,
    format: 'ordered' as const,
    children: [{ type: 'list-item' as const, children: [text(value)] }],
  },
  {
    type: 'paragraph' as const,
    children: [{ type: 'link' as const, url: value, children: [text(value)] }],
  },
];

/** Not parsed on purpose: what a page is made from may not have come through the cleaning of a save. */
function hostileReport(value: string): ReportValue {
  const report = reportOf('F2021');
  const narrative = blocks(value);
  const cell = { value: null, raw: value, how: 'missing' } as const;
  const tables = Object.fromEntries(
    Object.entries(report.tables).map(([id, table]) => [
      id,
      {
        ...table,
        cells: Object.fromEntries(
          [...Object.keys(table.cells), 'rules.made', value].map((key) => [key, cell]),
        ),
      },
    ]),
  ) as unknown as ReportValue['tables'];
  return {
    ...report,
    organ: { code: value, name: value },
    title: value,
    contact: value,
    preface: narrative,
    narrative: Object.fromEntries(
      Object.keys(report.narrative).map((id) => [id, narrative]),
    ) as unknown as ReportValue['narrative'],
    tables,
    processingFee: { notices: value, amountCharged: value, amountReceived: value, text: value },
    correctionNote: value,
  };
}

function hostileFrame(value: string): Frame {
  const shell = [{ label: value, url: '/a' }];
  const settings = completeSettings({
    site: { name: value, domain: 'www.example.gov.cn', code: '3100000000' },
    look: {
      header: { title: value, subtitle: value, logo: '/logo.png', links: shell },
      footer: {
        lines: [value],
        links: shell,
        icp: value,
        publicSecurity: value,
        badges: [
          { label: value, url: '/a' },
          { label: value, url: '/a', image: '/b.png' },
        ],
      },
      navigation: shell,
      breadcrumb: shell,
    },
  });
  return { ...settings, stylesheets: FRAME.stylesheets };
}

const searchOf = (value: string) => ({
  asked: value,
  organs: [{ name: value, path: '/a1' }],
  reports: [
    {
      title: value,
      path: '/a1/2024',
      publishedOn: value,
      passage: { before: value, match: value, after: value },
    },
  ],
  hasMoreOrgans: true,
  hasMoreReports: true,
});

function pagesOf(value: string): string[] {
  const frame = hostileFrame(value);
  const report = hostileReport(value);
  const site = { slug: 'a1', path: '/a1', siteName: value, siteDomain: value, siteCode: value };
  const view = viewOf(report, {
    organ: site,
    earlier: [{ number: 1, publishedOn: value, path: '/v1' }],
  });
  return [
    renderReportPage(frame, view),
    renderReportPage(frame, { ...view, edition: { ...view.edition, isLive: false } }),
    renderColumnPage(frame, columnOf([value, value])),
    renderFragment(frame, view),
    renderSearchPage(frame, searchOf(value)),
    renderOrganPage(frame, { name: value, path: '/a1', reports: [] }),
  ];
}

/** Line feeds make paragraphs and breaks; nothing else depends on the text. */
const countOf = (page: string): number =>
  elementsOf(page).filter(({ tagName }) => tagName !== 'br' && tagName !== 'p').length;

describe('hostile text in every place where text can stand', () => {
  test('there are enough of them', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60);
  });

  test.each(PAYLOADS)('%j', (payload) => {
    const harmless = pagesOf('无害文字').map(countOf);
    pagesOf(payload).forEach((page, index) => {
      expect(forbiddenIn(page)).toEqual([]);
      // As many elements as with plain text, or fewer where it holds nothing to show.
      expect(countOf(page)).toBeLessThanOrEqual(harmless[index] ?? 0);
    });
  });

  test('any string', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '`',
      '=',
      '/',
      'script',
      'on',
      '\n',
      '$&',
      'a',
      '汉',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const hostile = parts.join('');
        expect(pagesOf(hostile).flatMap(forbiddenIn)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the title is the title, whatever it holds', () => {
    for (const payload of PAYLOADS.filter((each) => !each.includes('\u0000'))) {
      const [page = ''] = pagesOf(payload);
      expect(named(elementsOf(page), 'h1').map(textOf)).toEqual([payload]);
    }
  });
});

describe('hostile addresses in the narrative', () => {
  test.each(BAD_ADDRESSES)('%j is no link', (url) => {
    const report = {
      ...reportOf('F2021'),
      preface: [
        {
          type: 'paragraph' as const,
          children: [{ type: 'link' as const, url, children: [text('看这里')] }],
        },
      ],
    };
    const page = renderReportPage(FRAME, viewOf(report));
    expect(page).toContain('看这里');
    expect(named(elementsOf(page), 'a').map(textOf)).not.toContain('看这里');
    expect(forbiddenIn(page)).toEqual([]);
  });
});

test('the data are JSON whatever they hold', () => {
  for (const payload of PAYLOADS) {
    const data = JSON.parse(renderReportJson(FRAME, viewOf(hostileReport(payload)))) as {
      title: string;
    };
    expect(data.title).toBe(payload);
  }
});
