import type { FlatProblem } from '../domain/report';
import type { ContextKey, NotCompared, Severity } from '../domain/check';
import { REASONS, type Waiver } from '../domain/waiver';

export type Locale = 'zh' | 'en';

/** Chinese first: these are read before the language of the reader is known. */
export const both = (zh: string, en: string): string => `${zh}\n${en}`;

export const USAGE = `disclosure-report — 政府信息公开工作年度报告 · annual reports on information disclosure

用法 · Usage
  disclosure-report read FILE|FOLDER [--json] [--year YEAR] [--organ NAME] [--locale zh|en]
  disclosure-report check FILE [--json] [--moment MOMENT] [--locale zh|en]
  disclosure-report --help | --version

read   把 .txt .tsv .csv .md .html 文件读成一份年报：每格标明读出、推断还是缺失，没用上的逐条列出。
       Reads a .txt, .tsv, .csv, .md or .html file as a report: every cell is marked read, inferred or
       missing, and what was not used is listed.
check  核对一份年报，核对项见 docs/checks.zh-CN.md。FILE 为年报 JSON 或上述文件，“-”为标准输入的 JSON。
       缺少资料而没有比对的逐项列出。
       Checks a report (docs/checks.md lists the checks). FILE is a report's JSON or any file that can be
       read, "-" is JSON from standard input. What could not be compared is listed.

  --json            输出 JSON：报告、findings、notes · Print the report with findings and notes
  --moment MOMENT   typing、import、submit（默认）或 publish，决定轻重 · When the check is made,
                    which decides how severe a finding is; submit unless given
  --year, --organ   原件没有写明时的年度和机关 · Year and organ, where the source does not say
  --previous FILE   上一年度的年报，用来比对 · Last year's report, to compare with
  --organ-kind KIND 机关类型：government、department、county、township、agency、committee、vertical
                    Kind of organ; --makes-rules 有规章制定权 · it has rule-making power
  --waivers FILE    已写明的理由（JSON 列表）· Reasons given for findings, a JSON list
  --locale LOCALE   zh（默认）或 en · Language of the sentences; zh unless given

退出码 · Exit codes
  0 没有错误 · no error    1 有错误 · errors found    2 参数不对或文件读不了 · bad arguments or input
`;

export const SEVERITY: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '提醒', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

export const unusedCell = (id: string, locale: Locale): string =>
  locale === 'zh'
    ? `没有使用“${id}”：任何一种表样都没有这一格。请核对编号。`
    : `"${id}" was not used: no form has such a cell. Check the id.`;

const MISSING: Readonly<Record<ContextKey, readonly [zh: string, en: string]>> = {
  organ: ['机关类型（--organ-kind）', 'the kind of organ (--organ-kind)'],
  previous: ['上年年报（--previous）', 'last year’s report (--previous)'],
  others: ['其他单位的年报', 'reports of other units'],
  members: ['各单位的年报', 'the reports of the units'],
  dates: ['发布日期', 'the date of publication'],
  editions: ['已发布的版本', 'published editions'],
  adjustments: ['登记的调整', 'declared adjustments'],
  source: ['原件', 'the original'],
  channels: ['发布的各处', 'what was published'],
  column: ['年报专栏', 'the column'],
  categoryCounts: ['主动公开分类条数', 'the category counts'],
};

/** One line for each part that is lacking, with the checks that wait for it. */
export function notComparedLines(notCompared: readonly NotCompared[], locale: Locale): string[] {
  const parts = [...new Set(notCompared.map(({ missing }) => missing))];
  return parts.map((part) => {
    const codes = notCompared.filter(({ missing }) => missing === part).map(({ code }) => code);
    const [zh, en] = MISSING[part];
    return locale === 'zh'
      ? `未比对 ${codes.join(' ')}：没有${zh}`
      : `not compared ${codes.join(' ')}: ${en} is not given`;
  });
}

export function settledLine(code: string, { reason, words }: Waiver, locale: Locale): string {
  const menu = REASONS.find(({ id }) => id === reason)?.label[locale] ?? reason;
  const said = words === '' ? menu : words;
  return locale === 'zh' ? `已说明 ${code}：${said}` : `answered ${code}: ${said}`;
}

export const moreCells = (count: number, locale: Locale): string =>
  locale === 'zh' ? `…… 另有 ${count} 格，见 --json` : `… and ${count} more cells, see --json`;

export const summary = (errors: number, warnings: number, infos: number, locale: Locale): string =>
  locale === 'zh'
    ? `${errors} 个错误，${warnings} 条提醒，${infos} 条提示`
    : `${errors} errors, ${warnings} warnings, ${infos} hints`;

export const fileHeading = (file: string): string => `== ${file}`;

export const noFiles = (name: string): string =>
  both(
    `${name} 里没有可读的文件（.txt .tsv .csv .md .html）。`,
    `${name} holds no file that can be read (.txt .tsv .csv .md .html).`,
  );

const SHAPE: Readonly<Record<FlatProblem['code'], readonly [zh: string, en: string]>> = {
  notAnObject: [
    '内容不是一份年报：最外层应是 JSON 对象，含 year 和 cells。',
    'This is no report: the outermost value must be a JSON object with year and cells.',
  ],
  badYear: ['“year”应是整数年份，例如 2025。', '"year" must be an integer year such as 2025.'],
  badForm: [
    '“form”不是已知的表样，应为 F2019 或 F2021，也可以省略。',
    '"form" is no known form: give F2019 or F2021, or leave it out.',
  ],
  noCells: [
    '缺少“cells”：应是以单元格编号为键的对象，例如 "requests.received.naturalPerson": {"value": 21}。',
    '"cells" is missing: it must be an object keyed by cell id, such as "requests.received.naturalPerson": {"value": 21}.',
  ],
  unknownCell: ['有无法识别的单元格编号。', 'A cell id is not known.'],
};

export const shapeProblem = (code: FlatProblem['code']): string => both(...SHAPE[code]);
