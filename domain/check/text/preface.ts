import { HINT, reportCheck, type ReportCheck } from '../check';
import { passagesOf, proseOf, readNumeral, type ProseField } from '../../prose';

const COUNT =
  /([一二三四五六七八九十\d]{1,2})\s?个?(?:大)?(?:部分|方面|组成部分|章节)(?:组成|内容|构成)?/u;
const PARTS: readonly RegExp[] = [
  /总体情况|概述|基本情况|总体推进/u,
  /主动公开/u,
  /依申请公开|收到和处理|申请(?:公开)?情况|申请办理/u,
  /复议|诉讼/u,
  /存在的?(?:主要)?问题|主要问题|问题及改进|不足/u,
  /其他需要|其他(?:报告)?事项|需要报告/u,
];
const FIELDS: readonly ProseField[] = ['preface', 'overview'];
const LISTS = /包括|包含|由|分为|内容(?:为|有)|涵盖|、/u;
const SECTIONS = 6;

/** C35: the number of parts that the preface gives is that of the parts it lists, and six. */
export const prefaceCount: ReportCheck = reportCheck({
  code: 'C35',
  severity: HINT,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    FIELDS.flatMap((field) => {
      const prose = proseOf(report).get(field);
      const sentence = prose?.sentences.find(
        ({ text }) => COUNT.test(text) && /报告|全文|年报/u.test(text) && LISTS.test(text),
      );
      const match = sentence && COUNT.exec(sentence.text);
      if (!prose || !sentence || !match?.[1]) return [];
      const said = /\d/u.test(match[1]) ? Number(match[1]) : readNumeral(match[1]);
      const listed = PARTS.filter((part) => part.test(sentence.text)).length;
      if (said === undefined || listed < 3) return [];
      if (said === SECTIONS && listed === SECTIONS) return [];
      const from = sentence.from + match.index;
      return [
        {
          cells: [],
          passages: passagesOf(prose, from, from + match[0].length),
          params: { said, listed },
        },
      ];
    }),
});
