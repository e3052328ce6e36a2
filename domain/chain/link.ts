import { canonicalJson } from '../report';

/** One event of the audit chain, exactly as its hash is over it. */
export interface ChainEvent {
  /** From 0, the genesis, without a gap. */
  readonly seq: number;
  /** An instant in UTC. */
  readonly at: string;
  /** documentId of an admin user; null for what the portal did itself. */
  readonly actor: string | null;
  readonly action: string;
  /** documentId */
  readonly organ: string | null;
  /** `<organ>:<year>:<scope>` */
  readonly slot: string | null;
  /** Canonical JSON. */
  readonly payload: string;
  /** Empty for the genesis. */
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain ends; whoever keeps it can tell later whether the end was cut off. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** `sha256:<hex>` over the UTF-8 bytes of a text. */
export type Digest = (text: string) => string;

export type LinkFault = 'gap' | 'broken' | 'altered';

/** Sequence number of the genesis. */
export const GENESIS = 0;

type Linked = Omit<ChainEvent, 'hash'>;

/** What the hash of an event is over: the hash before it, and its canonical JSON. */
export function linkedText(event: Linked): string {
  const { previousHash, seq, at, actor, action, organ, slot, payload } = event;
  return previousHash + canonicalJson({ seq, at, actor, action, organ, slot, payload });
}

/** Why an event does not follow the one before it; undefined where it does. */
export function linkFault(
  event: ChainEvent,
  previous: ChainHead | null,
  digest: Digest,
): LinkFault | undefined {
  if (event.seq !== (previous ? previous.seq + 1 : GENESIS)) return 'gap';
  if (event.previousHash !== (previous?.hash ?? '')) return 'broken';
  return event.hash === digest(linkedText(event)) ? undefined : 'altered';
}
