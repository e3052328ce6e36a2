import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ORIGINAL } from './tables';

/** A source that figures were taken from, or the scan of a sheet that was signed. */
export type OriginalPurpose = 'source' | 'scan';

/** A file that is kept with a report; the row stays when its bytes are removed. */
export interface OriginalRow {
  readonly purpose: OriginalPurpose;
  readonly key: string;
  /** documentId */
  readonly report: string;
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly mime: string;
  /** Cells that came out of it. */
  readonly cells: number;
  readonly storedAt: string;
  readonly storedBy: string | null;
  readonly removedAt: string | null;
  readonly removedBy: string | null;
  readonly removeReason: string | null;
}

export type NewOriginal = Omit<OriginalRow, 'key' | 'removedAt' | 'removedBy' | 'removeReason'>;

export interface Removal {
  readonly at: string;
  readonly by: string | null;
  readonly reason: string;
}

type Stored = OriginalRow & { readonly id: number };

const plain = (row: Stored): OriginalRow => ({
  key: row.key,
  purpose: row.purpose ?? 'source',
  report: row.report,
  name: row.name,
  sha256: row.sha256,
  bytes: Number(row.bytes),
  mime: row.mime,
  cells: Number(row.cells),
  storedAt: row.storedAt,
  storedBy: row.storedBy ?? null,
  removedAt: row.removedAt ?? null,
  removedBy: row.removedBy ?? null,
  removeReason: row.removeReason ?? null,
});

const freshKey = (): string => randomBytes(12).toString('hex');

export function createOriginals(strapi: Core.Strapi) {
  const rows = () => strapi.db.query(ORIGINAL);
  const markRemoved = (where: object, { at, by, reason }: Removal) =>
    rows().updateMany({
      where: { ...where, removedAt: null },
      data: { removedAt: at, removedBy: by, removeReason: reason },
    });

  return {
    /** Only inside the transaction of the acceptance. */
    async add(original: NewOriginal): Promise<string> {
      const key = freshKey();
      await rows().create({ data: { ...original, key } });
      return key;
    },

    /** Oldest first; removed ones too. */
    async ofReport(report: string): Promise<OriginalRow[]> {
      const found = (await rows().findMany({
        where: { report },
        orderBy: { id: 'asc' },
      })) as Stored[];
      return found.map(plain);
    },

    async find(report: string, key: string): Promise<OriginalRow | undefined> {
      const row = (await rows().findOne({ where: { report, key } })) as Stored | null;
      return row ? plain(row) : undefined;
    },

    /** False where it has been removed already. */
    async remove(report: string, key: string, removal: Removal): Promise<boolean> {
      const { count } = await markRemoved({ report, key }, removal);
      return count === 1;
    },

    async removeAll(report: string, removal: Removal): Promise<void> {
      await markRemoved({ report }, removal);
    },

    isHeld: async (sha256: string): Promise<boolean> =>
      (await rows().count({ where: { sha256, removedAt: null } })) > 0,
  };
}
