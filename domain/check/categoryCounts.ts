import { duplicateCounts, staleSentencesIn } from '../report';
import { passagesOf, proseOf } from '../prose';
import { WARNING, reportCheck, type RawFinding } from './check';

/** C49: 主动公开分类条数 counts nothing twice, and section 一 says what it says. */
export const categoryCountsAgree = reportCheck({
  code: 'C49',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: ['categoryCounts'],
  // The list is optional: a report without it has nothing that could be compared.
  isBeside: true,
  run: ({ report, categoryCounts: rows }) => {
    const twice = duplicateCounts(rows).map(({ earlier, later }): RawFinding => {
      const params = {
        reason: 'twice',
        category: rows[later]?.category ?? '',
        channel: rows[later]?.channel ?? '',
        earlier: earlier + 1,
        later: later + 1,
        first: String(rows[earlier]?.count ?? ''),
        second: String(rows[later]?.count ?? ''),
      };
      return { cells: [], params };
    });
    const prose = proseOf(report).get('overview');
    const stale = prose ? staleSentencesIn(prose.plain, rows) : [];
    return [
      ...twice,
      ...stale.flatMap(({ from, to, label, said, counted }): RawFinding[] =>
        prose
          ? [
              {
                cells: [],
                passages: passagesOf(prose, from, to),
                params: { reason: 'stale', label, said, counted },
              },
            ]
          : [],
      ),
    ];
  },
});
