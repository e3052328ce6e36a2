import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import type { OtherReport } from '../context';
import type { ReportValue } from '../../report';
import { passagesOf, proseOf, type ProseField } from '../../prose';
import { likeness, type Likeness } from './likeness';
import { requestFiguresOf } from './requestFigures';

/** Less text than this says too little to be called a copy. */
const SHORTEST = 60;
const LONGEST_QUOTE = 160;

/** Strict on section 五, lenient on section 一, most of all where there were no applications to tell of. */
function limitOf(report: ReportValue, field: ProseField): number {
  if (field === 'improvements') return 0.8;
  return requestFiguresOf(report).isAllZero() ? 0.98 : 0.95;
}

const FIELDS: readonly ProseField[] = ['overview', 'improvements'];

function copied(
  report: ReportValue,
  other: OtherReport,
  field: ProseField,
  { share, own, other: theirs }: Likeness,
): RawFinding {
  const prose = proseOf(report).get(field);
  const words = proseOf(other.report).get(field)?.plain.slice(theirs.from, theirs.to) ?? '';
  return {
    cells: [],
    passages: prose ? passagesOf(prose, own.from, Math.min(own.to, own.from + LONGEST_QUOTE)) : [],
    params: {
      field,
      percent: Math.floor(share * 100),
      otherOrgan: other.organName,
      otherYear: other.year,
      otherEdition: other.edition,
      otherQuote: words.slice(0, LONGEST_QUOTE),
    },
  };
}

function closest(
  report: ReportValue,
  others: readonly OtherReport[],
  field: ProseField,
): RawFinding[] {
  const limit = limitOf(report, field);
  let best: { other: OtherReport; like: Likeness } | undefined;
  for (const other of others) {
    const like = likeness(report, other.report, field);
    if (!like || like.size < SHORTEST || like.share < limit) continue;
    if (!best || like.share > best.like.share) best = { other, like };
  }
  return best ? [copied(report, best.other, field, best.like)] : [];
}

const AS_TEXT = { severity: WARNING, liftedWhenHistorical: false, isWaivable: true } as const;

/** C27: sections 一 and 五 are not last year's with other numbers. */
export const copyOfLastYear: ReportCheck = reportCheck({
  ...AS_TEXT,
  code: 'C27',
  needs: ['previous'],
  run: ({ report, previous }) => FIELDS.flatMap((field) => closest(report, previous, field)),
});

/** C28: sections 一 and 五 are not those of another unit. */
export const copyOfAnotherUnit: ReportCheck = reportCheck({
  ...AS_TEXT,
  code: 'C28',
  needs: ['others'],
  run: ({ report, others }) => FIELDS.flatMap((field) => closest(report, others, field)),
});
