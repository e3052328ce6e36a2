import { READABLE_ENDINGS } from '../../../domain/read/endings';

/** What was pasted or chosen, before it is read. */
export type Chosen =
  | { readonly kind: 'text' | 'html'; readonly text: string; readonly shown: string }
  | { readonly kind: 'file'; readonly file: File };

export const MAX_FILE_MB = 5;
const BYTES_PER_MB = 1024 * 1024;
const MAX_BYTES = MAX_FILE_MB * BYTES_PER_MB;
/** The box shows the beginning; all of it is sent. */
const LONGEST_SHOWN = 20_000;

const TABLE_TAG = /<table[\s>]/giu;

/**
 * The richest form a clipboard offers: markup, for only it tells cells apart. Markup past the limit
 * (pictures are often pasted along inside it) gives way to the text.
 */
export function chooseClip(offered: { html: string; text: string }): Chosen | undefined {
  const { html, text } = offered;
  const shown = text.slice(0, LONGEST_SHOWN);
  const isTooLong = html.length > MAX_BYTES;
  if (html.trim() !== '' && !isTooLong) return { kind: 'html', text: html, shown };
  if (text.trim() === '') return undefined;
  return { kind: 'text', text, shown };
}

export const typedText = (text: string): Chosen | undefined =>
  text === '' ? undefined : { kind: 'text', text, shown: text.slice(0, LONGEST_SHOWN) };

export const tablesIn = (html: string): number => html.match(TABLE_TAG)?.length ?? 0;

/** Why a source is not sent, or not all of it. */
export type SourceProblem = 'unsupported' | 'tooLarge' | 'pasteTooLarge' | 'several';

/** Bytes of what was pasted, as they would be sent. */
export const sizeOf = (chosen: Chosen): number =>
  chosen.kind === 'file' ? chosen.file.size : new Blob([chosen.text]).size;

export function chosenProblem(chosen: Chosen): SourceProblem | undefined {
  if (chosen.kind === 'file') return fileProblem(chosen.file);
  return sizeOf(chosen) > MAX_BYTES ? 'pasteTooLarge' : undefined;
}

/** Why a file is not sent at all; undefined where it may be. */
export function fileProblem(file: {
  readonly name: string;
  readonly size: number;
}): 'unsupported' | 'tooLarge' | undefined {
  const ending = endingOf(file.name);
  if (!READABLE_ENDINGS.includes(ending)) return 'unsupported';
  return file.size > MAX_BYTES ? 'tooLarge' : undefined;
}

export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at).toLowerCase();
}
