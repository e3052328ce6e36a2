import { ERROR, WARNING, reportCheck, type RawFinding, type ReportCheck } from '../check';
import { passagesOf, proseOf, withoutAddresses, type FieldProse, type Sentence } from '../../prose';
import { isContactSentence } from './contactLine';
import { isIdNumber, isLuhn } from './idNumber';

type Kind = 'idNumber' | 'mobile' | 'bankCard' | 'homeAddress';

const NUMBER = /\d{11,40}[Xx]?/gu;
/** A number that is named as something else: a register, a file or a document. */
const NAMED =
  /(?:信用代码|组织机构代码|代码|标识码|备案号?|备案编号|索引号?|文号|编号|案号|公网安备|网安备|ICP备|许可证号?|流水号|订单号|合同号|订单)[：:为是\s）]{0,4}[\u4e00-\u9fff]{0,2}$/u;
const CARD_NAMED = /(?:卡号|银行卡|账号|帐号|账户|帐户|开户行)[^。；\d]{0,24}$/u;
const MOBILE = /^1[3-9]\d{9}$/u;
const HOME =
  /(?:家庭住址|现住址|住址|家住|现住|户籍地址|户籍地)[：:为在于\s]{0,3}([\u4e00-\u9fff\d\-—号室栋单元幢]{6,60})/gu;
const DOWN_TO_TOWN = /^.{0,40}?(?:街道|镇|乡)/u;
const NEAR = 30;

const masks: Readonly<Record<Kind, (text: string) => string>> = {
  // 35*************123: the province and the last three.
  idNumber: (text) => `${text.slice(0, 2)}${'*'.repeat(13)}${text.slice(-3)}`,
  mobile: (text) => `${text.slice(0, 3)}****${text.slice(-4)}`,
  bankCard: (text) => `${text.slice(0, 4)}${'*'.repeat(text.length - 8)}${text.slice(-4)}`,
  homeAddress: (text) => DOWN_TO_TOWN.exec(text)?.[0] ?? `${text.slice(0, 3)}***`,
};

function kindOf(digits: string, before: string, isContact: boolean): Kind | undefined {
  if (NAMED.test(before)) return undefined;
  if (isIdNumber(digits)) return 'idNumber';
  if (MOBILE.test(digits)) return isContact ? undefined : 'mobile';
  const isCard = digits.length >= 16 && digits.length <= 19 && isLuhn(digits);
  return isCard && (CARD_NAMED.test(before) || digits.startsWith('62')) ? 'bankCard' : undefined;
}

const found = (prose: FieldProse, at: number, text: string, kind: Kind): RawFinding => ({
  cells: [],
  passages: passagesOf(prose, at, at + text.length),
  params: { reason: kind, masked: masks[kind](text) },
  ...(kind === 'idNumber' ? { severity: ERROR } : {}),
});

function inSentence(prose: FieldProse, sentence: Sentence): RawFinding[] {
  const text = withoutAddresses(sentence.text);
  const isContact = prose.field === 'contact' || isContactSentence(sentence);
  const numbers = [...text.matchAll(NUMBER)].flatMap((match) => {
    const [digits] = match;
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const isPart = /[A-Za-z\d.-]$/u.test(before);
    const kind = isPart ? undefined : kindOf(digits, before, isContact);
    return kind ? [found(prose, sentence.from + match.index, digits, kind)] : [];
  });
  const homes = isContact
    ? []
    : [...text.matchAll(HOME)].flatMap((match) => {
        const address = match[1] ?? '';
        if (!/\d|[号室栋村组]/u.test(address)) return [];
        const at = sentence.from + match.index + match[0].length - address.length;
        return [found(prose, at, address, 'homeAddress')];
      });
  return [...numbers, ...homes];
}

/** C38: no personal data. An ID number is an error; the organ's own contact is never meant. */
export const personalData: ReportCheck = reportCheck({
  code: 'C38',
  severity: WARNING,
  liftedWhenHistorical: false,
  isWaivable: true,
  needs: [],
  run: ({ report }) =>
    [...proseOf(report).values()].flatMap((prose) =>
      prose.sentences.flatMap((sentence) => inSentence(prose, sentence)),
    ),
});
