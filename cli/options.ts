import { both } from './wording';

/** A command line that cannot be followed; `message` is bilingual. */
export class UsageError extends Error {}

export const CHECK_OPTIONS = ['--moment', '--locale', '--previous', '--organ-kind', '--waivers'];
const WRITE_OPTIONS = ['--output', '--table', '--signed-on', '--cells'];
const VALUE_OPTIONS = [...CHECK_OPTIONS, ...WRITE_OPTIONS, '--year', '--organ', '--head'];

export interface Raw {
  readonly words: string[];
  readonly flags: Set<string>;
  readonly values: Map<string, string>;
}

/** Words, flags and values of a command line. */
export function split(args: readonly string[]): Raw {
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

/** One of the values that an option knows; the usual one where it is not given. */
export function choose<T extends string>(
  raw: Raw,
  option: string,
  known: readonly T[],
  usual: T,
): T {
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

export function refuseUnknown(raw: Raw, known: readonly string[]): void {
  const unknown = [...raw.flags].find((flag) => !known.includes(flag));
  if (unknown === undefined) return;
  throw new UsageError(
    both(
      `没有“${unknown}”这个选项。用 --help 查看用法。`,
      `There is no option "${unknown}". See --help.`,
    ),
  );
}

/** Refuses options that belong to other commands. */
export function refuseOthers(raw: Raw, known: readonly string[]): void {
  const other = [...raw.values.keys()].find((option) => !known.includes(option));
  if (other !== undefined) refuseUnknown({ ...raw, flags: new Set([other]) }, []);
}
