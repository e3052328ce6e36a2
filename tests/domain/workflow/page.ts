import type { Locale } from '../../../domain/form';
import {
  ACTIONS,
  RIGHTS,
  ROLES,
  STATES,
  STEPS,
  isHostRight,
  nextState,
  stateLabel,
} from '../../../domain/workflow';

type Words = Readonly<{
  title: string;
  other: string;
  intro: readonly string[];
  states: string;
  action: string;
  stays: string;
  rights: string;
  right: string;
  actions: string;
  host: string;
  steps: string;
  step: string;
  sends: string;
}>;

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    title: '审核流程与权限',
    other: '[English](workflow.md)',
    intro: [
      '本页由流程表生成：后台、接口和命令行都按这一张表办。表中空白的一律拒绝。',
      '审核的是**确切的内容**：审核记录着内容的摘要（SHA-256），内容一改即作废，并留痕。最后修改人不能审核，超级管理员也不例外；审核分几步的，每一步由不同的人。发布时再核对一次摘要、自查结果和审核记录。',
      '标为纸质（`paper`）的步骤可以在纸上签：下载审签单，签批后扫描，由他人登记。登记人不能是最后修改人，可以是审核或发布人员；签发人不能是最后修改人或审核过其他步骤的人。登记时输入单上的校验码，与当前内容不符的不能登记；内容一改，登记作废，重新打印的审签单校验码也不同。',
      '发布过的年报撤回送审后为“更正中”；审核分几步的，最后一步通过后为“审核通过”。',
    ],
    states: '状态与操作',
    action: '操作',
    stays: '可以',
    rights: '权限与角色',
    right: '权限',
    actions: '可做的操作',
    host: '（内容管理的权限）',
    steps: '接口',
    step: '步骤',
    sends: '须一并发送',
  },
  en: {
    title: 'Review and rights',
    other: '[中文](workflow.zh-CN.md)',
    intro: [
      'This page is made from the table of the workflow, which the admin, the API and the command line all go by. What is blank is refused.',
      'An approval is of **exact content**: it holds the digest (SHA-256), any edit voids it, and the audit chain says so. The last editor never approves, super admin included; where there are several steps each needs another person. Publishing compares digest, findings and approvals once more.',
      'A step marked `paper` may be signed on paper: download the sheet, have it signed, scan it, and let somebody record it. Whoever records it is not the last editor, and may be a reviewer or the publisher; the signer is neither the last editor nor somebody who approved another step. The code on the sheet is typed in and must be that of the content as it stands; any change voids the record, and a sheet printed again has another code.',
      'A report that was published before is being corrected after a recall; with several steps it is approved with the last one.',
    ],
    states: 'States and actions',
    action: 'Action',
    stays: 'yes',
    rights: 'Rights and roles',
    right: 'Right',
    actions: 'Actions',
    host: ' (of the Content Manager)',
    steps: 'API',
    step: 'Step',
    sends: 'Sent with it',
  },
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

function statesTable(locale: Locale): string[] {
  const words = WORDS[locale];
  const rows = ACTIONS.map(({ id, label }) => [
    label[locale],
    ...STATES.map(({ id: state }) => {
      const to = nextState(state, id);
      if (to === undefined) return '';
      return to === state ? words.stays : `→ ${stateLabel(to)[locale]}`;
    }),
  ]);
  return table([words.action, ...STATES.map(({ label }) => label[locale])], rows);
}

function rightsTable(locale: Locale): string[] {
  const words = WORDS[locale];
  const rows = RIGHTS.map(({ id, label }) => [
    `${label[locale]}${isHostRight(id) ? words.host : ''}`,
    ACTIONS.filter(({ right }) => right === id)
      .map((action) => action.label[locale])
      .join(locale === 'zh' ? '、' : ', '),
    ...ROLES.map(({ rights }) => (rights.some((right) => right === id) ? '✓' : '')),
  ]);
  return table([words.right, words.actions, ...ROLES.map(({ label }) => label[locale])], rows);
}

const stepsTable = (locale: Locale): string[] =>
  table(
    [WORDS[locale].step, '', WORDS[locale].sends],
    STEPS.map(({ id, label, asks }) => [
      label[locale],
      `\`POST /disclosure-report/reports/{documentId}/${id}\``,
      asks.map((name) => `\`${name}\``).join(' '),
    ]),
  );

/** The page of docs with the permission matrix, made from the table itself. */
export function workflowPage(locale: Locale): string {
  const { title, other, intro, states, rights, steps } = WORDS[locale];
  return [
    ...[`# ${title}`, '', other, ''],
    ...intro.flatMap((paragraph) => [paragraph, '']),
    ...[`## ${states}`, '', ...statesTable(locale)],
    ...[`## ${rights}`, '', ...rightsTable(locale)],
    ...[`## ${steps}`, '', ...stepsTable(locale)],
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
