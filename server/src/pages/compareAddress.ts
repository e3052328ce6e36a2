import { isSlug } from '../../../domain/organ';
import type { Scope } from '../../../domain/report';

/** What can be compared: years of one organ, organs in one year, or two editions. */
export type CompareAddress =
  | { readonly page: 'compare'; readonly of: 'nothing' }
  | {
      readonly page: 'compare';
      readonly of: 'years';
      readonly slug: string;
      readonly scope: Scope;
      readonly years: readonly number[];
    }
  | {
      readonly page: 'compare';
      readonly of: 'organs';
      readonly year: number;
      readonly slugs: readonly string[];
    }
  | {
      readonly page: 'compare';
      readonly of: 'editions';
      readonly slug: string;
      readonly scope: Scope;
      readonly year: number;
      readonly numbers: readonly [number, number];
    };

const YEAR = /^[12]\d{3}$/u;
const EDITION = /^v[1-9]\d{0,3}$/u;
const AGGREGATE = 'aggregate';
const FEWEST = 2;
const MOST = 6;

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((each, index) => index === 0 || each > (numbers[index - 1] ?? 0));

function parseYears(
  slug: string,
  scope: Scope,
  rest: readonly string[],
): CompareAddress | undefined {
  const [year = '', first = '', second = ''] = rest;
  if (rest.length === 3 && YEAR.test(year) && EDITION.test(first) && EDITION.test(second)) {
    const numbers = [Number(first.slice(1)), Number(second.slice(1))] as const;
    if (!isRising(numbers)) return undefined;
    return { page: 'compare', of: 'editions', slug, scope, year: Number(year), numbers };
  }
  const years = rest.map(Number);
  if (!rest.every((each) => YEAR.test(each)) || !isRising(years)) return undefined;
  return { page: 'compare', of: 'years', slug, scope, years };
}

/** The address behind the segments after `compare`; one spelling each. */
export function parseCompare(segments: readonly string[]): CompareAddress | undefined {
  const [first, ...rest] = segments;
  if (first === undefined) return { page: 'compare', of: 'nothing' };
  const isAggregate = rest[0] === AGGREGATE;
  const compared = isAggregate ? rest.slice(1) : rest;
  if (compared.length < FEWEST || compared.length > MOST) return undefined;
  if (isSlug(first)) return parseYears(first, isAggregate ? AGGREGATE : 'own', compared);
  if (!YEAR.test(first) || isAggregate) return undefined;
  if (!compared.every(isSlug) || new Set(compared).size < compared.length) return undefined;
  return { page: 'compare', of: 'organs', year: Number(first), slugs: compared };
}

/** The inverse of `parseCompare`, as a path. */
export function comparePath(address: CompareAddress): string {
  if (address.of === 'nothing') return '/compare';
  if (address.of === 'organs') return ['/compare', address.year, ...address.slugs].join('/');
  const scope = address.scope === AGGREGATE ? [AGGREGATE] : [];
  const compared =
    address.of === 'years'
      ? address.years
      : [address.year, ...address.numbers.map((number) => `v${number}`)];
  return ['/compare', address.slug, ...scope, ...compared].join('/');
}
