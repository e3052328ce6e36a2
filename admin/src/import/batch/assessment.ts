import type { NoteCode, SidePart } from '../../../../domain/read';
import type { SourcePreview } from '../../api';
import { countCells, valueOf, withAnswers, type Answers, type CellCounts } from '../answers';
import { checkPreview } from '../checkPreview';
import { inferredCells, isAnswered, questionsOf } from '../openQuestions';

/** What is to be known of one read file without opening it. */
export interface Assessment {
  readonly counts: CellCounts | undefined;
  readonly errors: number;
  readonly warnings: number;
  /** Questions that wait for an answer. */
  readonly open: number;
  /** Inferred figures that nobody has confirmed. */
  readonly inferred: number;
  /** Pieces of the source that would stand nowhere in the report. */
  readonly unused: number;
}

const LOSING: ReadonlySet<NoteCode> = new Set([
  'N-unused',
  'N-extraRow',
  'N-tableMissing',
  'N-tooOld',
]);
/** Left out on purpose and part of no report: page numbers, pictures of seals. */
const HARMLESS_PARTS: ReadonlySet<SidePart> = new Set(['header', 'footer', 'image', 'deletion']);

function unusedIn({ notes }: SourcePreview): number {
  return notes.filter(
    ({ code, params }) =>
      LOSING.has(code) || (code === 'N-leftOut' && !HARMLESS_PARTS.has(params['part'] as SidePart)),
  ).length;
}

export function assess(preview: SourcePreview, answers: Answers, year: number): Assessment {
  const report = withAnswers(preview.report, answers);
  const value = valueOf(report, year);
  const findings = checkPreview(preview, value);
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const questions = questionsOf(preview.report, preview.notes);
  return {
    counts: value && countCells(value),
    errors: count('error'),
    warnings: count('warning'),
    open: questions.filter((question) => !isAnswered(report, question)).length,
    inferred: inferredCells(report).length,
    unused: unusedIn(preview),
  };
}
