import { cellLabel, isTableId, parseCellId, type Locale } from '../../../domain/form';
import type { FlatReport } from '../../../domain/report';
import { formOfTable } from './answers';

/** Row and column of a cell in words. */
export function nameOfCell(report: FlatReport, id: string, locale: Locale): string {
  const parsed = parseCellId(id);
  const table = parsed?.table;
  if (!parsed || !isTableId(table)) return id;
  return cellLabel(formOfTable(report, table), table, parsed.key, locale);
}
