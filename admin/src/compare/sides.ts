import type { ReportStatus, Side } from '../api';

/** What can be compared of one report, the oldest first. */
export function sidesOf({ previous, editions }: ReportStatus): readonly Side[] {
  const numbers = editions.map(({ number }) => String(number));
  return [...(previous ? ['last'] : []), ...numbers, 'working'];
}

/** The pair that is looked at first: what was changed last, and what it was before. */
export function firstPair(status: ReportStatus): readonly [from: Side, to: Side] {
  const sides = sidesOf(status);
  const isOut = status.state === 'published';
  // The working copy of a published report says what its last edition says.
  const shown = isOut ? sides.filter((side) => side !== 'working') : sides;
  const [from = 'working', to = 'working'] = (shown.length > 1 ? shown : sides).slice(-2);
  return [from, to];
}
