import type { PrintedLine } from './line';

/** The edges between which a document's running text is set. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** Lines narrower than this part of the page show no right edge. */
const LEAST_PART = 0.5;
const INDENT = 1.2;
const EARLY = 1.6;
const WIDE_GAP = 2.2;
const LARGER = 1.15;

const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
};

/** Left edge, right edge and size of most running text; undefined where there is none. */
export function measureOf(lines: readonly PrintedLine[], width: number): Measure | undefined {
  if (lines.length === 0) return undefined;
  const size = commonest(lines.map((line) => Math.round(line.size)));
  const own = lines.filter((line) => Math.abs(line.size - size) < 1);
  const rights = own.map(({ right }) => right).sort((a, b) => a - b);
  const lefts = own.map(({ left }) => left).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.05)] ?? 0;
  const right = rights[Math.ceil(rights.length * 0.95) - 1] ?? 0;
  return right - left < width * LEAST_PART ? undefined : { left, right, size };
}

interface Place {
  readonly line: PrintedLine;
  readonly page: number;
}

const isIndented = ({ left, size }: PrintedLine, measure: Measure): boolean =>
  left - measure.left > INDENT * size;

const endsEarly = (line: PrintedLine, measure: Measure): boolean =>
  measure.right - line.right > EARLY * line.size;

/** A title in larger letters, set in the middle over several lines. */
const isTitle = (line: PrintedLine, measure: Measure): boolean =>
  line.size > LARGER * measure.size &&
  Math.abs(line.left - measure.left - (measure.right - line.right)) < 4 * line.size;

/** The line goes on with the paragraph before it. */
export function continues(before: Place, { line, page }: Place, measure: Measure): boolean {
  const last = before.line;
  if (Math.abs(last.size - line.size) > 0.12 * last.size) return false;
  const isNear = page !== before.page || line.y - last.y < WIDE_GAP * line.size;
  if (isTitle(last, measure) && isTitle(line, measure)) return isNear && page === before.page;
  return isNear && !endsEarly(last, measure) && !isIndented(line, measure);
}
