import { createHash } from 'node:crypto';
import {
  GENESIS,
  WALK_BEGINNING,
  endOfWalk,
  linkedText,
  walkOn,
  type ChainEvent,
} from '../domain/chain';

const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;

/** As many events as a city's portal writes in some years. */
export function chainOf(count: number): ChainEvent[] {
  const events: ChainEvent[] = [];
  for (let seq = GENESIS; seq < count; seq += 1) {
    const linked = {
      ...{ seq, at: new Date(1_735_689_600_000 + seq * 1000).toISOString() },
      ...{ actor: `person${seq % 97}`, action: 'report.submitted', organ: `organ${seq % 499}` },
      slot: `organ${seq % 499}:2024:own`,
      payload: `{"digest":"${digestOf(String(seq))}","version":${seq % 40}}`,
      previousHash: events.at(-1)?.hash ?? '',
    };
    events.push({ ...linked, hash: digestOf(linkedText(linked)) });
  }
  return events;
}

export const isSound = (events: readonly ChainEvent[]): boolean =>
  endOfWalk(events.reduce((walk, event) => walkOn(walk, event, digestOf), WALK_BEGINNING)).fault ===
  undefined;

/** The same bytes hashed, and nothing else. */
export const hashAll = (events: readonly ChainEvent[]): number =>
  events.reduce((length, event) => length + digestOf(event.previousHash + event.payload).length, 0);
