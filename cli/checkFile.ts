import { checkReport, type CheckContext, type SourceShape } from '../domain/check';
import { flatten, type ReportValue } from '../domain/report';
import { answersTo, parseWaivers } from '../domain/waiver';
import type { Command } from './arguments';
import { readFlat, worded, type CheckedReport, type Note } from './check';
import { STANDARD_INPUT, readJson } from './input';
import { isReadable, readSource } from './read';
import type { Locale } from './wording';

type CheckCommand = Extract<Command, { name: 'check' }>;

interface Source {
  readonly report: ReportValue;
  readonly notes: readonly Note[];
  /** Of a file that prints a report. */
  readonly shape?: SourceShape;
}

/** A report from JSON, or from a file that prints one. */
async function sourceOf(file: string, locale: Locale): Promise<Source> {
  return file !== STANDARD_INPUT && isReadable(file)
    ? readSource(file, {}, locale)
    : readFlat(await readJson(file), locale);
}

async function contextOf(command: CheckCommand, { report, shape }: Source): Promise<CheckContext> {
  const { previous: file, organKind: kind, makesRules, locale } = command;
  const before = file === undefined ? undefined : (await sourceOf(file, locale)).report;
  const { name } = report.organ;
  return {
    ...(shape ? { source: shape } : {}),
    ...(kind ? { organ: { name, kind, makesRules, subordinates: [] } } : {}),
    ...(before
      ? {
          previous: [
            {
              organName: before.organ.name,
              year: before.year,
              edition: null,
              by: 'same',
              report: before,
            },
          ],
        }
      : {}),
  };
}

/** Checks a report with all that the command line gives to compare it with. */
export async function checkFile(command: CheckCommand): Promise<CheckedReport> {
  const { file, moment, locale, waivers } = command;
  const source = await sourceOf(file, locale);
  const { report, shape, notes } = source;
  const context = await contextOf(command, source);
  const given = waivers === undefined ? [] : parseWaivers(await readJson(waivers));
  const { findings, notCompared } = checkReport(report, { moment }, context);
  const { open, settled } = answersTo(findings, given);
  return {
    ...flatten(report, shape ? 'printed' : 'published'),
    findings: worded(open, locale),
    notes,
    settled,
    notCompared,
  };
}
