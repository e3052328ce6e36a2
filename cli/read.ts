import path from 'node:path';
import { checkReport, type Moment, type SourceShape } from '../domain/check';
import { describeNote } from '../domain/message';
import { flatten, type ReportValue } from '../domain/report';
import { READABLE_ENDINGS, type ReadHints } from '../domain/read';
import { endingOf, importReport } from '../server/src/files/source';
import { worded, type CheckedReport, type Note } from './check';
import { filesAt, readBytes } from './input';
import type { Locale } from './wording';

export const isReadable = (file: string): boolean => READABLE_ENDINGS.includes(endingOf(file));

/** The readable files that a name stands for: a file whatever it is, or those of a folder. */
export const readableFiles = (name: string): string[] => filesAt(name, isReadable);

/** What a file prints. */
export interface PrintedSource {
  readonly report: ReportValue;
  readonly shape: SourceShape;
  readonly notes: readonly Note[];
}

/** A file as the report it prints, with what there is to say of its reading. */
export async function readSource(
  file: string,
  hints: ReadHints,
  locale: Locale,
): Promise<PrintedSource> {
  const bytes = await readBytes(file);
  const source = { kind: 'file', name: path.basename(file), bytes } as const;
  const { report, shape, notes } = await importReport(source, hints);
  const form = report.tables.requests.form;
  return {
    report,
    shape,
    notes: notes.map(({ code, params }): Note => {
      return { code, params, message: describeNote({ code, params }, locale, form) };
    }),
  };
}

/** A file as the report it prints, checked. Throws an `ImportError` where it can't be read. */
export async function readFile(
  file: string,
  hints: ReadHints,
  moment: Moment,
  locale: Locale,
): Promise<CheckedReport> {
  const { report, shape, notes } = await readSource(file, hints, locale);
  return {
    ...flatten(report, 'printed'),
    findings: worded(checkReport(report, { moment }, { source: shape }).findings, locale),
    notes,
  };
}
