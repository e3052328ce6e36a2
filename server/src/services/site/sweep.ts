import type { Store } from '../../store';
import { TamperedError, openEdition } from './integrity';
import type { AddressTable } from './table';
import type { Log } from './watch';

/** Opens every live edition, one after another, and tells of those that are not what was published. */
async function sweepEditions(
  store: Store,
  table: AddressTable | undefined,
  onTampered: (error: TamperedError) => void,
): Promise<void> {
  for (const edition of [...(table?.byOrgan.values() ?? [])].flat()) {
    const row = await store.editions.findLive(edition);
    if (!row) continue;
    try {
      openEdition(row);
    } catch (error) {
      if (!(error instanceof TamperedError)) throw error;
      onTampered(error);
    }
  }
}

/** The same; a database that can't be asked is told of, and asked again with the next sweep. */
export async function trySweep(
  { store, log }: { store: Store; log: Log },
  table: AddressTable | undefined,
  onTampered: (error: TamperedError) => void,
): Promise<void> {
  try {
    await sweepEditions(store, table, onTampered);
  } catch (error) {
    log.warn(`未能核对已发布版本。 Could not check the live editions. ${String(error)}`);
  }
}
