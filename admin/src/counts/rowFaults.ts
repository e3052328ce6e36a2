import { duplicateCounts, type CategoryCount } from '../../../domain/report';

/** What is to be said at a row; `row` counts from 1. */
export type RowFault =
  | { readonly kind: 'twice'; readonly row: number }
  | { readonly kind: 'notNumber'; readonly text: string }
  | { readonly kind: 'noCategory' }
  | { readonly kind: 'noCount' };

function unfinished({ category, count }: CategoryCount): RowFault | undefined {
  if (typeof count === 'string') return { kind: 'notNumber', text: count };
  if (category === '') return count === null ? undefined : { kind: 'noCategory' };
  return count === null ? { kind: 'noCount' } : undefined;
}

/** The fault of each row that has one: a thing counted twice before anything else. */
export function rowFaults(rows: readonly CategoryCount[]): ReadonlyMap<number, RowFault> {
  const faults = new Map<number, RowFault>();
  rows.forEach((row, at) => {
    const fault = unfinished(row);
    if (fault) faults.set(at, fault);
  });
  for (const { earlier, later } of duplicateCounts(rows)) {
    faults.set(later, { kind: 'twice', row: earlier + 1 });
  }
  return faults;
}
