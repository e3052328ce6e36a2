import type { SourceShape } from '../domain/check';
import type { ReportValue } from '../domain/report';
import { readFlat, type Note } from './check';
import { STANDARD_INPUT, readJson } from './input';
import { isReadable, readSource } from './read';
import type { Locale } from './wording';

export interface Source {
  readonly report: ReportValue;
  readonly notes: readonly Note[];
  /** Of a file that prints a report. */
  readonly shape?: SourceShape;
}

/** A report from JSON, or from a file that prints one. */
export async function sourceOf(file: string, locale: Locale): Promise<Source> {
  return file !== STANDARD_INPUT && isReadable(file)
    ? readSource(file, {}, locale)
    : readFlat(await readJson(file), locale);
}
