import { FIRST_FORM_YEAR, FORMS, formForYear, type FormVersion } from '../../form';
import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField } from '../../prose';

const FIELDS: readonly ProseField[] = ['preface', 'overview'];
const NUMBER =
  /([\u4e00-\u9fff]{0,12})([〔[【（])\s{0,2}(20\d{2})\s{0,2}([〕\]】）])\s{0,2}第?(\d{1,4})\s{0,2}号/gu;
const TITLE_BEFORE = /《([^《》]{2,120})》[\s，、]{0,2}（?[\s]{0,2}$/u;
const AGENCY = '国办公开办函';
const OF_THE_STATE_COUNCIL = /国办|公开办函|国务院/u;
/** Other words run into the name of the agency without a gap: 根据国务院办公厅…. */
const ITS_START = /国办|国务院/u;
const ORDER_AS_ARTICLE = /令\s{0,2}（?第?\s{0,2}711\s{0,2}条/gu;
const OLD_ORDER = /令\s{0,2}（?第?\s{0,2}492\s{0,2}号/gu;
const TRIAL_WORD = '试行';
const TRIAL = /年度报告(?:格式|样式|模板)\s{0,2}（试行）/gu;
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

const isTitleOf = ({ titled }: FormVersion['basis'], title: string): boolean =>
  titled.must.test(title) && !(titled.never?.test(title) ?? false);

const basisOf = (year: number): string => formForYear(year)?.basis.documentNumber ?? '';

function citation(
  prose: FieldProse,
  match: RegExpExecArray | RegExpMatchArray,
  year: number,
): RawFinding[] {
  const [whole, agency = '', open, y, close, number] = match;
  const right = `${AGENCY}〔${y}〕${number}号`;
  const notice = FORMS.find((form) => form.basis.documentNumber === right)?.basis;
  if (!notice || !OF_THE_STATE_COUNCIL.test(agency)) return [];
  const isRight = agency.endsWith(AGENCY);
  const named = isRight ? agency.length - AGENCY.length : Math.max(0, agency.search(ITS_START));
  const at = (match.index ?? 0) + named;
  const end = at + whole.length - named;
  const span = [at, end] as const;
  const found: RawFinding[] = [];
  if (!isRight) found.push(finding(prose, span, 'agency', right));
  else if (open !== '〔' || close !== '〕') found.push(finding(prose, span, 'bracket', right));
  const before = prose.text.slice(Math.max(0, at - 130), at);
  const title = TITLE_BEFORE.exec(before);
  if (title?.[1] && !isTitleOf(notice, title[1])) {
    found.push(finding(prose, [at - title[0].length, end], 'title', right));
  }
  const due = basisOf(year);
  if (due !== '' && due !== right) {
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
  const isTrialOver = formForYear(year)?.basis.titled.never?.test(TRIAL_WORD) ?? false;
  return [
    ...cited,
    ...all(ORDER_AS_ARTICLE, 'orderAsArticle', '国务院令第711号'),
    ...(year >= FIRST_FORM_YEAR ? all(OLD_ORDER, 'oldOrder', '国务院令第711号') : []),
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
