import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { flatten, type ReportValue } from '../domain/report';
import {
  BYTE_ORDER_MARK,
  TIDY_COLUMNS,
  documentOf,
  gridTexts,
  officeTable,
  separated,
  tidyRows,
  titleOf,
  writtenTable,
} from '../domain/write';
import { writeDocx } from '../server/src/files/docx';
import { writeOfficeXlsx, writeReportXlsx, writeTemplateXlsx } from '../server/src/files/xlsx';
import type { Command } from './arguments';
import { InputError, filesAt } from './input';
import { isReadable } from './read';
import { sourceOf } from './source';
import { both, type Locale } from './wording';

type Render = Extract<Command, { name: 'render' }>;
type Export = Extract<Command, { name: 'export' }>;

const DRAFT_MARK = '草稿';

function tableCsv(report: ReportValue, { table }: Render): string {
  if (table) return separated(gridTexts(writtenTable(table, report.tables[table])));
  return separated([[...TIDY_COLUMNS], ...tidyRows(report, null)]);
}

async function form(report: ReportValue, { previous, locale }: Render): Promise<Buffer> {
  if (previous === undefined) return writeTemplateXlsx({ report });
  const { year, tables } = (await sourceOf(previous, locale)).report;
  return writeTemplateXlsx({ report, previous: { year, tables } });
}

const paper = (report: ReportValue, { isDraft, signedOn }: Render): Promise<Buffer> =>
  writeDocx({
    title: titleOf(report),
    organ: report.organ.name,
    pieces: documentOf(report, signedOn),
    ...(isDraft ? { mark: DRAFT_MARK } : {}),
  });

/** One report as a file of the kind that the output's ending names. */
export async function render(command: Render): Promise<void> {
  const { file, output, format, isForm, locale } = command;
  const { report } = await sourceOf(file, locale);
  const writers: Readonly<Record<Render['format'], () => string | Promise<Buffer>>> = {
    docx: () => paper(report, command),
    xlsx: () => (isForm ? form(report, command) : writeReportXlsx(report)),
    csv: () => tableCsv(report, command),
    json: () => `${JSON.stringify(flatten(report), null, 2)}\n`,
  };
  await save(output, await writers[format]());
}

/** Files of a folder that may hold a report. */
const isReport = (name: string): boolean => isReadable(name) || path.extname(name) === '.json';

async function reportsIn(name: string, locale: Locale): Promise<ReportValue[]> {
  const files = filesAt(name, isReport);
  const reports: ReportValue[] = [];
  for (const file of files) reports.push((await sourceOf(file, locale)).report);
  if (reports.length > 0) return reports;
  throw new InputError(
    'unreadable',
    both(`${name} 里没有年报。`, `There is no report in ${name}.`),
  );
}

/** Many reports as one table: tidy in CSV, a line for each organ in Excel. */
export async function exportReports(command: Export): Promise<void> {
  const { file, output, format, cells, locale } = command;
  const reports = await reportsIn(file, locale);
  if (format === 'xlsx') return save(output, await writeOfficeXlsx(officeTable(reports, cells)));
  const lines = cells
    ? officeTable(reports, cells)
    : [[...TIDY_COLUMNS], ...reports.flatMap((report) => tidyRows(report, null))];
  return save(output, separated(lines, BYTE_ORDER_MARK));
}

async function save(output: string, content: string | Buffer): Promise<void> {
  try {
    await writeFile(output, content);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(
      'unreadable',
      both(
        `写不了 ${output}（${reason}）。请核对文件夹和权限。`,
        `Cannot write ${output} (${reason}). Check the folder and its permissions.`,
      ),
    );
  }
}
