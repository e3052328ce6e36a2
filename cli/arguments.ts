import type { Moment } from '../domain/check';
import { TABLE_IDS, type TableId } from '../domain/form';
import { ORGAN_KINDS, type OrganKind } from '../domain/organ';
import type { ReadHints } from '../domain/read';
import { unknownCells } from '../domain/write';
import {
  CHECK_OPTIONS,
  UsageError,
  choose,
  refuseOthers,
  refuseUnknown,
  split,
  type Raw,
} from './options';
import { both, type Locale } from './wording';

export { UsageError } from './options';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'check';
      readonly file: string;
      readonly isJson: boolean;
      readonly moment: Moment;
      readonly locale: Locale;
      /** Last year's report. */
      readonly previous?: string;
      readonly organKind?: OrganKind;
      readonly makesRules: boolean;
      /** Reasons given for findings. */
      readonly waivers?: string;
    }
  | {
      readonly name: 'render';
      readonly file: string;
      readonly output: string;
      readonly format: RenderFormat;
      readonly locale: Locale;
      /** One table of it; CSV only. */
      readonly table?: TableId;
      /** An Excel form to fill in. */
      readonly isForm: boolean;
      readonly isDraft: boolean;
      /** The date under the signature, YYYY-MM-DD. */
      readonly signedOn?: string;
      /** Last year's report, for a form. */
      readonly previous?: string;
    }
  | {
      readonly name: 'verify';
      /** An exported audit chain. */
      readonly file: string;
      /** File or address of a head that it must hold. */
      readonly head?: string;
      readonly isJson: boolean;
      readonly locale: Locale;
    }
  | {
      readonly name: 'column';
      /** Address of a public column. */
      readonly url: string;
      readonly folder: string;
    }
  | {
      readonly name: 'export';
      readonly file: string;
      readonly output: string;
      readonly format: ExportFormat;
      readonly locale: Locale;
      /** Ids of the cells that are columns, in this order. */
      readonly cells?: readonly string[];
    }
  | {
      readonly name: 'read';
      readonly file: string;
      readonly isJson: boolean;
      readonly hints: ReadHints;
      readonly locale: Locale;
    };

type RenderFormat = (typeof RENDER_FORMATS)[number];
type ExportFormat = (typeof EXPORT_FORMATS)[number];

const RENDER_FORMATS = ['docx', 'xlsx', 'csv', 'json'] as const;
const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
const MOMENTS: readonly Moment[] = ['typing', 'import', 'submit', 'publish'];
const LOCALES: readonly Locale[] = ['zh', 'en'];
const KINDS: readonly OrganKind[] = ORGAN_KINDS.map(({ id }) => id);
const YEAR = /^20\d{2}$/u;
const DATE = /^20\d{2}-\d{2}-\d{2}$/u;

function parseCheck(raw: Raw): Command {
  refuseUnknown(raw, ['--json', '--makes-rules']);
  refuseOthers(raw, CHECK_OPTIONS);
  const [, file, ...more] = raw.words;
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      both(
        '请给出一个要核对的文件：disclosure-report check FILE（“-”为标准输入）。',
        'Give one file to check: disclosure-report check FILE ("-" is standard input).',
      ),
    );
  }
  return {
    name: 'check',
    file,
    isJson: raw.flags.has('--json'),
    moment: choose(raw, '--moment', MOMENTS, 'submit'),
    locale: choose(raw, '--locale', LOCALES, 'zh'),
    makesRules: raw.flags.has('--makes-rules'),
    ...surroundings(raw),
  };
}

function surroundings(raw: Raw) {
  const previous = raw.values.get('--previous');
  const waivers = raw.values.get('--waivers');
  const [usual] = KINDS;
  const kind =
    usual && raw.values.has('--organ-kind') ? choose(raw, '--organ-kind', KINDS, usual) : undefined;
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(waivers === undefined ? {} : { waivers }),
    ...(kind ? { organKind: kind } : {}),
  };
}

function parseHints(raw: Raw): ReadHints {
  const year = raw.values.get('--year');
  const organ = raw.values.get('--organ');
  if (year !== undefined && !YEAR.test(year)) {
    throw new UsageError(
      both(`--year 应是四位年份，例如 2025。`, `--year must be a year such as 2025.`),
    );
  }
  return { ...(year ? { year: Number(year) } : {}), ...(organ ? { organ } : {}) };
}

function parseRead(raw: Raw): Command {
  refuseUnknown(raw, ['--json']);
  refuseOthers(raw, ['--year', '--organ', '--locale']);
  const [, file, ...more] = raw.words;
  if (file === undefined || file === '-' || more.length > 0) {
    throw new UsageError(
      both(
        '请给出一个要读的文件或文件夹：disclosure-report read FILE|FOLDER。',
        'Give one file or folder to read: disclosure-report read FILE|FOLDER.',
      ),
    );
  }
  return {
    name: 'read',
    file,
    isJson: raw.flags.has('--json'),
    hints: parseHints(raw),
    locale: choose(raw, '--locale', LOCALES, 'zh'),
  };
}

function formatOf<F extends string>(output: string, known: readonly F[]): F {
  const found = known.find((each) => output.toLowerCase().endsWith(`.${each}`));
  if (found) return found;
  const list = known.map((each) => `.${each}`).join(' ');
  throw new UsageError(
    both(
      `请用 --output 写明要写的文件，名称以 ${list} 结尾。`,
      `Name the file to write with --output; its name must end in ${list}.`,
    ),
  );
}

