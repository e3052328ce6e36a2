import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { proseOf } from '../../prose';
import { isGovernment, knownOrgan } from './organName';

const POINTS: readonly (readonly [string, RegExp])[] = [
  ['proactive', /主动公开|信息发布|(?:公开|发布)(?:各类|各项)?(?:政府|政务)?信息/u],
  ['onRequest', /依申请公开|依申请|信息公开申请|公开申请|申请公开/u],
  [
    'management',
    /(?:信息|公文|文件)[^，。；]{0,6}管理|保密审查|三审三校|审查|审核|归集|规范管理|动态调整|公开属性/u,
  ],
  ['platform', /平台|网站|新媒体|专栏|公众号|公开栏|查阅点|专区/u],
  ['supervision', /监督|考核|评议|责任追究|培训|督查|督导|检查|问责/u],
];
const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['assessment', /考核|考评|绩效|评估/u],
  ['review', /评议|评价|评估|满意度|问卷|测评|第三方/u],
  ['accountability', /责任追究|追责|问责|追究|责任[^，。；]{0,12}(?:情形|情况|事件)/u],
];

const missingOf = (text: string, points: readonly (readonly [string, RegExp])[]): string[] =>
  points.filter(([, pattern]) => !pattern.test(text)).map(([id]) => id);

/** C11: section 一 speaks of all five points, that of a government of the results of 监督保障 too. */
export const fivePoints: ReportCheck = reportCheck({
  code: 'C11',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report, organ }) => {
    const text = proseOf(report).get('overview')?.text ?? '';
    if (text.trim() === '') return [];
    const points = missingOf(text, POINTS);
    const results = isGovernment(knownOrgan(report, organ)) ? missingOf(text, RESULTS) : [];
    const tell = (reason: string, missing: readonly string[]): RawFinding[] =>
      missing.length === 0
        ? []
        : [
            {
              cells: [],
              passages: [{ field: 'overview', block: 0, from: 0, to: 0, quote: '' }],
              params: { reason, missing },
            },
          ];
    return [...tell('points', points), ...tell('results', results)];
  },
});
