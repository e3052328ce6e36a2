import type { DocumentKind } from '../form';
import type { Claim, Fact } from './claim';
import { segmentsOf, type Segment } from './segment';
import type { Sentence } from './sentence';

const DOCUMENT_UNITS = new Set(['', '件', '部', '份', '项', '个', '篇', '条']);
const CASE_UNITS = new Set(['', '件', '宗', '起', '例', '次', '个']);
const NORMATIVE = /规范性文件/u;
const RULES = /规章(?!制度|库|、|和|及)/u;
const NOT_ISSUED =
  /清理|审查|审核|备案|评估|解读|归集|征集|修订|修改|汇编|梳理|政策性文件|其他|重大|草案|标注|公文|涉及|配套|上级|报送|统一|学习|每|累计|以来|历年|市级|县级|区级|部门|本级|各/u;
const REPEALED = /废止|失效|宣布无效/u;
const IN_FORCE = /现行有效|继续有效|有效的/u;
const ISSUED = /制发|制定|印发|出台|发布|公布|新增|制作|发文/u;
const DECIDED = /作出|做出|办结|办理|实施|决定|受理/u;
const PUBLISHED =
  /公开|公示|公告|发布|信息|结果|事项|目录|清单|标准|案例|依据|流程|指南|录入|上传|归集/u;
const ITEMS = /公开(?:各类|各项|相关|有关)?(?:政府|政务|各类)?信息$/u;
const ITEMS_OPENING =
  /^(?:[\s#年度\d]|本年|全年|共计?|累计|总计|合计|我[局镇县街办委乡区市]|主动|全[市县区镇乡局])*公开/u;

function documentFact(kind: DocumentKind, clause: string): Fact | undefined {
  if (REPEALED.test(clause)) return `${kind}.repealed`;
  if (IN_FORCE.test(clause)) return `${kind}.inForce`;
  return ISSUED.test(clause) ? `${kind}.issued` : undefined;
}

/** `carried` is the kind of document that the clause before spoke of: 制发 3 件，废止 1 件. */
function documentClaim(
  { clause, quantity }: Segment,
  carried: DocumentKind | undefined,
): Fact | undefined {
  if (!DOCUMENT_UNITS.has(quantity.unit)) return undefined;
  const isNormative = NORMATIVE.test(clause);
  const isRules = RULES.test(clause);
  if (isNormative && isRules) return undefined;
  if (isNormative) return documentFact('normativeDocuments', clause);
  if (isRules) return documentFact('rules', clause);
  const isBare = /^[\s]{0,2}(?:其中)?(?:制发|废止|失效|现行有效|宣布失效)[\s]{0,2}$/u.test(clause);
  return carried && isBare ? documentFact(carried, clause) : undefined;
}

function decisionFact({ clause, quantity }: Segment): Fact | undefined {
  if (quantity.measure === 'money') {
    return /行政事业性收费/u.test(clause) ? 'administrativeFees' : undefined;
  }
  if (!CASE_UNITS.has(quantity.unit) || !DECIDED.test(clause) || PUBLISHED.test(clause))
    return undefined;
  const kinds: Fact[] = [];
  if (/行政许可/u.test(clause)) kinds.push('licensing');
  if (/行政处罚/u.test(clause)) kinds.push('penalties');
  if (/行政强制/u.test(clause)) kinds.push('compulsion');
  return kinds.length === 1 ? kinds[0] : undefined;
}

const kindIn = (clause: string): DocumentKind | undefined => {
  if (NORMATIVE.test(clause)) return 'normativeDocuments';
  return RULES.test(clause) ? 'rules' : undefined;
};

function otherFact({ clause, quantity }: Segment): Fact | undefined {
  const words = clause.trim();
  if (quantity.unit === '条' && ITEMS.test(words) && ITEMS_OPENING.test(words))
    return 'disclosedItems';
  return undefined;
}

/** What a sentence says of 表二: documents, decisions and fees; and of what has no table. */
export function disclosureClaims(sentence: Sentence): Claim[] {
  let carried: DocumentKind | undefined;
  return segmentsOf(sentence).flatMap((segment): Claim[] => {
    const { quantity, clause, from, to } = segment;
    const isCount = quantity.measure === 'count';
    const fact =
      (isCount ? documentClaim(segment, carried) : undefined) ??
      decisionFact(segment) ??
      (isCount ? otherFact(segment) : undefined);
    carried = kindIn(clause) ?? (segment.lead.includes('；') ? undefined : carried);
    if (!fact) return [];
    const isPartial = NOT_ISSUED.test(clause) || /上年|去年|上一年/u.test(clause);
    return [{ fact, value: quantity.value, from, to, isPartial, quantity }];
  });
}
