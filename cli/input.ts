import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import { both } from './wording';

/** A full report is well below 1 MB. */
export const MAX_INPUT_BYTES = 20 * 1024 * 1024;
export const STANDARD_INPUT = '-';

/** What keeps a file from being checked; `message` is bilingual. */
export class InputError extends Error {
  readonly code: 'unreadable' | 'tooLarge' | 'notText' | 'notJson';

  constructor(code: InputError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ['没有这个文件', 'there is no such file'],
  EISDIR: ['这是一个文件夹', 'it is a folder'],
  EACCES: ['没有读取权限', 'it may not be read'],
};

export function unreadable(name: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const [zh, en] = REASONS[code] ?? [code, code];
  return new InputError(
    'unreadable',
    both(`读不了 ${name}：${zh}。请核对路径。`, `Cannot read ${name}: ${en}. Check the path.`),
  );
}

function tooLarge(name: string): InputError {
  const limit = `${MAX_INPUT_BYTES / 1024 / 1024} MB`;
  return new InputError(
    'tooLarge',
    both(
      `${name} 超过 ${limit}，不像是一份年报。请核对文件。`,
      `${name} is larger than ${limit} and can hardly be a report. Check the file.`,
    ),
  );
}

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(name: string): Promise<Buffer> {
  const source = name === STANDARD_INPUT ? process.stdin : createReadStream(name);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of source) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > MAX_INPUT_BYTES) throw tooLarge(name);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
  return Buffer.concat(chunks);
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      'notText',
      both(
        `${name} 不是 UTF-8 文本。请另存为 UTF-8 编码的 JSON。`,
        `${name} is no UTF-8 text. Save it as JSON in UTF-8.`,
      ),
    );
  }
}

/** The JSON value in a file, or in standard input for `-`. Throws an InputError that says why not. */
export async function readJson(name: string): Promise<unknown> {
  const text = decode(name, await readBytes(name));
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new InputError(
      'notJson',
      both(
        `${name} 不是有效的 JSON（${reason}）。请用本插件导出的 .json 文件。`,
        `${name} is no valid JSON (${reason}). Use a .json file as this plugin gives it.`,
      ),
    );
  }
}

/** The file itself, or the files of a folder that `isWanted`, by name; folders in it are left out. */
export function filesAt(name: string, isWanted: (file: string) => boolean): string[] {
  try {
    if (!statSync(name).isDirectory()) return [name];
    return readdirSync(name, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isWanted(entry.name))
      .map((entry) => path.join(name, entry.name))
      .sort();
  } catch (error) {
    throw unreadable(name, error);
  }
}
