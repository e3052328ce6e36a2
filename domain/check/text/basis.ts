import { FORMS, formForYear } from '../../form';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField } from '../../prose';

const FIELDS: readonly ProseField[] = ['preface', 'overview'];
const NUMBER =
  /(国?[\u4e00-\u9fff]{0,8})([〔[【（])\s{0,2}(20\d{2})\s{0,2}([〕\]】）])\s{0,2}第?(\d{1,4})\s{0,2}号/gu;
const TITLE_BEFORE = /《([^《》]{2,120})》[\s，、]{0,2}（?[\s]{0,2}$/u;
const AGENCY = '国办公开办函';
const OF_THE_STATE_COUNCIL = /国办|公开办函|国务院/u;
const ORDER_AS_ARTICLE = /令\s{0,2}（?第?\s{0,2}711\s{0,2}条/gu;
const OLD_ORDER = /令\s{0,2}（?第?\s{0,2}492\s{0,2}号/gu;
const TRIAL = /年度报告(?:格式|样式|模板)\s{0,2}（试行）/gu;
/** Words that the title of a notice must and must not have, by its number. */
const TITLES: Readonly<Record<string, { must: RegExp; never: RegExp }>> = {
  '2021:30': { must: /格式/u, never: /有关事项|试行/u },
  '2019:60': { must: /有关事项|试行|格式/u, never: /^$/u },
};

type Reason =
  | 'agency'
  | 'bracket'
  | 'title'
  | 'otherForm'
  | 'trial'
  | 'orderAsArticle'
  | 'oldOrder';

const finding = (
  prose: FieldProse,
  [from, to]: readonly [number, number],
  reason: Reason,
  right: string,
): RawFinding => ({
  cells: [],
  passages: passagesOf(prose, from, to),
  params: { reason, right },
});

const basisOf = (year: number): string => formForYear(year)?.basis.documentNumber ?? '';

function citation(
  prose: FieldProse,
  match: RegExpExecArray | RegExpMatchArray,
  year: number,
): RawFinding[] {
  const [whole, agency = '', open, y, close, number] = match;
  const key = `${y}:${number}`;
  const known = TITLES[key];
  if (!known || !OF_THE_STATE_COUNCIL.test(agency)) return [];
  const at = match.index ?? 0;
  const span = [at, at + whole.length] as const;
  const right = `${AGENCY}〔${y}〕${number}号`;
  const found: RawFinding[] = [];
  if (!agency.endsWith(AGENCY) || agency.replace(/^[^国]{0,8}/u, '') !== AGENCY) {
    found.push(finding(prose, span, 'agency', right));
  } else if (open !== '〔' || close !== '〕') found.push(finding(prose, span, 'bracket', right));
  const before = prose.text.slice(Math.max(0, at - 130), at);
  const title = TITLE_BEFORE.exec(before);
  if (title?.[1] && (!known.must.test(title[1]) || known.never.test(title[1]))) {
    found.push(finding(prose, [at - title[0].length, at + whole.length], 'title', right));
  }
  const due = basisOf(year);
  if (due !== '' && due !== right && FORMS.some(({ basis }) => basis.documentNumber === right)) {
    found.push(finding(prose, span, 'otherForm', due));
  }
  return found;
}

function inField(prose: FieldProse, year: number): RawFinding[] {
  const all = (pattern: RegExp, reason: Reason, right: string): RawFinding[] =>
    [...prose.text.matchAll(pattern)].map((match) =>
      finding(prose, [match.index, match.index + match[0].length], reason, right),
    );
  const cited = [...prose.text.matchAll(NUMBER)].flatMap((match) => citation(prose, match, year));
  const isTrialOver = basisOf(year) === `${AGENCY}〔2021〕30号`;
  return [
    ...cited,
    ...all(ORDER_AS_ARTICLE, 'orderAsArticle', '国务院令第711号'),
    ...(year >= 2019 ? all(OLD_ORDER, 'oldOrder', '国务院令第711号') : []),
    ...(isTrialOver && cited.length === 0 ? all(TRIAL, 'trial', basisOf(year)) : []),
  ];
}

/** C24: the documents that the report rests on are cited by their right title and number. */
export const basis: ReportCheck = reportCheck({
  code: 'C24',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    FIELDS.flatMap((field) => {
      const own = proseOf(report).get(field);
      return own ? inField(own, report.year) : [];
    }),
});
