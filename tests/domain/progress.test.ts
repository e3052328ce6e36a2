import { checkReport } from '../../domain/check';
import {
  daysUntil,
  notBegun,
  progressOf,
  STEPS_OF_YEAR,
  type StepStanding,
} from '../../domain/progress';
import { reportFromAttributes } from '../../domain/report';
import { STATES, isEditable, type ReportState } from '../../domain/workflow';
import { soundContent } from '../support/clerk';

const FIRST = 'received.naturalPerson';
const SOUND: Record<string, unknown> = { title: '2024年年报', ...soundContent(2024) };

type Table = { form: string; cells: Record<string, object> };
const requests = SOUND['requestsTable'] as Table;

/** The steps of a report with these attributes, as the checks find it. */
function stepsOf(more: object, state: ReportState = 'drafting', comments: string[] = []) {
  const organ = { code: '', name: '示例市财政局' };
  const report = reportFromAttributes({ ...SOUND, ...more }, { organ, year: 2024, scope: 'own' });
  const { findings } = checkReport(report, { moment: 'submit', historical: false });
  const open = findings.filter(({ severity }) => severity === 'error');
  const steps = progressOf({ report, state, historical: false, open, comments });
  return Object.fromEntries(steps.map(({ id, ...step }) => [id, step])) as Record<
    StepStanding['id'],
    Omit<StepStanding, 'id'>
  >;
}

const DONE = { standing: 'done', missing: 0, at: null };
const OPEN = { standing: 'open', missing: 0, at: null };
const withCells = (cells: Record<string, object>) => ({
  requestsTable: { ...requests, cells: { ...requests.cells, ...cells } },
});

test('a sound draft is filled in and checked, and waits to be submitted', () => {
  expect(stepsOf({})).toEqual({
    ...{ gather: DONE, tables: DONE, texts: DONE, check: DONE },
    ...{ submit: OPEN, publish: OPEN },
  });
});

test('an empty draft misses its figures, every cell and the sections without a table', () => {
  const tables = { proactiveTable: null, requestsTable: null, proceedingsTable: null };
  const texts = { title: '', overview: [], improvements: [], otherMatters: [] };
  const steps = stepsOf({ ...tables, ...texts });
  expect(steps.gather).toEqual(OPEN);
  expect(steps.tables.standing).toBe('open');
  expect(steps.tables.missing).toBeGreaterThan(100);
  expect(steps.tables.at).toMatch(/^(?:requests|proceedings|proactive)\./u);
  expect(steps.texts).toEqual({ standing: 'open', missing: 4, at: 'title' });
});

test.each<[string, object, StepStanding['id'], Omit<StepStanding, 'id'>]>([
  [
    'an inferred figure is to be confirmed',
    withCells({ [FIRST]: { value: 0, how: 'inferred' } }),
    'gather',
    { standing: 'open', missing: 1, at: `requests.${FIRST}` },
  ],
  [
    'a blank cell is to be filled in',
    withCells({ [FIRST]: { value: null, how: 'missing' } }),
    'tables',
    { standing: 'open', missing: 1, at: `requests.${FIRST}` },
  ],
  [
    'a section is to be written',
    { improvements: [] },
    'texts',
    { standing: 'open', missing: 1, at: 'improvements' },
  ],
])('%s', (_, more, step, expected) => {
  expect(stepsOf(more)[step]).toEqual(expected);
});

test('a broken sum is for the self-check, and not counted as a blank', () => {
  const steps = stepsOf(withCells({ [FIRST]: { value: 3, how: 'typed' } }));
  expect(steps.tables).toEqual(DONE);
  expect(steps.check.standing).toBe('open');
  expect(steps.check.missing).toBeGreaterThan(0);
  expect(steps.check.at).toMatch(/^requests\./u);
});

test('open comments stand at the review, the oldest first', () => {
  expect(stepsOf({}, 'returned', ['overview', 'report']).submit).toEqual({
    standing: 'open',
    missing: 2,
    at: 'overview',
  });
});

test.each(STATES.map(({ id }) => id))('what is %s', (state) => {
  const steps = stepsOf({ improvements: [] }, state);
  expect(steps.texts.standing).toBe(isEditable(state) ? 'open' : 'done');
  const review: Partial<Record<ReportState, [string, string]>> = {
    submitted: ['waits', 'open'],
    approved: ['done', 'waits'],
    published: ['done', 'done'],
    withdrawn: ['done', 'open'],
  };
  expect([steps.submit.standing, steps.publish.standing]).toEqual(
    review[state] ?? ['open', 'open'],
  );
});

test('nothing is done of a report that nobody has begun', () => {
  expect(notBegun().map(({ id, standing }) => [id, standing])).toEqual(
    STEPS_OF_YEAR.map(({ id }) => [id, 'open']),
  );
});

test.each([
  ['2026-01-31', '2026-01-01', 30],
  ['2026-01-31', '2026-01-31', 0],
  ['2026-01-31', '2026-02-02', -2],
  ['2024-03-31', '2024-02-28', 32],
])('%s is so many days away on %s: %i', (date, today, days) => {
  expect(daysUntil(date, today)).toBe(days);
});
