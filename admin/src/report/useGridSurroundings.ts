import { useEffect } from 'react';
import type { ReportStatus } from '../api';
import { clearGridExtras, setGridExtras } from '../grid';

/** Gives the grids what they show beside their figures: last year's, and the local guidance. */
export function useGridSurroundings(status: ReportStatus | undefined): void {
  useEffect(() => {
    if (!status) return;
    const { year, historical, previous, guidance } = status;
    setGridExtras({ year, historical, guidance, previous });
  }, [status]);
  useEffect(() => clearGridExtras, []);
}
