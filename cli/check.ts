import { hasErrors, type Finding, type NotCompared } from '../domain/check';
import { describeFinding } from '../domain/message';
import type { Note as SourceNote, NoteCode } from '../domain/read';
import { cleanText, unflatten, type FlatReport, type ReportValue } from '../domain/report';
import type { Settled } from '../domain/waiver';
import {
  SEVERITY,
  moreCells,
  notComparedLines,
  settledLine,
  shapeProblem,
  summary,
  unusedCell,
  type Locale,
} from './wording';

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
  /** Findings that a reason in the waivers file answers; only of a check. */
  readonly settled?: readonly Settled[];
  /** Checks that lack something to compare with; only of a check. */
  readonly notCompared?: readonly NotCompared[];
}

/** A finding with its sentence. */
export const worded = (findings: readonly Finding[], locale: Locale): CheckedReport['findings'] =>
  findings.map((finding) => ({ ...finding, message: describeFinding(finding, locale) }));

/** JSON that is no report; `message` is bilingual. */
export class ShapeError extends Error {}

/** A report of its flat shape, and its cells that no form knows. Throws a ShapeError where there is none. */
export function readFlat(
  input: unknown,
  locale: Locale,
): { readonly report: ReportValue; readonly notes: readonly Note[] } {
  const { report, problems } = unflatten(input);
  if (!report) throw new ShapeError(shapeProblem(problems[0]?.code ?? 'notAnObject'));
  const notes = problems.map(
    ({ at }): Note => ({
      code: 'N-unused',
      params: { cell: at },
      message: unusedCell(at, locale),
    }),
  );
  return { report, notes };
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
  const beside = [
    ...(checked.settled ?? []).map(({ finding, waiver }) =>
      settledLine(finding.code, waiver, locale),
    ),
    ...notComparedLines(checked.notCompared ?? [], locale),
  ];
  const counts = summary(count('error'), count('warning'), count('info'), locale);
  return cleanText([...lines, ...unused, ...beside, `${name}: ${counts}`, ''].join('\n'));
}
