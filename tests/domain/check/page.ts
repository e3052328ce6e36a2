import {
  CHECKS,
  FIXED_CODES,
  checkReport,
  type Moment,
  type Severity,
} from '../../../domain/check';
import type { Locale } from '../../../domain/form';
import { MEANINGS, describeFinding } from '../../../domain/message';
import { EXAMPLES } from './examples';

type Words = Readonly<{
  title: string;
  other: string;
  intro: readonly string[];
  severity: Readonly<Record<Severity, string>>;
  moment: Readonly<Record<Moment, string>>;
  weighs: string;
  otherwise: string;
  reason: (isWaivable: boolean, isFixed: boolean) => string;
  example: string;
  remedy: string;
  joint: string;
  colon: string;
}>;

const MOMENTS: readonly Moment[] = ['typing', 'import', 'submit', 'publish'];

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    title: '核对清单',
    other: '[English](checks.md)',
    intro: [
      '填报、导入、送审、发布时做的每一项核对：查什么、多重、一个例子、怎么办。',
      '**错误**改正后才能送审；**提醒**要改正或者写明理由；**提示**只供参考。只凭文字读出的数字不会列为错误（有效的身份证号除外）。需要上年年报等资料而没有的，列为“未比对”，不算通过。按原件录入的历史年报，完整性、表样和合计的错误改为提醒。',
      '省、市可以关闭核对项、调整轻重和期限，并写明理由，也可以规定第六部分要有的小标题；标有“不能关闭”的除外。',
    ],
    severity: { error: '错误', warning: '提醒', info: '提示' },
    moment: { typing: '填报', import: '导入', submit: '送审', publish: '发布' },
    weighs: '轻重',
    otherwise: '其中有的轻重不同',
    reason: (isWaivable, isFixed) =>
      `${isWaivable ? '可以写明理由后保留。' : '列为错误的必须改正。'}${isFixed ? '不能关闭。' : ''}`,
    example: '例',
    remedy: '怎么办',
    joint: '，',
    colon: '：',
  },
  en: {
    title: 'Checks',
    other: '[中文](checks.zh-CN.md)',
    intro: [
      'Every check that is made while typing, on import, on submitting and on publishing: what it asks, how much it weighs, an example, and what to do.',
      'An **error** must be mended before submitting; a **warning** must be mended or answered with a reason; a **hint** is for information. Nothing that is read from running text alone is an error (a valid ID number excepted). What needs last year’s report or the like and has none is listed as not compared, never as passed. In historical reports, errors of completeness, form and sum become warnings.',
      'A province or city may switch checks off, weigh them otherwise and set deadlines, with a reason, and ask for sub-headings in section 6; those marked “always on” stay.',
    ],
    severity: { error: 'error', warning: 'warning', info: 'hint' },
    moment: { typing: 'typing', import: 'import', submit: 'submit', publish: 'publish' },
    weighs: 'Severity',
    otherwise: 'some of its findings weigh otherwise',
    reason: (isWaivable, isFixed) =>
      `${isWaivable ? 'May stay with a reason.' : 'An error must be mended.'}${isFixed ? ' Always on.' : ''}`,
    example: 'Example',
    remedy: 'What to do',
    joint: ', ',
    colon: ': ',
  },
};

/** The sentence of the first example that fails. */
function exampleOf(code: string, locale: Locale): string {
  const example = EXAMPLES.find((each) => each.code === code && each.kind === 'fails');
  if (!example) throw new Error(`${code} has no example that fails.`);
  const { report, context, moment = 'submit', profile } = example;
  const { findings } = checkReport(report, { moment, ...(profile ? { profile } : {}) }, context);
  const finding = findings.find((each) => each.code === code);
  if (!finding) throw new Error(`The example of ${code} finds nothing.`);
  return describeFinding(finding, locale).replaceAll('*', '\\*');
}

function section(code: string, locale: Locale): string[] {
  const words = WORDS[locale];
  const check = CHECKS.get(code);
  const meaning = MEANINGS[code];
  if (!check || !meaning) throw new Error(`${code} has no meaning.`);
  const weighs = MOMENTS.map(
    (moment) => `${words.moment[moment]} ${words.severity[check.severity[moment]]}`,
  ).join(words.joint);
  return [
    `## ${code} ${meaning.title[locale]}`,
    '',
    meaning.asks[locale],
    '',
    `- ${words.weighs}${words.colon}${weighs}${check.severityIn ? `${words.joint}${words.otherwise}` : ''}`,
    `- ${words.reason(check.isWaivable, FIXED_CODES.includes(code))}`,
    `- ${words.remedy}${words.colon}${meaning.remedy[locale]}`,
    `- ${words.example}${words.colon}${exampleOf(code, locale)}`,
    '',
  ];
}

/** The page of docs that lists every check, made from the checks themselves. */
export function checksPage(locale: Locale): string {
  const { title, other, intro } = WORDS[locale];
  const codes = [...CHECKS.keys()].sort();
  return [
    `# ${title}`,
    '',
    other,
    '',
    ...intro.flatMap((paragraph) => [paragraph, '']),
    ...codes.flatMap((code) => section(code, locale)),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
