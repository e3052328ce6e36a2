import { reportCheck, ERROR_AT_SUBMIT, type RawFinding } from './check';
import type { MemberReport } from './context';

const namesTwice = (members: readonly MemberReport[]): string[] => {
  const names = members.map(({ organName }) => organName);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
};

/** C43: every member of an aggregate has one report of the year. */
export const members = reportCheck({
  code: 'C43',
  severity: ERROR_AT_SUBMIT,
  liftedWhenHistorical: true,
  isWaivable: false,
  appliesTo: ({ scope }) => scope === 'aggregate',
  needs: ['members'],
  run: ({ report, members: all }) => {
    const listed = (reason: string, names: readonly string[]): RawFinding[] =>
      names.length === 0 ? [] : [{ cells: [], params: { reason, names, count: names.length } }];
    const missing = all.filter((each) => each.report === null).map(({ organName }) => organName);
    const otherYear = all
      .filter((each) => each.report !== null && each.report.year !== report.year)
      .map(({ organName }) => organName);
    return [
      ...listed('missing', missing),
      ...listed('twice', namesTwice(all)),
      ...listed('otherYear', otherYear),
    ];
  },
});
