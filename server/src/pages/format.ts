import { TABLE_IDS, type TableId } from '../../../domain/form';

/** Every file in which a report can be fetched: its ending, what it is, and what a link calls it. */
export const FILE_FORMATS = [
  {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word 文档',
    isSaved: true,
  },
  {
    id: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Excel 表格',
    isSaved: true,
  },
  { id: 'csv', mediaType: 'text/csv; charset=utf-8', label: 'CSV 数据', isSaved: true },
  { id: 'json', mediaType: 'application/json; charset=utf-8', label: 'JSON 数据', isSaved: false },
] as const;

export type FileFormat = (typeof FILE_FORMATS)[number]['id'];

/** Formats that are text; in them one table has an address of its own. */
export const TEXT_FORMATS: readonly FileFormat[] = ['csv', 'json'];

export const isTextFormat = (format: string): boolean =>
  TEXT_FORMATS.some((each) => each === format);

export interface FileLink {
  readonly format: FileFormat;
  /** One table of the report, where it is not the whole. */
  readonly table?: TableId;
  readonly path: string;
}

/** All files of a report, in the order in which a page lists them. */
export const FILES: readonly Omit<FileLink, 'path'>[] = [
  ...FILE_FORMATS.map(({ id }) => ({ format: id })),
  ...TABLE_IDS.map((table) => ({ format: 'csv' as const, table })),
];

const FORMAT_OF = new Map(FILE_FORMATS.map((each) => [each.id, each]));

export type Format = (typeof FILE_FORMATS)[number];

/** What there is to say of a format. Throws on one that does not exist. */
export function formatOf(id: FileFormat): Format {
  const found = FORMAT_OF.get(id);
  if (!found) throw new Error(`Cannot find file format "${id}".`);
  return found;
}

/** The format that a path ends in, and the path before it. */
export function splitFormat(path: string): { readonly path: string; readonly format?: FileFormat } {
  const found = FILE_FORMATS.find(({ id }) => path.endsWith(`.${id}`));
  return found ? { path: path.slice(0, -found.id.length - 1), format: found.id } : { path };
}