function oneFile(raw: Raw, command: string): string {
  const [, file, ...more] = raw.words;
  if (file !== undefined && more.length === 0) return file;
  throw new UsageError(
    both(
      `请给出一个文件：disclosure-report ${command} FILE --output OUT。`,
      `Give one file: disclosure-report ${command} FILE --output OUT.`,
    ),
  );
}

function dateOf(raw: Raw, option: string): string | undefined {
  const given = raw.values.get(option);
  if (given === undefined || DATE.test(given)) return given;
  throw new UsageError(
    both(`${option} 应写成 2025-01-20 的样子。`, `${option} must be a date such as 2025-01-20.`),
  );
}

function parseRender(raw: Raw): Command {
  refuseUnknown(raw, ['--form', '--draft']);
  refuseOthers(raw, ['--output', '--table', '--signed-on', '--previous', '--locale']);
  const file = oneFile(raw, 'render');
  const output = raw.values.get('--output') ?? '';
  const [usual] = TABLE_IDS;
  const table =
    usual && raw.values.has('--table') ? choose(raw, '--table', TABLE_IDS, usual) : undefined;
  const signedOn = dateOf(raw, '--signed-on');
  const previous = raw.values.get('--previous');
  return {
    name: 'render',
    file,
    output,
    format: formatOf(output, table ? (['csv'] as const) : RENDER_FORMATS),
    locale: choose(raw, '--locale', LOCALES, 'zh'),
    isForm: raw.flags.has('--form'),
    isDraft: raw.flags.has('--draft'),
    ...(table ? { table } : {}),
    ...(signedOn === undefined ? {} : { signedOn }),
    ...(previous === undefined ? {} : { previous }),
  };
}

/** Ids between commas; one that no form has is refused, as its column would be empty for ever. */
function cellsOf(raw: Raw): readonly string[] | undefined {
  const cells = raw.values
    .get('--cells')
    ?.split(',')
    .map((id) => id.trim());
  const [unknown] = unknownCells(cells ?? []);
  if (unknown === undefined) return cells;
  throw new UsageError(
    both(
      `--cells 里的“${unknown}”不是单元格编号，例如 requests.received.total。`,
      `"${unknown}" in --cells is no cell id such as requests.received.total.`,
    ),
  );
}

function parseExport(raw: Raw): Command {
  refuseUnknown(raw, []);
  refuseOthers(raw, ['--output', '--cells', '--locale']);
  const file = oneFile(raw, 'export');
  const output = raw.values.get('--output') ?? '';
  const cells = cellsOf(raw);
  return {
    name: 'export',
    file,
    output,
    format: formatOf(output, EXPORT_FORMATS),
    locale: choose(raw, '--locale', LOCALES, 'zh'),
    ...(cells ? { cells } : {}),
  };
}

function parseColumn(raw: Raw): Command {
  refuseUnknown(raw, []);
  refuseOthers(raw, []);
  const [, url, folder, ...more] = raw.words;
  if (url === undefined || folder === undefined || more.length > 0) {
    throw new UsageError(
      both(
        '请给出栏目地址和文件夹：disclosure-report column URL FOLDER。',
        'Give the address of a column and a folder: disclosure-report column URL FOLDER.',
      ),
    );
  }
  return { name: 'column', url, folder };
}

function parseVerify(raw: Raw): Command {
  refuseUnknown(raw, ['--json']);
  refuseOthers(raw, ['--head', '--locale']);
  const [, file, ...more] = raw.words;
  if (file === undefined || more.length > 0) {
    throw new UsageError(
      both(
        '请给出一个导出的留痕文件：disclosure-report verify FILE（“-”为标准输入）。',
        'Give one export of the audit chain: disclosure-report verify FILE ("-" is standard input).',
      ),
    );
  }
  const head = raw.values.get('--head');
  return {
    name: 'verify',
    file,
    isJson: raw.flags.has('--json'),
    locale: choose(raw, '--locale', LOCALES, 'zh'),
    ...(head === undefined ? {} : { head }),
  };
}

const PARSERS: Readonly<Record<string, (raw: Raw) => Command>> = {
  check: parseCheck,
  read: parseRead,
  render: parseRender,
  export: parseExport,
  column: parseColumn,
  verify: parseVerify,
};
const NAMES = Object.keys(PARSERS);

/** What the command line asks for. Throws a UsageError that says what is wrong with it. */
export function parseArguments(args: readonly string[]): Command {
  const raw = split(args);
  const [command] = raw.words;
  if (raw.flags.has('--help') || raw.flags.has('-h')) return { name: 'help' };
  if (raw.flags.has('--version') || raw.flags.has('-v')) return { name: 'version' };
  const parse = command !== undefined && NAMES.includes(command) ? PARSERS[command] : undefined;
  if (parse) return parse(raw);
  throw new UsageError(
    command === undefined
      ? both(
          '请给出命令，例如 check。用 --help 查看用法。',
          'Give a command such as check. See --help.',
        )
      : both(
          `没有“${command}”这个命令，可用：${NAMES.join('、')}。用 --help 查看用法。`,
          `There is no command "${command}". Use one of: ${NAMES.join(', ')}. See --help.`,
        ),
  );
}
