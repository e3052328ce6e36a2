import type { Locale } from '../form';
import { ORGAN_KINDS } from '../organ';
import type { ProfileProblem } from '../check';

type Sentences = Readonly<Record<ProfileProblem['code'], (at: string, value: string) => string>>;

const KINDS = ORGAN_KINDS.map(({ id }) => id).join(', ');

const ZH: Sentences = {
  notAnObject: (at) => `${at === '' ? '本地规则' : `“${at}”`}应是一个对象，请按说明填写。`,
  unknownField: (at) =>
    `没有“${at}”这一项。可用：checks、deadlines、requiredHeadings、notApplicable。`,
  unknownCheck: (at, value) => `“${at}”：没有编号为“${value}”的核对项。请核对编号。`,
  fixedCheck: (at) => `“${at}”：勾稽关系、数值类型和个人信息的核对不能关闭或减轻。请删去这一项。`,
  badSetting: (at, value) =>
    `“${at}”写的是“${value}”，应写 off（true 或 false）或 severity（error、warning、info），并写 reason。`,
  noReason: (at) => `“${at}”没有写 reason。请写明依据，它会显示给填报人。`,
  unknownKind: (at, value) => `“${at}”：没有“${value}”这种机关类型。可用：${KINDS}。`,
  badDeadline: (at, value) => `“${at}”写的是“${value}”，应是每年都有的月日，例如 01-31。`,
  badHeadings: (at) => `“${at}”应是不超过 50 个小标题的列表，每个不能为空。`,
  badFlag: (at, value) => `“${at}”写的是“${value}”，应是 true 或 false。`,
};

const EN: Sentences = {
  notAnObject: (at) => `${at === '' ? 'The local rules' : `“${at}”`} must be an object.`,
  unknownField: (at) =>
    `There is no “${at}”. Use checks, deadlines, requiredHeadings or notApplicable.`,
  unknownCheck: (at, value) => `“${at}”: there is no check “${value}”. Mend the code.`,
  fixedCheck: (at) =>
    `“${at}”: checks of sums, types and personal data can’t be switched off or weigh less. Remove it.`,
  badSetting: (at, value) =>
    `“${at}” is “${value}”; give off (true or false) or severity (error, warning, info), and a reason.`,
  noReason: (at) => `“${at}” has no reason. Say what it rests on: it is shown to those who write.`,
  unknownKind: (at, value) =>
    `“${at}”: there is no kind of organ “${value}”. Use one of: ${KINDS}.`,
  badDeadline: (at, value) =>
    `“${at}” is “${value}”; give a month and day that every year has, such as 01-31.`,
  badHeadings: (at) => `“${at}” must be a list of at most 50 sub-headings, none of them empty.`,
  badFlag: (at, value) => `“${at}” is “${value}”; give true or false.`,
};

const LANGUAGES: Readonly<Record<Locale, Sentences>> = { zh: ZH, en: EN };

/** What is wrong with local rules, where, and what to do. */
export const describeProfileProblem = (
  { code, at, value }: ProfileProblem,
  locale: Locale,
): string => LANGUAGES[locale][code](at, value);
