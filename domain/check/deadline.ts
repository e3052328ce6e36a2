import type { OrganKind } from '../organ';
import { HINT, reportCheck } from './check';
import type { SeverityByMoment } from './finding';
import type { CheckProfile } from './profile';

/** 条例第四十九条: departments by 31 January, governments by 31 March. */
const BY_LAW: Readonly<Record<OrganKind, string>> = {
  government: '03-31',
  county: '03-31',
  department: '01-31',
  township: '01-31',
  agency: '01-31',
  committee: '01-31',
  vertical: '01-31',
};

/** Lateness is recorded and shown; it keeps no report from being handed in. */
const LATE: SeverityByMoment = {
  typing: 'warning',
  import: 'warning',
  submit: 'info',
  publish: 'info',
};

const DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/u;

const dayOf = (date: string): number => (DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN);

/** The last day for publishing a report of this year, `YYYY-MM-DD`. */
export const deadlineOf = (profile: CheckProfile, kind: OrganKind, year: number): string =>
  `${year + 1}-${profile.deadlines[kind] ?? BY_LAW[kind]}`;

/** C39: published in time; before that, how many days are left. */
export const deadline = reportCheck({
  code: 'C39',
  severity: HINT,
  liftedWhenHistorical: true,
  isWaivable: true,
  needs: ['organ', 'dates'],
  run: ({ report, organ, dates, profile }) => {
    const last = deadlineOf(profile, organ.kind, report.year);
    const date = dates.publishedOn ?? dates.today;
    const days = Math.round((dayOf(date) - dayOf(last)) / DAY);
    const isPublished = dates.publishedOn !== undefined;
    if (Number.isNaN(days) || (isPublished && days <= 0)) return [];
    const isLocal = profile.deadlines[organ.kind] !== undefined;
    const params = { deadline: last, date, days: Math.abs(days), isLocal };
    if (days <= 0) return [{ cells: [], params: { ...params, reason: 'left' } }];
    const reason = isPublished ? 'publishedLate' : 'overdue';
    return [{ cells: [], params: { ...params, reason }, severity: LATE }];
  },
});
