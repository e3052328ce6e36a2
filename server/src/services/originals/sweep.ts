import type { Core } from '@strapi/strapi';
import type { Shelf } from '../../files';
import type { Store } from '../../store';
import type { Clock } from '../clock';

const HOUR_MS = 3_600_000;

/**
 * Takes away bytes that no row holds: those of a write that was rolled back or of a report that was
 * deleted. An hour's grace, for another process may be between the bytes and their row.
 */
export function createSweep(strapi: Core.Strapi, store: Store, clock: Clock, shelf: () => Shelf) {
  let timer: NodeJS.Timeout | undefined;

  const sweep = (): Promise<number> =>
    shelf().sweep(new Date(clock.now().getTime() - HOUR_MS), (sha256) =>
      store.originals.isHeld(sha256),
    );

  const sweepOrLog = async (): Promise<void> => {
    try {
      await sweep();
    } catch (error) {
      strapi.log.error(`Cannot sweep the folder of originals: ${String(error)}`);
    }
  };

  return {
    sweep,
    /** Now, and then every hour. Throws where the folder is no place for them. */
    async start(): Promise<void> {
      shelf();
      await sweepOrLog();
      timer = setInterval(() => void sweepOrLog(), HOUR_MS);
      timer.unref();
    },
    stop(): void {
      clearInterval(timer);
    },
  };
}
