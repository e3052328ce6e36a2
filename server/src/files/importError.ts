export type ImportCode =
  | 'unsupported'
  | 'tooLarge'
  | 'tooMuch'
  | 'notText'
  | 'empty'
  | 'timeout'
  | 'tooComplex'
  | 'busy';

export type ImportParams = Readonly<Record<string, string | number>>;

type Sentences = (params: ImportParams) => readonly [zh: string, en: string];

const LIMITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  tables: ['张表格', 'tables'],
  cells: ['个单元格', 'table cells'],
  characters: ['个字', 'characters'],
  depth: ['层嵌套', 'levels of nesting'],
  nodes: ['个节点', 'nodes'],
};

const limitName = (limit: unknown): readonly [zh: string, en: string] =>
  LIMITS[String(limit)] ?? ['', ''];

const SENTENCES: Readonly<Record<ImportCode, Sentences>> = {
  unsupported: ({ ending }) => [
    `还不能读“${ending}”文件。请在 Word 或 WPS 里打开，全选复制后粘贴；或者另存为 .html、.txt、.csv 再选。`,
    `"${ending}" files can't be read yet. Open the file, copy everything and paste it; or save it as .html, .txt or .csv.`,
  ],
  tooLarge: ({ allowed }) => [
    `文件超过 ${allowed} MB，不像是一份年报。请只保留年报正文再试。`,
    `The file is larger than ${allowed} MB, more than a report can be. Keep the report alone and try again.`,
  ],
  tooMuch: ({ limit, allowed }) => [
    `内容超过 ${allowed} ${limitName(limit)[0]}，不像是一份年报。请只保留年报正文再试。`,
    `There are more than ${allowed} ${limitName(limit)[1]}, more than a report can have. Keep the report alone and try again.`,
  ],
  notText: () => [
    '这不是文本文件，或者编码已损坏。请用记事本打开，另存为 UTF-8 编码的 .txt。',
    'This is no text file, or its encoding is damaged. Save it as .txt in UTF-8.',
  ],
  empty: () => [
    '里面没有文字。如果原件是图片或扫描件，请先转成文字。',
    'There is no text in it. If the original is an image or a scan, turn it into text first.',
  ],
  timeout: ({ seconds }) => [
    `读了 ${seconds} 秒还没有读完，已停止。请只保留年报正文再试。`,
    `Reading was stopped after ${seconds} seconds. Keep the report alone and try again.`,
  ],
  tooComplex: () => [
    '内容太复杂，读不下去，已停止。请只保留年报正文再试。',
    'The content is too complex to be read. Keep the report alone and try again.',
  ],
  busy: () => [
    '正在读的文件太多，请过一会儿再试。',
    'Too many files are being read at the moment. Try again in a while.',
  ],
};

export const IMPORT_CODES = Object.keys(SENTENCES) as ImportCode[];

/** A source that can't be read, with what to do instead in both languages. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportCode,
    readonly params: ImportParams = {},
  ) {
    super(SENTENCES[code](params).join(' '));
  }
}
