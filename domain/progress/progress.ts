import { TABLE_IDS, cellId } from '../form';
import { isEmptyTable } from '../cell';
import type { Finding } from '../check';
import type { ReportValue } from '../report';
import { unanswered } from '../waiver';
import { isEditable, type ReportState } from '../workflow';
import { STEPS_OF_YEAR, type StepId, type StepStanding } from './steps';

/** What is known of one report when its steps are told. */
export interface ProgressFacts {
  readonly report: ReportValue;
  readonly state: ReportState;
  readonly historical: boolean;
  /** What the checks find at submission and nobody has answered. */
  readonly open: readonly Finding[];
  /** Places of the comments that nobody has closed, oldest first. */
  readonly comments: readonly string[];
}

type Missing = Pick<StepStanding, 'missing' | 'at'>;

const NOTHING: Missing = { missing: 0, at: null };
/** C06 counts blank cells, C09 sections without words; all else is for 自查. */
const BLANK = 'C06';
const EMPTY = 'C09';
const isOwnStep = ({ code }: Finding): boolean => code === BLANK || code === EMPTY;

function placeOf({ cells, passages }: Finding): string | null {
  return passages[0]?.field ?? cells[0] ?? null;
}

const missingOf = (places: readonly string[]): Missing => ({
  missing: places.length,
  at: places[0] ?? null,
});

const anyOf = (places: readonly string[]): Missing | undefined =>
  places.length > 0 ? missingOf(places) : undefined;

function inferred({ tables }: ReportValue): string[] {
  return TABLE_IDS.flatMap((table) =>
    Object.entries(tables[table].cells).flatMap(([key, { how }]) =>
      how === 'inferred' ? [cellId(table, key)] : [],
    ),
  );
}

const isBlank = ({ tables }: ReportValue): boolean =>
  TABLE_IDS.every((table) => isEmptyTable(tables[table]));

/** What each step still misses while the content may be changed; undefined where the step is done. */
function missingIn({ report, historical, open, comments }: ProgressFacts) {
  const asked = unanswered(open, historical);
  const blank = asked.filter(({ code }) => code === BLANK).flatMap(({ cells }) => cells);
  const empty = asked
    .filter(({ code }) => code === EMPTY)
    .flatMap(({ passages }) => passages.map(({ field }) => field as string));
  const rest = asked.filter((finding) => !isOwnStep(finding));
  const texts = report.title === '' ? ['title', ...empty] : empty;
  const [first] = rest;
  return {
    gather: isBlank(report) ? NOTHING : anyOf(inferred(report)),
    tables: anyOf(blank),
    texts: anyOf(texts),
    check: first && { missing: rest.length, at: placeOf(first) },
    submit: missingOf(comments),
    publish: NOTHING,
  } satisfies Record<StepId, Missing | undefined>;
}

const BY_STATE: Readonly<
  Record<'submit' | 'publish', (state: ReportState) => StepStanding['standing']>
> = {
  submit: (state) => {
    if (isEditable(state)) return 'open';
    return state === 'submitted' ? 'waits' : 'done';
  },
  publish: (state) => {
    if (state === 'published') return 'done';
    return state === 'approved' ? 'waits' : 'open';
  },
};

const isByState = (id: StepId): id is keyof typeof BY_STATE => Object.hasOwn(BY_STATE, id);

/**
 * The steps of one report, each with what it misses. What has been submitted has been filled in: its
 * first steps are done until it comes back.
 */
export function progressOf(facts: ProgressFacts): readonly StepStanding[] {
  const { state } = facts;
  const missing = missingIn(facts);
  return STEPS_OF_YEAR.map(({ id }) => {
    const standing = isByState(id)
      ? BY_STATE[id](state)
      : isEditable(state) && missing[id]
        ? 'open'
        : 'done';
    return { id, standing, ...(standing === 'done' ? NOTHING : (missing[id] ?? NOTHING)) };
  });
}

/** The steps of a year for which nobody has begun a report. */
export const notBegun = (): readonly StepStanding[] =>
  STEPS_OF_YEAR.map(({ id }) => ({ id, standing: 'open', ...NOTHING }));

const DAY = 86_400_000;

/** Days from one calendar date to another, `YYYY-MM-DD`; negative where it has passed. */
export const daysUntil = (date: string, today: string): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / DAY);
