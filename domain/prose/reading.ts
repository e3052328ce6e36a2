import type { CategoryList, ListItem } from './list';
import type { Approximation, Quantity } from './quantity';

/** The least and the most that a figure may stand for. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const ABOUT = 0.1;

/** The value of the last figure that is not 0: 300余 goes up to 399, 18万余 to 19万. */
function step(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

const RANGES: Readonly<Record<Approximation, (value: number) => Range>> = {
  over: (value) => ({ least: value, most: value + step(value) }),
  under: (value) => ({ least: value - step(value), most: value }),
  about: (value) => ({ least: value * (1 - ABOUT), most: value * (1 + ABOUT) }),
};

export const rangeOf = ({ value, approximation }: Quantity): Range =>
  approximation ? RANGES[approximation](value) : { least: value, most: value };

const MOST_ITEMS = 60;

/** Ends of the runs behind `at` that add up to `total`: the parts of that item. */
function runsTo(values: readonly number[], at: number, total: number): number[] {
  const ends: number[] = [];
  let sum = 0;
  for (let end = at; end < values.length && sum <= total; end += 1) {
    sum += values[end] ?? 0;
    if (sum === total && end > at) ends.push(end + 1);
  }
  return ends;
}

/**
 * Whether the list has a reading in which its first items make up the total: an item may be followed
 * by its own parts, and what comes after may count the same things another way.
 */
export function addsUp(values: readonly number[], { least, most }: Range): boolean {
  const seen = new Set<string>();
  const walk = (at: number, sum: number): boolean => {
    if (at > 0 && sum >= least && sum <= most) return true;
    const value = values[at];
    if (value === undefined || sum > most || at >= MOST_ITEMS) return false;
    const state = `${at}:${sum}`;
    if (seen.has(state)) return false;
    seen.add(state);
    if (walk(at + 1, sum + value)) return true;
    return value > 0 && runsTo(values, at + 1, value).some((end) => walk(end, sum + value));
  };
  return walk(0, 0);
}

/** The sum in which items that are followed by their own parts count once. */
export function collapsedSum(values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; ) {
    const value = values[at] ?? 0;
    sum += value;
    at = (value > 0 ? runsTo(values, at + 1, value)[0] : undefined) ?? at + 1;
  }
  return sum;
}

const DIMENSIONS: readonly RegExp[] = [
  /自然人|公民|法人|企业|社会组织|公益组织|科研|法律服务/u,
  /网|信函|邮寄|邮件|当面|现场|传真|邮箱|平台|微信|微博|公众号|客户端|媒体|抖音|公告栏|来信|窗口|电话/u,
  /公开|提供|不予|补正|告知|撤回|维持|纠正/u,
];

const dimensionOf = (label: string): number =>
  DIMENSIONS.findIndex((pattern) => pattern.test(label));

/** True of a list of what became of applications: 予以公开, 部分公开, 不予公开. */
export const isOfOutcomes = (items: readonly ListItem[]): boolean =>
  items.some(({ label }) => /予以公开|部分公开|不予公开|无法提供|不予处理/u.test(label));

/** Items that count by applicant beside items that count by channel may overlap. */
export function mixesDimensions(items: readonly ListItem[]): boolean {
  const kinds = new Set(items.map(({ label }) => dimensionOf(label)).filter((at) => at >= 0));
  return kinds.size > 1;
}

/** Sums of the numbers before the list: each, and the nearest ones together (新收 and 结转). */
export function totalsOf({ candidates }: Pick<CategoryList, 'candidates'>): Range[] {
  const ranges = candidates.map(rangeOf);
  const together = ranges.map((_, at) =>
    ranges
      .slice(0, at + 1)
      .reduce((sum, each) => ({ least: sum.least + each.least, most: sum.most + each.most }), {
        least: 0,
        most: 0,
      }),
  );
  return [...ranges, ...together];
}
