import { checkReport, type CheckContext } from '../domain/check';
import { flatten } from '../domain/report';
import { answersTo, parseWaivers } from '../domain/waiver';
import type { Command } from './arguments';
import { worded, type CheckedReport } from './check';
import { readJson } from './input';
import { sourceOf, type Source } from './source';

type CheckCommand = Extract<Command, { name: 'check' }>;

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
