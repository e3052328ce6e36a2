import { HINT, reportCheck, type ReportCheck } from '../check';
import { passagesOf, proseOf, type FieldProse, type ProseField, type Sentence } from '../../prose';

/** A sentence that tells the public how to reach the organ. */
const CONTACT =
  /对本(?:年度)?报告(?:如)?有(?:任何)?疑问|如有(?:任何)?疑问|联系地址|联系方式|邮编|邮政编码|电子邮箱|咨询电话|监督电话|联系电话|投诉电话|举报电话|服务热线|传真/u;
const FIELDS: readonly ProseField[] = ['preface', 'overview', 'otherMatters'];
const PARTS: readonly (readonly [string, RegExp])[] = [
  [
    'address',
    /地址|[路街道巷]\s?\d{1,5}\s?号|[路街](?:北|南|东|西)?[段侧]|政府(?:大院|大楼)|办公楼/u,
  ],
  ['postcode', /(?:邮编|邮政编码)[：:\s]{0,3}\d{6}/u],
  ['phone', /电话[：:\s]{0,3}(?:（)?\d{3,4}|\d{3,4}）?\s?[-—–]\s?\d{7,8}|1[3-9]\d{9}/u],
];

export const isContactSentence = ({ text }: Pick<Sentence, 'text'>): boolean => CONTACT.test(text);

/** The contact of a report with the field that holds it: its own line, or sentences of the text. */
function contactOf(prose: ReadonlyMap<ProseField, FieldProse>) {
  const own = prose.get('contact');
  if (own && own.text.trim() !== '') return { field: own, from: 0, to: own.plain.length };
  for (const each of FIELDS) {
    const field = prose.get(each);
    const lines = field?.sentences.filter(
      ({ text }) => /对本(?:年度)?报告/u.test(text) && CONTACT.test(text),
    );
    const [first] = lines ?? [];
    const last = lines?.[lines.length - 1];
    if (field && first && last) return { field, from: first.from, to: last.to };
  }
  return undefined;
}

/** C37: a contact line that is there gives address, post code and telephone. */
export const contactLine: ReportCheck = reportCheck({
  code: 'C37',
  severity: HINT,
  liftedWhenHistorical: false,
  isWaivable: true,
  mayStand: true,
  needs: [],
  run: ({ report }) => {
    const found = contactOf(proseOf(report));
    if (!found) return [];
    const text = found.field.text.slice(found.from, found.to);
    const missing = PARTS.filter(([, part]) => !part.test(text)).map(([id]) => id);
    if (missing.length === 0) return [];
    return [
      { cells: [], passages: passagesOf(found.field, found.from, found.to), params: { missing } },
    ];
  },
});
