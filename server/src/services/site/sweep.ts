import type { Store } from '../../store';
import { TamperedError, openEdition } from './integrity';
import type { AddressTable } from './table';

/** Opens every live edition, one after another, and tells of those that are not what was published. */
export async function sweepEditions(
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
