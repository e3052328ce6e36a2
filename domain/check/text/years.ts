import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField } from '../../prose';

const YEAR = /(?<![\d〔[【（])(20\d{2})\s{0,2}年/gu;
const FIELDS: readonly ProseField[] = ['overview', 'improvements'];
const OPENS_WITH = /^[\s#（）一二三四五六七八九十、.\d]{0,8}$/u;
/** A sentence that looks back or ahead, or tells when something was founded or made. */
const EXPLAINED =
  /同比|较|相比|比(?:上年|去年|20)|决算|问题|以来|结转|申请|整改|印发|出台|修订|针对|起|自|至|截[至止]|底|年度报告|要点|规划|计划|批|评|通报|排名|考核/u;
const PLANS = /将|计划|拟|下一步|继续|打算|力争|目标|打造|推进|着力|重点/u;
const OLD_PROGRAMME =
  /^度?(?:全[省市县区国])?(?:政务公开|政府信息公开)(?:工作)?(?:要点|重点|任务|计划)/u;

/** Why a year in a text is not the one to expect; undefined where it may well stand there. */
function reasonFor(year: number, found: number, before: string, after: string): string | undefined {
  const clause = /^[^。；]{0,60}/u.exec(after)?.[0] ?? '';
  if (found <= year - 2 && OLD_PROGRAMME.test(after)) return 'oldProgramme';
  if (!OPENS_WITH.test(before) || !/^度?(?:以来)?[，,\s]|^度?[我全本]/u.test(after))
    return undefined;
  if (found === year + 1) return PLANS.test(clause) ? undefined : 'ahead';
  return found < year && !EXPLAINED.test(clause) ? 'stale' : undefined;
}

function inField(prose: FieldProse, year: number): RawFinding[] {
  return prose.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(YEAR)].flatMap((match): RawFinding[] => {
      const found = Number(match[1]);
      const before = sentence.text.slice(0, match.index);
      const after = sentence.text.slice(match.index + match[0].length);
      const inTitle = before.lastIndexOf('《') > before.lastIndexOf('》');
      const reason = found === year || inTitle ? undefined : reasonFor(year, found, before, after);
      if (!reason) return [];
      const from = sentence.from + match.index;
      return [
        {
          cells: [],
          passages: passagesOf(prose, from, from + match[0].length + 8),
          params: { reason, found, year },
        },
      ];
    }),
  );
}

/** C12: the years of title and text are those of the report, or can be explained. */
export const years: ReportCheck = reportCheck({
  code: 'C12',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) => {
    const { year } = report;
    if (year === 0) return [];
    const prose = proseOf(report);
    const title = prose.get('title');
    const inTitle = title && /20\d{2}/u.exec(title.text);
    const wrongTitle: RawFinding[] =
      title && inTitle && Number(inTitle[0]) !== year
        ? [
            {
              cells: [],
              passages: passagesOf(title, inTitle.index, inTitle.index + 4),
              params: { reason: 'title', found: Number(inTitle[0]), year },
            },
          ]
        : [];
    return [
      ...wrongTitle,
      ...FIELDS.flatMap((field) => {
        const own = prose.get(field);
        return own ? inField(own, year) : [];
      }),
    ];
  },
});
