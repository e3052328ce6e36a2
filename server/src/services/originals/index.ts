import type { Core } from '@strapi/strapi';
import { createShelf, type Shelf } from '../../files';
import {
  ConflictError,
  RefusalError,
  createStore,
  notFound,
  type OriginalRow,
  type Store,
} from '../../store';
import type { Clock } from '../clock';
import { originalsFolder } from './folder';
import { createRemove } from './remove';
import { createSweep } from './sweep';

export { createKeeper, type GivenOriginal, type Keeper } from './keeper';

/** What those who may see the report are told of its originals. */
export type OriginalSummary = Pick<
  OriginalRow,
  | 'key'
  | 'purpose'
  | 'name'
  | 'sha256'
  | 'bytes'
  | 'mime'
  | 'cells'
  | 'storedAt'
  | 'removedAt'
  | 'removeReason'
>;

const summary = (row: OriginalRow): OriginalSummary => ({
  key: row.key,
  purpose: row.purpose,
  name: row.name,
  sha256: row.sha256,
  bytes: row.bytes,
  mime: row.mime,
  cells: row.cells,
  storedAt: row.storedAt,
  removedAt: row.removedAt,
  removeReason: row.removeReason,
});

const LOST = {
  missing: [
    'originalMissing',
    '原件的文件不在服务器上了，请联系管理员从备份恢复原件目录。 The file is not on the server; have the operator restore the folder of originals from a backup.',
  ],
  damaged: [
    'originalDamaged',
    '原件的文件与登记的摘要不一致，可能已损坏，没有下载。请联系管理员从备份恢复。 The file differs from its digest and is not given out; have the operator restore it from a backup.',
  ],
} as const;

/** The file behind a row, compared with its digest. */
async function bytesOf(shelf: Shelf, { sha256 }: OriginalRow): Promise<Buffer> {
  const found = await shelf.find(sha256);
  if (found.bytes) return found.bytes;
  const [code, message] = LOST[found.problem];
  throw new RefusalError(code, message);
}

/** The folder is asked for late: settings are there once Strapi has loaded. */
export const shelfOf = (strapi: Core.Strapi): Shelf => createShelf(originalsFolder(strapi));

export function createOriginals(strapi: Core.Strapi, clock: Clock) {
  const store: Store = createStore(strapi);
  const shelf = () => shelfOf(strapi);

  const list = async (documentId: string): Promise<OriginalSummary[]> => {
    if (!(await store.reports.find(documentId))) throw notFound();
    return (await store.originals.ofReport(documentId)).map(summary);
  };

  return {
    list,

    async download(documentId: string, key: string): Promise<{ name: string; bytes: Buffer }> {
      const report = await store.reports.find(documentId);
      const original = report && (await store.originals.find(documentId, key));
      if (!original) throw notFound();
      if (original.removedAt !== null) {
        throw new ConflictError(
          'originalRemoved',
          '这份原件已经删除，不能下载。 This original has been removed and can’t be downloaded.',
        );
      }
      return { name: original.name, bytes: await bytesOf(shelf(), original) };
    },

    remove: (documentId: string, key: string, reason: string): Promise<void> =>
      createRemove(store, clock, shelf())(documentId, key, reason),

    ...createSweep(strapi, store, clock, shelf),
  };
}
