import type { Moment } from '../domain/check';
import { ORGAN_KINDS, type OrganKind } from '../domain/organ';
import type { ReadHints } from '../domain/read';
import { both, type Locale } from './wording';

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
      readonly name: 'read';
      readonly file: string;
      readonly isJson: boolean;
      readonly hints: ReadHints;
      readonly locale: Locale;
    };

/** A command line that cannot be followed; `message` is bilingual. */
export class UsageError extends Error {}

const MOMENTS: readonly Moment[] = ['typing', 'import', 'submit', 'publish'];
const LOCALES: readonly Locale[] = ['zh', 'en'];
const CHECK_OPTIONS = ['--moment', '--locale', '--previous', '--organ-kind', '--waivers'];
const VALUE_OPTIONS = [...CHECK_OPTIONS, '--year', '--organ'];
const KINDS: readonly OrganKind[] = ORGAN_KINDS.map(({ id }) => id);
const YEAR = /^20\d{2}$/u;

interface Raw {
  readonly words: string[];
  readonly flags: Set<string>;
  readonly values: Map<string, string>;
}

function split(args: readonly string[]): Raw {
  const raw: Raw = { words: [], flags: new Set(), values: new Map() };
  for (let at = 0; at < args.length; at += 1) {
    const [option = '', inline] = cut(args[at] ?? '');
    if (!option.startsWith('-') || option === '-') {
      raw.words.push(args[at] ?? '');
    } else if (VALUE_OPTIONS.includes(option)) {
      raw.values.set(option, inline ?? args[(at += 1)] ?? '');
    } else {
      raw.flags.add(args[at] ?? '');
    }
  }
  return raw;
}

/** `--option=value` in its two halves; other words as they are. */
function cut(word: string): [string, string?] {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

function choose<T extends string>(raw: Raw, option: string, known: readonly T[], usual: T): T {
  const given = raw.values.get(option);
  if (given === undefined) return usual;
  const found = known.find((each) => each === given);
  if (found) return found;
  const list = known.join(', ');
  throw new UsageError(
    both(
      `${option} 不能是“${given}”，可用：${list}。`,
      `${option} cannot be "${given}". Use one of: ${list}.`,
    ),
  );
}

function refuseUnknown(raw: Raw, known: readonly string[]): void {
  const unknown = [...raw.flags].find((flag) => !known.includes(flag));
  if (unknown === undefined) return;
  throw new UsageError(
    both(
      `没有“${unknown}”这个选项。用 --help 查看用法。`,
      `There is no option "${unknown}". See --help.`,
    ),
  );
}

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

function refuseOthers(raw: Raw, known: readonly string[]): void {
  const other = [...raw.values.keys()].find((option) => !known.includes(option));
  if (other !== undefined) refuseUnknown({ ...raw, flags: new Set([other]) }, []);
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

/** What the command line asks for. Throws a UsageError that says what is wrong with it. */
export function parseArguments(args: readonly string[]): Command {
  const raw = split(args);
  const [command] = raw.words;
  if (raw.flags.has('--help') || raw.flags.has('-h')) return { name: 'help' };
  if (raw.flags.has('--version') || raw.flags.has('-v')) return { name: 'version' };
  if (command === 'check') return parseCheck(raw);
  if (command === 'read') return parseRead(raw);
  throw new UsageError(
    command === undefined
      ? both(
          '请给出命令，例如 check。用 --help 查看用法。',
          'Give a command such as check. See --help.',
        )
      : both(
          `没有“${command}”这个命令，可用：check、read。用 --help 查看用法。`,
          `There is no command "${command}". Use check or read. See --help.`,
        ),
  );
}
