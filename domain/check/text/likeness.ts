import type { ReportValue } from '../../report';
import { proseOf, type FieldProse, type ProseField } from '../../prose';

/** A clause with what differs from report to report taken out. */
interface Clause {
  readonly masked: string;
  readonly from: number;
  readonly to: number;
}

const CLAUSE = /[^，。；：！？\n]{1,400}/gu;
/** Numbers, years, what an organ calls itself, and where it lies. */
const VARIABLES: readonly RegExp[] = [
  /[\d,.%％\s]{1,40}/gu,
  /[零〇一二两三四五六七八九十百千万亿]{1,12}[件条次个项份期年月日]/gu,
  /[我本全](?:街道|单位|机关|部门|[局镇乡县区市街办委省厅])/gu,
];
/** What the law, the form and the guiding slogans have every report say. */
const BOILERPLATE =
  /条例|习近平|党的[一二三四五六七八九十]|党中央|国务院|以人民为中心|公开为常态|应公开尽公开|主动公开|依申请公开|信息公开申请|存在的(?:主要)?问题|下一步|改进(?:情况|措施)|结转|予以公开|行政复议|行政诉讼|统计期限|信息处理费/u;
const SHORTEST = 6;

function clausesOf(prose: FieldProse | undefined, names: readonly string[]): Clause[] {
  if (!prose) return [];
  return [...prose.text.matchAll(CLAUSE)].flatMap((match): Clause[] => {
    const [words] = match;
    if (BOILERPLATE.test(words)) return [];
    const named = names.reduce((text, name) => text.replaceAll(name, ''), words);
    const masked = VARIABLES.reduce((text, pattern) => text.replace(pattern, ''), named);
    if (masked.length < SHORTEST) return [];
    return [{ masked, from: match.index, to: match.index + words.length }];
  });
}

const READ = new WeakMap<ReportValue, Map<ProseField, Clause[]>>();

function clauses(report: ReportValue, field: ProseField): Clause[] {
  const known = READ.get(report) ?? new Map<ProseField, Clause[]>();
  READ.set(report, known);
  const made =
    known.get(field) ??
    clausesOf(proseOf(report).get(field), report.organ.name === '' ? [] : [report.organ.name]);
  known.set(field, made);
  return made;
}

export interface Likeness {
  /** Share of the characters whose clause the other report has too, once masked. */
  readonly share: number;
  /** Characters that were compared. */
  readonly size: number;
  /** The longest run of clauses that both have, in the offsets of each field. */
  readonly own: { readonly from: number; readonly to: number };
  readonly other: { readonly from: number; readonly to: number };
}

interface Run {
  readonly at: number;
  readonly otherAt: number;
  readonly length: number;
}

function longestRun(
  own: readonly Clause[],
  other: readonly Clause[],
  where: Map<string, number[]>,
): Run {
  let best: Run = { at: 0, otherAt: 0, length: 0 };
  own.forEach(({ masked }, at) => {
    for (const otherAt of where.get(masked) ?? []) {
      let length = 1;
      while (own[at + length] && own[at + length]?.masked === other[otherAt + length]?.masked)
        length += 1;
      if (length > best.length) best = { at, otherAt, length };
    }
  });
  return best;
}

const spanOf = (list: readonly Clause[], at: number, length: number) => ({
  from: list[at]?.from ?? 0,
  to: list[at + length - 1]?.to ?? 0,
});

/** How much of one field another report has too; undefined where there is nothing to compare. */
export function likeness(
  report: ReportValue,
  other: ReportValue,
  field: ProseField,
): Likeness | undefined {
  const own = clauses(report, field);
  const theirs = clauses(other, field);
  if (own.length === 0 || theirs.length === 0) return undefined;
  const where = new Map<string, number[]>();
  theirs.forEach(({ masked }, at) =>
    where.set(masked, [...(where.get(masked) ?? []), at].slice(0, 4)),
  );
  let size = 0;
  let same = 0;
  for (const { masked } of own) {
    size += masked.length;
    if (where.has(masked)) same += masked.length;
  }
  const run = longestRun(own, theirs, where);
  return {
    share: same / size,
    size,
    own: spanOf(own, run.at, run.length),
    other: spanOf(theirs, run.otherAt, run.length),
  };
}
