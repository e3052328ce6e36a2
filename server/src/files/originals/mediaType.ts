import { endingOf } from '../source';

/** By the ending alone: what a browser says of a file is up to whoever sends it. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
  ['.tsv', 'text/tab-separated-values'],
  ['.csv', 'text/csv'],
  ['.html', 'text/html'],
  ['.htm', 'text/html'],
  ['.mht', 'multipart/related'],
  ['.mhtml', 'multipart/related'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.odt', 'application/vnd.oasis.opendocument.text'],
  ['.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['.doc', 'application/msword'],
  ['.wps', 'application/vnd.ms-works'],
  ['.pdf', 'application/pdf'],
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
]);

const ANY_BYTES = 'application/octet-stream';

export const mediaTypeOf = (name: string): string => MEDIA_TYPES.get(endingOf(name)) ?? ANY_BYTES;
