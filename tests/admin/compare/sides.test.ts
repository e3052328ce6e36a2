import type { ReportStatus } from '../../../admin/src/api';
import { firstPair, sidesOf } from '../../../admin/src/compare/sides';
import type { ReportState } from '../../../domain/workflow';

const statusOf = (state: ReportState, hasLast: boolean, editions: number) =>
  ({
    state,
    previous: hasLast ? { year: 2023 } : null,
    editions: Array.from({ length: editions }, (_, at) => ({ number: at + 1 })),
  }) as unknown as ReportStatus;

test.each<[string, ReportState, boolean, number, string[], readonly string[]]>([
  ['a first draft', 'drafting', false, 0, ['working'], ['working', 'working']],
  ['a draft with last year’s', 'drafting', true, 0, ['last', 'working'], ['last', 'working']],
  ['published once', 'published', true, 1, ['last', '1', 'working'], ['last', '1']],
  ['published twice', 'published', true, 2, ['last', '1', '2', 'working'], ['1', '2']],
  ['being corrected', 'corrected', true, 1, ['last', '1', 'working'], ['1', 'working']],
  ['published without last year’s', 'published', false, 1, ['1', 'working'], ['1', 'working']],
])('%s', (_, state, hasLast, editions, sides, pair) => {
  const status = statusOf(state, hasLast, editions);
  expect(sidesOf(status)).toEqual(sides);
  expect(firstPair(status)).toEqual(pair);
});
