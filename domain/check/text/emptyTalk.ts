import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import type { Passage } from '../finding';
import { proseOf, type FieldProse, type ProseField } from '../../prose';
import { knownOrgan, type KnownOrgan } from './organName';

const FIGURE = /\d|[一二两三四五六七八九十百]{1,4}(?:件|条|次|项|个|份|期|场|名)/u;
const OWN =
  /我[局镇乡街办委县区市厅省院校会处所]|本(?:局|镇|乡|街道|委|办|机关|单位|部门|厅|级|市|县|区)|全[市县区镇乡局省]|我单位|我街道/u;
const PROBLEM =
  /问题|不足|差距|短板|有待|需要?(?:进一步|继续|加强|提升|改进|完善)|不够|欠缺|薄弱|滞后|不平衡|仍需|偏少|缺乏|不高|不强|不便|不及时|困难/u;
const MEASURE =
  /措施|改进|下一步|今后|将|加强|强化|完善|提升|针对|推进|持续|优化|健全|建立|加大|落实|开展|规范|修订|梳理|征集|公布|已|核对|调整|清理|培训|编印|修复|明确|增加|更新|为此/u;
/** A part that is cut short or says that there is nothing is another matter. */
const SHORTEST = 12;

const whole = (field: ProseField): Passage[] => [{ field, block: 0, from: 0, to: 0, quote: '' }];

const isGeneric = ({ text }: FieldProse, { name, shortName }: KnownOrgan): boolean =>
  !FIGURE.test(text) &&
  !OWN.test(text) &&
  ![name, shortName].some((each) => each !== '' && text.includes(each));

/** C29: sections 一 and 五 tell of this organ; 五 names a problem and what is done about it. */
export const emptyTalk: ReportCheck = reportCheck({
  code: 'C29',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report, organ: context }) => {
    const organ = knownOrgan(report, context);
    const prose = proseOf(report);
    const overview = prose.get('overview');
    const generic = (['overview', 'improvements'] as const).flatMap((field): RawFinding[] => {
      const own = prose.get(field);
      if (!own || own.text.trim() === '' || !isGeneric(own, organ)) return [];
      // Few name themselves in 五: it is empty talk where 一 tells nothing of the organ either.
      if (field === 'improvements' && overview && !isGeneric(overview, organ)) return [];
      return [{ cells: [], passages: whole(field), params: { reason: 'generic' } }];
    });
    const improvements = prose.get('improvements')?.text.trim() ?? '';
    if (improvements.length < SHORTEST) return generic;
    const lacking = [
      ...(PROBLEM.test(improvements) ? [] : ['problem']),
      ...(MEASURE.test(improvements) ? [] : ['measure']),
    ];
    return [
      ...generic,
      ...lacking.map((reason) => ({
        cells: [],
        passages: whole('improvements'),
        params: { reason },
      })),
    ];
  },
});
