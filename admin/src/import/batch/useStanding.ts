import { useEffect, useMemo, useRef, useState } from 'react';
import { fetchBoard, type BoardRow, type OrganChoice } from '../../api';
import { yearOf } from '../usePreview';
import { assess, type Assessment } from './assessment';
import type { Batch } from './batchList';
import type { BatchItem } from './batchItem';
import { nextStep, takenBy, twinsOf, type Around, type NextStep } from './nextStep';

/** A file with everything its line shows. */
export interface Standing extends Around {
  readonly item: BatchItem;
  readonly assessment: Assessment | undefined;
  readonly next: NextStep;
}

/** Reports that stand already in the years that the batch speaks of. */
function useBoardRows(batch: Batch) {
  const years = [...new Set(batch.map(({ target }) => target.year).filter(Boolean))].sort();
  const wanted = years.join(' ');
  const accepted = batch.filter(({ state }) => state === 'accepted').length;
  const [rows, setRows] = useState<readonly BoardRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const asked = wanted === '' ? [] : wanted.split(' ');
    void Promise.all(asked.map((year) => fetchBoard(year))).then((outcomes) => {
      if (isCurrent) setRows(outcomes.flatMap((each) => (each.ok ? each.data.rows : [])));
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, accepted]);
  return rows;
}

/** Each file's assessment, reckoned again only when its preview, answers or year have changed. */
function useAssessments(batch: Batch): ReadonlyMap<string, Assessment> {
  const known = useRef(new Map<string, { item: BatchItem; assessment: Assessment }>());
  return useMemo(() => {
    const next = new Map<string, { item: BatchItem; assessment: Assessment }>();
    for (const item of batch) {
      const { preview, answers, target } = item;
      if (!preview) continue;
      const before = known.current.get(item.id);
      const isSame =
        before?.item.preview === preview &&
        before.item.answers === answers &&
        before.item.target.year === target.year;
      next.set(item.id, {
        item,
        assessment: isSame ? before.assessment : assess(preview, answers, yearOf(target.year)),
      });
    }
    known.current = next;
    return new Map([...next].map(([id, { assessment }]) => [id, assessment]));
  }, [batch]);
}

/** Where every file of a batch stands, and what is to be done with it. */
export function useStanding(batch: Batch, organs: readonly OrganChoice[]): readonly Standing[] {
  const rows = useBoardRows(batch);
  const assessments = useAssessments(batch);
  return useMemo(() => {
    const twins = twinsOf(batch);
    return batch.map((item) => {
      const around = {
        sameBytes: twins.get(item.id)?.sameBytes,
        sameReport: twins.get(item.id)?.sameReport,
        taken: takenBy(item, organs, rows),
      };
      const assessment = assessments.get(item.id);
      return { ...around, item, assessment, next: nextStep(item, assessment, around) };
    });
  }, [batch, organs, rows, assessments]);
}
