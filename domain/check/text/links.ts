import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import type { InlineNode, Narrative } from '../../report';
import type { ProseField } from '../../prose';

interface Link {
  readonly field: ProseField;
  readonly block: number;
  readonly from: number;
  readonly text: string;
  readonly url: string;
}

const OF_THE_REPORT = /年报|年度报告|电子版|下载/u;
const YEAR_IN_TEXT = /(20\d{2})\s{0,2}年/u;
/** `2022nb`, `2022年度报告`, `t20230115_1.html`: only what names a report or dates a page. */
const YEAR_IN_NAME = /(20\d{2})(?:年|nian|nd|nb|ndbg|niandu|report)/iu;
const DATED_PAGE = /t(20\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])_\d{4,12}\.s?html?/u;

const linksOf = (inlines: readonly InlineNode[]): { text: string; url: string; from: number }[] => {
  let at = 0;
  return inlines.flatMap((inline) => {
    const from = at;
    const text =
      inline.type === 'link' ? inline.children.map((child) => child.text).join('') : inline.text;
    at += text.length;
    return inline.type === 'link' ? [{ text, url: inline.url, from }] : [];
  });
};

const inNarrative = (field: ProseField, narrative: Narrative): Link[] =>
  narrative.flatMap((node, block) =>
    node.type === 'paragraph'
      ? linksOf(node.children).map((link) => ({ field, block, ...link }))
      : [],
  );

const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

/** The year that a link to a report names, other than the report's own; pages older than the year count too. */
function wrongYear({ text, url }: Link, year: number): number | undefined {
  const address = decoded(url);
  const named = YEAR_IN_TEXT.exec(text)?.[1] ?? YEAR_IN_NAME.exec(address)?.[1];
  if (named !== undefined) return Number(named) === year ? undefined : Number(named);
  const dated = DATED_PAGE.exec(address);
  return dated && Number(dated[1]) <= year ? Number(dated[1]) - 1 : undefined;
}

/** C42: a link to the report itself leads to this year's. Nothing is fetched. */
export const links: ReportCheck = reportCheck({
  code: 'C42',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) => {
    const { year, preface, narrative } = report;
    if (year === 0) return [];
    const all = [
      ...inNarrative('preface', preface),
      ...inNarrative('overview', narrative.overview),
      ...inNarrative('otherMatters', narrative.otherMatters),
    ];
    return all.flatMap((link): RawFinding[] => {
      const { field, block, from, text, url } = link;
      const found = OF_THE_REPORT.test(text) ? wrongYear(link, year) : undefined;
      if (found === undefined) return [];
      return [
        {
          cells: [],
          passages: [{ field, block, from, to: from + text.length, quote: text }],
          params: { url, found, year },
        },
      ];
    });
  },
});
