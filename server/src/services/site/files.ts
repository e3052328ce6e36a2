import { createHash } from 'node:crypto';
import type { TableId } from '../../../../domain/form';
import { documentOf } from '../../../../domain/write';
import { writeDocx, writeReportXlsx } from '../../files';
import {
  fileName,
  renderReportCsv,
  renderReportJson,
  renderTableCsv,
  renderTableJson,
  type FileFormat,
  type Frame,
  type ReportView,
} from '../../pages';

/** A published report as a file. */
export interface MadeFile {
  readonly format: FileFormat;
  readonly name: string;
  readonly body: string | Buffer;
  /** What it was made from, for files whose bytes differ each time they are made. */
  readonly madeFrom: string;
}

type Body = string | Promise<Buffer>;
type Whole = (frame: Frame, view: ReportView) => Body;
type Part = (frame: Frame, view: ReportView, table: TableId) => string;

const WHOLE: Readonly<Record<FileFormat, Whole>> = {
  docx: (_, { report, edition }) =>
    writeDocx({
      title: report.title,
      organ: report.organ.name,
      pieces: documentOf(report, edition.publishedOn),
    }),
  xlsx: (_, { report }) => writeReportXlsx(report),
  csv: (_, view) => renderReportCsv(view),
  json: renderReportJson,
};

const PART: Readonly<Partial<Record<FileFormat, Part>>> = {
  csv: (_, view, table) => renderTableCsv(view, table),
  json: renderTableJson,
};

const TAG_LENGTH = 27;

const madeFrom = (format: FileFormat, name: string, { edition }: ReportView): string =>
  createHash('sha256')
    .update(JSON.stringify([format, name, edition.digest, edition.publishedOn]))
    .digest('base64url')
    .slice(0, TAG_LENGTH);

/** Makes a file of an edition, or of one of its tables; undefined where there is no such file. */
export async function makeFile(
  frame: Frame,
  view: ReportView,
  format: FileFormat,
  table?: TableId,
): Promise<MadeFile | undefined> {
  const name = fileName(view, format, table);
  const made = table ? PART[format]?.(frame, view, table) : WHOLE[format](frame, view);
  const body = await made;
  if (body === undefined) return undefined;
  return { format, name, body, madeFrom: madeFrom(format, name, view) };
}
