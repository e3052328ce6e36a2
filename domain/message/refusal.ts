import type { Locale } from '../form';

/** Why a source can't be read: `ImportError.code`, and what travels to the admin. */
export type RefusalCode =
  | 'unsupported'
  | 'tooLarge'
  | 'tooMuch'
  | 'notText'
  | 'empty'
  | 'timeout'
  | 'tooComplex'
  | 'busy'
  | 'cancelled'
  | 'damaged'
  | 'unsafe'
  | 'encrypted'
  | 'macro'
  | 'oldExcel'
  | 'oldWord'
  | 'richText'
  | 'picture'
  | 'archive'
  | 'ofd'
  | 'slides'
  | 'scan'
  | 'garbled'
  | 'pdfMissing'
  | 'word95';

/** What the sentence names: an ending, a limit and how much is allowed. */
export type RefusalParams = Readonly<Record<string, unknown>>;

type Sentences = (params: RefusalParams) => readonly [zh: string, en: string];

const LIMITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  tables: ['张表格', 'tables'],
  cells: ['个单元格', 'table cells'],
  grid: [
    '格（合并的单元格按所占的格数计）',
    'places in its tables, merged cells counted by their size',
  ],
  paragraphs: ['个段落', 'paragraphs'],
  characters: ['个字', 'characters'],
  depth: ['层嵌套', 'levels of nesting'],
  nodes: ['个节点', 'nodes'],
  entries: ['个内部文件', 'files inside it'],
  pages: ['页', 'pages'],
  megabytes: ['MB（解开后）', 'MB when unpacked'],
};

const limitName = (limit: unknown): readonly [zh: string, en: string] =>
  LIMITS[String(limit)] ?? ['', ''];

const SENTENCES: Readonly<Record<RefusalCode, Sentences>> = {
  unsupported: ({ ending }) => [
    `还不能读“${ending}”文件。请在 Word 或 WPS 里打开，全选复制后粘贴；或者另存为 .html、.txt、.csv 再选。`,
    `“${ending}” files can’t be read yet. Open the file, copy everything and paste it; or save it as .html, .txt or .csv.`,
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
  cancelled: () => ['已取消读取。', 'Reading was cancelled.'],
  damaged: () => [
    '文件已损坏或不完整，打不开。请用 Word 或 WPS 打开原件，另存一份再选；如果也打不开，请向报送单位重新要一份。',
    'The file is damaged or incomplete. Open the original in Word or WPS and save it again; if that fails too, ask its sender for another copy.',
  ],
  unsafe: () => [
    '文件内部的结构不正常，为安全没有读。请用 Word 或 WPS 打开原件，另存一份再选。',
    'The inside of the file is not as any office program writes it, so it was not read. Open the original in Word or WPS and save it again.',
  ],
  encrypted: () => [
    '文件设了密码，读不了。请用密码打开，取消密码后另存一份再选。',
    'The file has a password. Open it, remove the password and save it again.',
  ],
  macro: () => [
    '文件带宏，为安全没有读。请在 Word、Excel 或 WPS 里另存为 .docx 或 .xlsx 再选。',
    'The file carries macros, so it was not read. Save it as .docx or .xlsx.',
  ],
  oldExcel: () => [
    '这是旧版 Excel 或 WPS 表格文件，读不了。请打开后另存为 .xlsx 再选。',
    'This is a spreadsheet in the old format. Open it and save it as .xlsx.',
  ],
  oldWord: () => [
    '这是 Word 2003 的 XML 文件，读不了。请打开后另存为 .docx 再选。',
    'This is an XML file of Word 2003. Open it and save it as .docx.',
  ],
  richText: () => [
    '这是 RTF 文件，读不了。请用 Word 或 WPS 打开，另存为 .docx 再选。',
    'This is an RTF file. Open it in Word or WPS and save it as .docx.',
  ],
  picture: () => [
    '这是图片，里面的表格和文字读不了。请找 Word 原件，或者转成 Word 文件核对后再选。',
    'This is a picture; its tables and text can’t be read. Look for the Word original, or turn it into a Word file, check that and choose it.',
  ],
  archive: () => [
    '这是压缩包。请先解压，再选里面的文件。',
    'This is an archive. Unpack it and choose the files inside.',
  ],
  ofd: () => [
    '还不能读 OFD 文件。请找 Word 原件；没有的话，在 OFD 阅读器里全选复制后粘贴，或者转成 Word 文件再选。',
    'OFD files can’t be read yet. Look for the Word original; else copy everything in an OFD reader and paste it, or turn it into a Word file.',
  ],
  slides: () => [
    '这是演示文稿，不是年报的文档。请选 Word、Excel 或 WPS 文字文件。',
    'These are slides, not a report. Choose a document or a spreadsheet.',
  ],
  scan: () => [
    '这份 PDF 是扫描件，页面是图片，里面的表格和文字读不了。请找 Word 原件；没有的话，请先做文字识别转成 Word 文件，对照原件核对后再选。',
    'This PDF is a scan: its pages are pictures, whose tables and text can’t be read. Look for the Word original; else turn it into a Word file by text recognition, check that against the original and choose it.',
  ],
  garbled: () => [
    '这份 PDF 的文字没有编码，复制出来也是乱码，读不了。请找 Word 原件；没有的话，用 WPS 或 Word 重新导出 PDF，或者转成 Word 文件核对后再选。',
    'The text of this PDF has no character codes: copied out, it is garbled too. Look for the Word original; else export the PDF again from Word or WPS, or turn it into a Word file and check that.',
  ],
  pdfMissing: () => [
    '服务器没有安装读 PDF 的组件 pdfjs-dist。请管理员执行 npm install pdfjs-dist@5.6.205；或者在 PDF 阅读器里全选复制后粘贴。',
    'The server has no pdfjs-dist, which reads PDF files. Ask the administrator to run npm install pdfjs-dist@5.6.205; or copy everything in a PDF viewer and paste it.',
  ],
  word95: () => [
    '这是 Word 97 以前的文件，读不了。请用 Word 或 WPS 打开，另存为 .docx 再选。',
    'This file was written before Word 97. Open it in Word or WPS and save it as .docx.',
  ],
};

export const REFUSAL_CODES = Object.keys(SENTENCES) as RefusalCode[];

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(SENTENCES, code);

/** Why a source can't be read, and what to do instead. */
export function describeRefusal(code: RefusalCode, params: RefusalParams, locale: Locale): string {
  const [zh, en] = SENTENCES[code](params);
  return locale === 'zh' ? zh : en;
}
