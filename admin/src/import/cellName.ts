import {
  cellLabel,
  isTableId,
  parseCellId,
  tableName,
  type Locale,
  type TableId,
} from '../../../domain/form';
import type { FlatReport } from '../../../domain/report';
import { formOfTable } from './answers';

function placeOf(id: string): { table: TableId; key: string } | undefined {
  const parsed = parseCellId(id);
  return parsed && isTableId(parsed.table) ? { table: parsed.table, key: parsed.key } : undefined;
}

/** Row and column of a cell in words. */
export function nameOfCell(report: FlatReport, id: string, locale: Locale): string {
  const place = placeOf(id);
  if (!place) return id;
  return cellLabel(formOfTable(report, place.table), place.table, place.key, locale);
}

/** The table of a cell, as the form numbers it: 表三. */
export function tableOfCell(report: FlatReport, id: string, locale: Locale): string {
  const place = placeOf(id);
  return place ? tableName(formOfTable(report, place.table), place.table, locale) : '';
}
