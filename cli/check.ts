import { checkTables, hasErrors, type Finding, type Moment } from '../domain/check';
import { describeFinding } from '../domain/message';
import type { Note as SourceNote, NoteCode } from '../domain/read';
import { cleanText, flatten, unflatten, type FlatReport } from '../domain/report';
import { SEVERITY, moreCells, shapeProblem, summary, unusedCell, type Locale } from './wording';

type NoteParams = SourceNote['params'];

/** Cells listed under a finding; `--json` lists them all. */
const LISTED_CELLS = 8;

/** What there is to say of the source beside findings, as data with a sentence. */
export interface Note {
  readonly code: NoteCode;
  readonly params: NoteParams;
  readonly message: string;
}

export interface CheckedReport extends FlatReport {
  readonly findings: readonly (Finding & { readonly message: string })[];
  readonly notes: readonly Note[];
}

/** A finding with its sentence. */
export const worded = (findings: readonly Finding[], locale: Locale): CheckedReport['findings'] =>
  findings.map((finding) => ({ ...finding, message: describeFinding(finding, locale) }));

/** JSON that is no report; `message` is bilingual. */
export class ShapeError extends Error {}

/** Checks a report in its flat shape. Throws a ShapeError where there is no report in it. */
export function checkFlat(input: unknown, moment: Moment, locale: Locale): CheckedReport {
  const { report, problems } = unflatten(input);
  if (!report) throw new ShapeError(shapeProblem(problems[0]?.code ?? 'notAnObject'));
  return {
    ...flatten(report),
    findings: worded(checkTables(report, { moment }), locale),
    notes: problems.map(({ at }) => ({
      code: 'N-unused',
      params: { cell: at },
      message: unusedCell(at, locale),
    })),
  };
}

export const exitCodeOf = ({ findings }: CheckedReport): 0 | 1 => (hasErrors(findings) ? 1 : 0);

function listCells(cells: readonly string[], locale: Locale): string[] {
  if (cells.length === 0) return [];
  const left = cells.length - LISTED_CELLS;
  const more = left > 0 ? ` ${moreCells(left, locale)}` : '';
  return [`  ${cells.slice(0, LISTED_CELLS).join(' ')}${more}`];
}

/** The report's findings as lines for a person, free of control characters from the file. */
export function printChecked(checked: CheckedReport, locale: Locale): string {
  const { findings, notes, title, organ, year } = checked;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const name = title || [organ, year].filter(Boolean).join(' ');
  const lines = findings.flatMap(({ code, severity, cells, message }) => [
    `${SEVERITY[locale][severity]} ${code}  ${message}`,
    ...listCells(cells, locale),
  ]);
  const unused = notes.map(({ code, message }) => `${code}  ${message}`);
  const counts = summary(count('error'), count('warning'), count('info'), locale);
  return cleanText([...lines, ...unused, `${name}: ${counts}`, ''].join('\n'));
}
