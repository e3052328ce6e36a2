import { WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, withoutAddresses, type FieldProse } from '../../prose';

/** What templates and drafts leave behind. */
const RESIDUES: readonly RegExp[] = [
  /具体网址|此处(?:填写|插入|填)|请填写|待补充|待填写?|自行填写/u,
  /(?:该|本|此)部分以表格形式报告|表格如下：/u,
  /指20\d{2}年事项数|第五十条第四项规定的/u,
  /(?:20)?[XxＸ×✕*]{2,8}\s?(?:年|月|日|市|县|区|镇|乡|街道|局|条|件|次|个|万元|元|人|号)/u,
  /20[XxＸ×]年/u,
  /(?<![一二零〇\d])[〇○◯]{2,8}/u,
  /\bTODO\b|\bTBD\b|lorem ipsum/iu,
  /_{3,40}|＿{3,40}|…{4,40}/u,
  /（(?:填写|说明|注|备注)：[^（）]{0,40}(?:填写|填报|删除)[^（）]{0,40}）/u,
];

function inField(prose: FieldProse): RawFinding[] {
  const text = withoutAddresses(prose.text);
  return RESIDUES.flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match) return [];
    const to = match.index + match[0].length;
    return [{ cells: [], passages: passagesOf(prose, match.index, to), params: {} }];
  });
}

/** C25: nothing of a template, and no gap to be filled, is left in the text. */
export const residue: ReportCheck = reportCheck({
  code: 'C25',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) => [...proseOf(report).values()].flatMap(inField),
});
