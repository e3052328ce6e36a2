import { useEffect, useState } from 'react';
import { fetchBoard, type BoardRow } from '../api';
import type { Target } from './draft';

/** The report that stands already where this one would go, told before anything is written. */
export function useTaken(organName: string | undefined, { year, scope }: Target) {
  const [rows, setRows] = useState<{ year: string; rows: readonly BoardRow[] }>();
  useEffect(() => {
    if (year === '') return undefined;
    let isCurrent = true;
    void fetchBoard(year).then((outcome) => {
      if (isCurrent && outcome.ok) setRows({ year, rows: outcome.data.rows });
    });
    return () => {
      isCurrent = false;
    };
  }, [year]);
  if (rows?.year !== year || organName === undefined) return undefined;
  return rows.rows.find((row) => row.organName === organName && row.scope === scope);
}
