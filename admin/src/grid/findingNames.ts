import type { Finding } from '../../../domain/check';

/** Findings with a name each that holds while others come and go; in HTML it is part of an id. */
export type NamedFindings = ReadonlyMap<string, Finding>;

const isSame = (one: Finding, other: Finding): boolean =>
  one.severity === other.severity &&
  one.cells.length === other.cells.length &&
  JSON.stringify([one.params, one.cells]) === JSON.stringify([other.params, other.cells]);

/**
 * Names findings by check and cells. One that says the same as before stays the same object, so that
 * its sentence is not put together again.
 */
export function nameFindings(
  findings: readonly Finding[],
  before: NamedFindings = new Map(),
): NamedFindings {
  const named = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, cells } = finding;
    const stem = `${code}-${cells[0] ?? ''}-${cells.at(-1) ?? ''}`;
    let name = stem;
    for (let again = 2; named.has(name); again += 1) name = `${stem}-${again}`;
    const known = before.get(name);
    named.set(name, known && isSame(known, finding) ? known : finding);
  }
  return named;
}
