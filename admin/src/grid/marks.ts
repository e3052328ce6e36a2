import type { Finding, Severity } from '../../../domain/check';
import { parseCellId, type TableId } from '../../../domain/form';
import type { NamedFindings } from './findingNames';

/** How a cell is marked: the gravest of its findings, and which findings name it. */
export interface Mark {
  readonly severity: Severity;
  /** Names of the findings, joined by spaces. */
  readonly findings: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * A cell not filled in yet shows that by itself; a form just begun would be red all over. An inferred
 * figure bears its own sign.
 */
const SHOWN_BY_ITSELF: ReadonlySet<unknown> = new Set(['blank', 'inferred']);

const isShown = ({ severity, params }: Finding): boolean =>
  severity !== 'info' && !SHOWN_BY_ITSELF.has(params['reason']);

/** Marks by cell key. Hints, blanks and inferred figures mark nothing. */
export function marksOf(findings: NamedFindings, table: TableId): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const [name, finding] of findings) {
    if (!isShown(finding)) continue;
    for (const id of finding.cells) {
      const parsed = parseCellId(id);
      if (parsed?.table !== table) continue;
      const before = marks.get(parsed.key);
      const isGraver = !before || GRAVITY[finding.severity] > GRAVITY[before.severity];
      const severity = isGraver ? finding.severity : before.severity;
      marks.set(parsed.key, {
        severity,
        findings: before ? `${before.findings} ${name}` : name,
      });
    }
  }
  return marks;
}

/** Errors first, then warnings, then hints; within each the order of the checks. */
export const byGravity = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
