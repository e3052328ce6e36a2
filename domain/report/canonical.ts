import type { ReportValue } from './report';

/** Version of the canonical content; a change of its shape is a new number. */
export const CANONICAL_SCHEMA = 1;

const byCodeUnits = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

/**
 * RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units, no white space,
 * numbers as ECMAScript prints them. Throws on what JSON has no place for (NaN, functions).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(byCodeUnits)
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`Cannot write ${value} as canonical JSON: only finite numbers have a form.`);
  }
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new Error(`Cannot write a ${typeof value} as canonical JSON.`);
  return text;
}

/** The bytes (as a string) that are digested, approved and published. */
export const canonicalReport = (report: ReportValue): string =>
  canonicalJson({ schema: CANONICAL_SCHEMA, ...report });
