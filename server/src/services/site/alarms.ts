import type { TamperedError } from './integrity';
import type { Log } from './watch';

export type Alarm = (details: Readonly<Record<string, unknown>>) => void;

/** Tells of every tampered edition once until `renew`: its visitors are no news. */
export function createAlarms(log: Log, alarm: Alarm) {
  const told = new Set<string>();
  return {
    tell({ edition, message }: TamperedError): void {
      const { organDocumentId: organ, slot, number, digest } = edition;
      const name = `${slot} ${number}`;
      if (told.has(name)) return;
      told.add(name);
      log.error(message);
      alarm({ organ, slot, number, digest });
    },
    renew: (): void => told.clear(),
  };
}
