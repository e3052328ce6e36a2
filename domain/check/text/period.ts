import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField } from '../../prose';

const PERIOD =
  /(20\d{2})\s{0,2}年\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日?\s{0,2}起?[\s，]{0,3}(?:至|到|—|–|-|~)\s{0,2}(?:(20\d{2})\s{0,2}年)?\s{0,2}(\d{1,2})\s{0,2}月\s{0,2}(\d{1,2})\s{0,2}日?/gu;
const AS_OF =
  /截[至止]到?\s{0,2}(?:(20\d{2})\s{0,2}年)?\s{0,2}(\d{1,2})\s{0,2}月(?:\s{0,2}(\d{1,2})\s{0,2}日)?/gu;
const OF_THE_REPORT = /统计|期限|时限|期间|本报告|年报|数据/u;
const FIELDS: readonly ProseField[] = ['preface', 'overview'];
const TEXTS: readonly ProseField[] = ['overview', 'proactive', 'improvements'];
const DECEMBER = 12;

const dateOf = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

function periods(prose: FieldProse, year: number, start: string): RawFinding[] {
  return prose.sentences.flatMap(({ text, from }) =>
    [...text.matchAll(PERIOD)].flatMap((match): RawFinding[] => {
      if (prose.field !== 'preface' && !OF_THE_REPORT.test(text)) return [];
      const [, y1, m1, d1, y2, m2, d2] = match;
      const first = dateOf(Number(y1), Number(m1), Number(d1));
      const last = dateOf(Number(y2 ?? y1), Number(m2), Number(d2));
      const end = dateOf(year, DECEMBER, 31);
      if ((first === start || first === dateOf(year, 1, 1)) && last === end) return [];
      const at = from + match.index;
      return [
        {
          cells: [],
          passages: passagesOf(prose, at, at + match[0].length),
          params: { reason: 'period', from: first, to: last, expectedFrom: start, expectedTo: end },
        },
      ];
    }),
  );
}

/** A figure as of a day inside the year leaves out the rest of it. */
function asOf(prose: FieldProse, year: number): RawFinding[] {
  return prose.sentences.flatMap(({ text, from, quantities }) =>
    [...text.matchAll(AS_OF)].flatMap((match): RawFinding[] => {
      const [words, y, m, d] = match;
      const isYearEnd = Number(m) === DECEMBER && (d === undefined || Number(d) === 31);
      if (quantities.length === 0 || Number(y ?? year) !== year || isYearEnd) return [];
      const at = from + match.index;
      return [
        {
          cells: [],
          passages: passagesOf(prose, at, at + words.length),
          params: { reason: 'asOf', year },
        },
      ];
    }),
  );
}

/** C13: the period is the whole year, or runs from the day on which the organ was founded. */
export const period: ReportCheck = reportCheck({
  code: 'C13',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report, organ }) => {
    const { year } = report;
    if (year === 0) return [];
    const prose = proseOf(report);
    const founded = organ?.foundedOn?.startsWith(`${year}-`) ? organ.foundedOn : undefined;
    const start = founded ?? dateOf(year, 1, 1);
    const of = (fields: readonly ProseField[], read: (own: FieldProse) => RawFinding[]) =>
      fields.flatMap((field) => {
        const own = prose.get(field);
        return own ? read(own) : [];
      });
    return [
      ...of(FIELDS, (own) => periods(own, year, start)),
      ...of(TEXTS, (own) => asOf(own, year)),
    ];
  },
});
