const ENDINGS = [
  '.docx',
  '.xlsx',
  '.xls',
  '.odt',
  '.ods',
  '.doc',
  '.wps',
  '.pdf',
  '.txt',
  '.tsv',
  '.csv',
  '.md',
  '.html',
  '.htm',
  '.mht',
  '.mhtml',
] as const;

export type ReadableEnding = (typeof ENDINGS)[number];

/** Endings of the files that have a reader: the server reads them, the admin and the CLI offer them. */
export const READABLE_ENDINGS: readonly string[] = ENDINGS;
