import { useMemo } from 'react';
import type { Finding } from '../../../domain/check';
import { LATEST_FORM, TABLE_IDS } from '../../../domain/form';
import type { SourcePreview } from '../api';
import { useWords } from '../words';
import { countCells, valueOf, withAnswers, type Answers } from './answers';
import { checkPreview } from './checkPreview';
import { previewCells, type PreviewCell } from './marks';
import { otherNotes, questionsOf } from './openQuestions';

/** A label worded otherwise says nothing against the figures of its row. */
const isOfFigures = ({ table }: Finding): boolean => table !== undefined;

/** What was read with the answers in it, checked again, and every cell as it is shown. */
export function usePreview(preview: SourcePreview, answers: Answers, year: number) {
  const { locale } = useWords();
  const report = useMemo(() => withAnswers(preview.report, answers), [preview, answers]);
  const checked = useMemo(() => {
    const value = valueOf(report, year);
    return { value, findings: checkPreview(preview, value) };
  }, [preview, report, year]);
  const cells = useMemo(
    () =>
      new Map(
        TABLE_IDS.map((table) => [
          table,
          checked.value
            ? previewCells(checked.value, table, checked.findings.filter(isOfFigures), locale)
            : new Map<string, PreviewCell>(),
        ]),
      ),
    [checked, locale],
  );
  const questions = useMemo(() => questionsOf(preview.report, preview.notes), [preview]);
  const notes = useMemo(() => otherNotes(preview.notes, questions), [preview, questions]);
  const counts = useMemo(() => checked.value && countCells(checked.value), [checked]);
  return { report, ...checked, cells, questions, notes, counts };
}

export type Preview = ReturnType<typeof usePreview>;

/** Without a year the form of the tables themselves is checked. */
export const yearOf = (year: string): number =>
  year === '' ? LATEST_FORM.years.from : Number(year);
