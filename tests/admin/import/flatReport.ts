import { flatten, parseReport, type FlatReport, type RawReport } from '../../../domain/report';

export const YEAR = 2024;

/** What a reader gave for these cells of 表三, and nothing else. */
export const flatWith = (cells: object, more: RawReport = {}): FlatReport =>
  flatten(
    parseReport({ year: YEAR, tables: { requests: { form: 'F2021', cells } }, ...more }),
    'printed',
  );

export const read = (value: number | string) => ({ value, how: 'read' });
