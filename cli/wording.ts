import type { ChainHead } from '../domain/chain';
import { contextName } from '../domain/message';
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
  disclosure-report render FILE --output OUT.docx|.xlsx|.csv|.json [--form] [--draft] [--table TABLE]
                           [--signed-on DATE] [--previous FILE]
  disclosure-report export FILE|FOLDER --output OUT.csv|.xlsx [--cells ID,ID]
  disclosure-report column URL FOLDER
  disclosure-report verify FILE [--head FILE|URL] [--json] [--locale zh|en]
  disclosure-report --help | --version

read   把 .txt .tsv .csv .md .html 文件读成一份年报：每格标明读出、推断还是缺失，没用上的逐条列出。
       Reads a .txt, .tsv, .csv, .md or .html file as a report: every cell is marked read, inferred or
       missing, and what was not used is listed.
check  核对一份年报，核对项见 docs/checks.zh-CN.md。FILE 为年报 JSON 或上述文件，“-”为标准输入的 JSON。
       缺少资料而没有比对的逐项列出。
       Checks a report (docs/checks.md lists the checks). FILE is a report's JSON or any file that can be
       read, "-" is JSON from standard input. What could not be compared is listed.

render 把一份年报写成文件，种类看 OUT 的结尾：Word 公文格式、Excel 表格、CSV、JSON。--form 写成可以填报的 Excel。
       Writes a report as a file of the kind that OUT ends in; --form makes an Excel form to fill in.
export 把许多份年报合成一张表：.csv 每个数一行，.xlsx 每个机关一行；--cells 选定列和顺序。
       Puts many reports into one table: .csv has a line for each figure, .xlsx one for each organ.
column 把网上的年报专栏存成一个文件夹：链接都是相对的，不用服务器也能打开；再次运行只更新有变化的文件。
       Saves the public column at URL as a folder of files with relative links, which open without a
       server; run again, it touches only what has changed.
verify 核验从后台导出的留痕文件（JSON 行）：每条都与前一条相连、没有改动；--head 再与公开的链尾比对。
       Verifies an export of the audit chain (JSON lines): every event follows the one before it, unaltered;
       with --head it is also compared with a head that was published or noted down.

  --head FILE|URL   链尾：栏目下的 chain.json，或者存下的这个文件 · The head: chain.json of the column, or a
                    copy of it that was kept
  --json            输出 JSON：报告、findings、notes · Print the report with findings and notes
  --moment MOMENT   typing、import、submit（默认）或 publish，决定轻重 · When the check is made,
                    which decides how severe a finding is; submit unless given
  --year, --organ   原件没有写明时的年度和机关 · Year and organ, where the source does not say
  --previous FILE   上一年度的年报，用来比对 · Last year's report, to compare with
  --organ-kind KIND 机关类型：government、department、county、township、agency、committee、vertical
                    Kind of organ; --makes-rules 有规章制定权 · it has rule-making power
  --waivers FILE    已写明的理由（JSON 列表）· Reasons given for findings, a JSON list
  --draft           页眉标明草稿 · Marks every page of a Word file as a draft
  --signed-on DATE  落款日期，如 2025-01-20 · Date under the signature
  --table TABLE     只要一张表：proactive、requests、proceedings（.csv）· One table alone
  --locale LOCALE   zh（默认）或 en · Language of the sentences; zh unless given

退出码 · Exit codes
  0 没有错误 · no error    1 有错误或留痕不符 · errors found, or the chain does not hold
    2 参数不对或文件读不了 · bad arguments or input
`;

export const SEVERITY: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '提醒', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

export const unusedCell = (id: string, locale: Locale): string =>
  locale === 'zh'
    ? `没有使用“${id}”：任何一种表样都没有这一格。请核对编号。`
    : `"${id}" was not used: no form has such a cell. Check the id.`;

/** Options that give the checks what they lack. */
const OPTIONS: Readonly<Partial<Record<ContextKey, string>>> = {
  organ: '--organ-kind',
  previous: '--previous',
};

/** One line for each part that is lacking, with the checks that wait for it. */
export function notComparedLines(notCompared: readonly NotCompared[], locale: Locale): string[] {
  const parts = [...new Set(notCompared.map(({ missing }) => missing))];
  return parts.map((part) => {
    const codes = notCompared.filter(({ missing }) => missing === part).map(({ code }) => code);
    const name = contextName(part, locale);
    const option = OPTIONS[part];
    if (locale === 'zh') {
      return `未比对 ${codes.join(' ')}：没有${name}${option ? `（${option}）` : ''}`;
    }
    return `not compared ${codes.join(' ')}: ${name}${option ? ` (${option})` : ''} is not given`;
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

export const noColumn = (url: string, reason: string): string =>
  both(
    `没能存下 ${url}：${reason}。请核对栏目地址，例如 https://www.example.gov.cn/zfxxgk/zfxxgknb；已存的文件没有删除，可以重新运行。`,
    `Cannot save ${url}: ${reason}. Check the address of the column, such as https://www.example.gov.cn/zfxxgk/zfxxgknb. Files that were saved are kept: run it again.`,
  );

export const notOurs = (url: string): string =>
  both(`${url} 没有年报专栏。请核对栏目地址。`, `There is no column at ${url}. Check its address.`);

export const columnWritten = (
  folder: string,
  written: number,
  same: number,
  removed: number,
): string =>
  both(
    `${folder}：写入 ${written} 个文件，${same} 个没有变化，删除 ${removed} 个。`,
    `${folder}: ${written} files written, ${same} unchanged, ${removed} removed.`,
  );

export const noEvent = (name: string, line: number): string =>
  both(
    `${name} 第 ${line} 行不是留痕记录。请用后台“留痕”页导出的文件，不要另存或编辑。`,
    `Line ${line} of ${name} is no event. Use the file as the audit page exports it, unedited.`,
  );

export const noHead = (source: string): string =>
  both(
    `${source} 读不出链尾（应为含 seq 和 hash 的 JSON）。请用栏目下的 chain.json。`,
    `Cannot read a head (JSON with seq and hash) from ${source}. Use chain.json of the column.`,
  );

export const chainSound = (events: number, { seq, hash }: ChainHead, locale: Locale): string =>
  locale === 'zh'
    ? `共 ${events} 条，首尾相连，没有改动。末条为第 ${seq} 条：${hash}`
    : `Events in an unbroken, unaltered chain: ${events}. The last is no. ${seq}: ${hash}`;

export const headAgrees = (isAnchored: boolean, locale: Locale): string => {
  if (isAnchored) {
    return locale === 'zh' ? '与给出的链尾相符。' : 'It agrees with the head that was given.';
  }
  return locale === 'zh'
    ? '没有与公开的链尾比对，末尾如被截去不会发现（--head）。'
    : 'It was compared with no head: a cut end would not be noticed (--head).';
};
