import type { ReportValue } from '../../report';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type Quantity, type Sentence } from '../../prose';
import { requestFiguresOf } from './requestFigures';

const SHARE =
  /^\s?(?:[^，；。（]{0,14}[，、])?\s?（?\s?(?:约)?(?:所)?占(?:比|总|全)?[^，；。（]{0,14}$|^\s?（\s?$/u;
const FULL_RATE =
  /(?:办结|答复|办理|公开|回复|满意|按时|及时|按期|履约|合格)[^，；。]{0,6}率[^，；。\d]{0,6}$/u;
const ZERO_MATTER = /申请|办件|诉求|留言|提案|建议/u;

interface Place {
  readonly prose: FieldProse;
  readonly sentence: Sentence;
  readonly previous: Sentence | undefined;
}

const isExactCount = ({ measure, approximation, isCompared }: Quantity): boolean =>
  measure === 'count' && approximation === undefined && !isCompared;

/** A share holds where it is the right one within its last printed digit. */
const isShareOf = (part: number, total: number, { value, decimals }: Quantity): boolean =>
  total > 0 && Math.abs((part / total) * 100 - value) < 10 ** -decimals;

/** Every total of which a share in this field might be taken. */
function totalsIn(report: ReportValue, { sentences }: FieldProse): number[] {
  const said = sentences.flatMap(({ quantities }) => quantities.filter(isExactCount));
  return [...said.map(({ value }) => value), ...requestFiguresOf(report).wholes()];
}

/** The share of a number: the percentage that stands right behind it. */
function shareAfter({ text, from, quantities }: Sentence, at: number): Quantity | undefined {
  const part = quantities[at];
  const share = quantities[at + 1];
  if (!part || share?.measure !== 'percent' || share.isCompared || share.approximation)
    return undefined;
  return SHARE.test(text.slice(part.to - from, share.from - from)) ? share : undefined;
}

function wrongShares(report: ReportValue, { prose, sentence, previous }: Place): RawFinding[] {
  const { quantities } = sentence;
  return quantities.flatMap((part, at): RawFinding[] => {
    const share = isExactCount(part) ? shareAfter(sentence, at) : undefined;
    if (!share) return [];
    const isWhole = ({ unit, value }: Quantity): boolean =>
      unit === part.unit && value >= part.value;
    const before = quantities.slice(0, at).filter(isExactCount);
    const earlier = (previous?.quantities ?? []).filter(isExactCount);
    const isNamed = /占/u.test(
      sentence.text.slice(part.to - sentence.from, share.from - sentence.from),
    );
    const total = before.find(isWhole) ?? (isNamed ? earlier.findLast(isWhole) : undefined);
    if (!total || total.value === 0) return [];
    const all = [...totalsIn(report, prose), sumOf(quantities.filter(isExactCount))];
    if (all.some((each) => isShareOf(part.value, each, share))) return [];
    const right = ((part.value / total.value) * 100).toFixed(Math.max(share.decimals, 1));
    return [
      {
        cells: [],
        passages: passagesOf(prose, part.from, share.to),
        params: {
          reason: 'share',
          part: part.value,
          total: total.value,
          printed: prose.plain.slice(share.from, share.to),
          right: `${right}%`,
        },
      },
    ];
  });
}

const sumOf = (quantities: readonly Quantity[]): number =>
  quantities.reduce((sum, { value }) => sum + value, 0);

/** 0 件 with a rate of 100 %: of nothing there is no share. */
function rateOfNothing({ prose, sentence }: Place): RawFinding[] {
  const { quantities, text, from } = sentence;
  const rate = quantities.find(
    ({ measure, value, from: start }) =>
      measure === 'percent' && value > 0 && FULL_RATE.test(text.slice(0, start - from)),
  );
  if (!rate || !ZERO_MATTER.test(text)) return [];
  const counts = quantities.filter((each) => each.to <= rate.from && each.measure === 'count');
  const [first] = counts;
  if (!first || counts.some(({ value, unit }) => value > 0 || unit === '')) return [];
  return [
    {
      cells: [],
      passages: passagesOf(prose, first.from, rate.to),
      params: { reason: 'ofNothing', printed: prose.plain.slice(rate.from, rate.to) },
    },
  ];
}

const CLAIMS_ALL = /分别[占为]|占比(?:分别)?(?:为|：)|比例(?:分别)?(?:为|：)/u;
const NEARLY_ALL = { least: 97, most: 103 };

/** Shares that are listed as the whole add up to 100, give or take their rounding. */
function wrongSum({ prose, sentence }: Place): RawFinding[] {
  if (!CLAIMS_ALL.test(sentence.text) || /等/u.test(sentence.text)) return [];
  const shares = sentence.quantities.filter(
    ({ measure, isCompared }) => measure === 'percent' && !isCompared,
  );
  const [first] = shares;
  const last = shares[shares.length - 1];
  const sum = Number(sumOf(shares).toFixed(4));
  if (!first || !last || shares.length < 3 || sum < NEARLY_ALL.least || sum > NEARLY_ALL.most)
    return [];
  const slack = Math.max(...shares.map(({ decimals }) => 10 ** -decimals)) * shares.length;
  if (Math.abs(sum - 100) <= slack + 1e-9) return [];
  return [
    {
      cells: [],
      passages: passagesOf(prose, first.from, last.to),
      params: { reason: 'sum', sum: `${sum}%`, count: shares.length },
    },
  ];
}

/** C22: a share is the part of its total, shares of a whole make 100, and 0 of 0 has no rate. */
export const percentages: ReportCheck = reportCheck({
  code: 'C22',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    [...proseOf(report).values()].flatMap((prose) =>
      prose.sentences
        .map((sentence, at) => ({ prose, sentence, previous: prose.sentences[at - 1] }))
        .filter(({ sentence }) => sentence.quantities.some(({ measure }) => measure === 'percent'))
        .flatMap((place) => {
          return [...wrongShares(report, place), ...rateOfNothing(place), ...wrongSum(place)];
        }),
    ),
});
