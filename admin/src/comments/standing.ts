import { cellAt, cellText, parseTableValue } from '../../../domain/cell';
import { LATEST_FORM } from '../../../domain/form';
import { placeNamed } from '../../../domain/remark';
import { tableAttribute } from '../../../domain/report';
import type { Values } from '../rescue';

/** What stands at a place that has one value only: in a cell, or in a line of text; '' elsewhere. */
export function standingText(values: Values, name: string): string {
  const place = placeNamed(name);
  if (place?.kind === 'line') return String(values[place.attribute] ?? '');
  if (place?.kind !== 'cell') return '';
  const { table, key } = place;
  const value = parseTableValue(table, values[tableAttribute(table)], LATEST_FORM.id);
  return cellText(cellAt(value, key));
}

/** Whether another text may be proposed there: not for the whole report, and not for a computed sum. */
export function mayPropose(name: string, passage: string): boolean {
  const place = placeNamed(name);
  if (!place || place.kind === 'report') return false;
  if (place.kind === 'cell') return place.cell.kind !== 'total';
  return passage !== '';
}
