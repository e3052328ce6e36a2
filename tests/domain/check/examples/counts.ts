import { parseCategoryCounts } from '../../../../domain/report';
import type { Example } from './example';
import { saying } from './text';

type Row = readonly [category: string, channel: string, count: number];

const counted = (...rows: readonly Row[]) => ({
  categoryCounts: parseCategoryCounts(
    rows.map(([category, channel, count]) => ({ category, channel, count })),
  ),
});

const THREE = counted(['政策文件', '', 40], ['政策解读', '', 9], ['工作动态', '', 51]);

const example = (
  kind: Example['kind'],
  name: string,
  overview: string,
  context: Example['context'],
  found?: Example['found'],
): Example => ({
  code: 'C49',
  kind,
  name,
  report: saying({ overview }),
  ...(context ? { context } : {}),
  ...(found ? { found } : {}),
});

/** C49: the counts of categories, and the sentence made from them. */
export const COUNTS_EXAMPLES: readonly Example[] = [
  example(
    'fails',
    'one category counted in two rows',
    '我局按时公开信息。',
    counted(['政策解读', '网站', 9], ['工作动态', '网站', 51], ['政策解读类', '网站', 9]),
    [{ params: { reason: 'twice', earlier: 1, later: 3, first: '9', second: '9' } }],
  ),
  example(
    'fails',
    'the total of a sentence made before the counts changed',
    '全年主动公开政府信息98条，其中政策文件40条、政策解读9条、工作动态49条。',
    THREE,
    [{ params: { reason: 'stale', label: '', said: 98, counted: 100 }, passages: [{ from: 0 }] }],
  ),
  example(
    'fails',
    'two categories changed against each other',
    '（一）主动公开。全年主动公开政府信息100条，其中政策文件41条、政策解读8条、工作动态51条。',
    THREE,
    [{ params: { label: '政策文件', said: 41, counted: 40 }, passages: [{ from: 8 }] }],
  ),
  example(
    'passes',
    'the sentence as it is offered',
    '全年主动公开政府信息100条，其中政策文件40条、政策解读9条、工作动态51条。',
    THREE,
  ),
  example('passes', 'no counts at all', '全年主动公开政府信息98条。', counted()),
  example(
    'nearMiss',
    'one category through two channels',
    '全年主动公开政府信息18条，均为政策解读；按渠道，网站9条、公众号9条。',
    counted(['政策解读', '网站', 9], ['政策解读', '公众号', 9]),
  ),
  example(
    'nearMiss',
    'other words for the same numbers',
    '全年主动公开政府信息100条，其中工作动态最多，有51条，政策文件40条，同比增加3条。',
    THREE,
  ),
  example(
    'nearMiss',
    'a sentence of another thing',
    '全年主动公开政府信息工作会议纪要3条。上年主动公开政府信息98条。',
    THREE,
  ),
];
