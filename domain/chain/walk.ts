import {
  GENESIS,
  linkFault,
  type ChainEvent,
  type ChainHead,
  type Digest,
  type LinkFault,
} from './link';

/** A head that was noted down or published before. */
export interface Anchor extends ChainHead {
  /** Hash of the first event, where it was noted down too. */
  readonly genesis?: string;
}

export type AnchorFault = 'otherChain' | 'rewritten' | 'truncated';

/** The first thing that does not fit, and at which event; without one it is the end that is missing. */
export interface ChainFault {
  readonly seq?: number;
  readonly fault: LinkFault | AnchorFault;
}

/** What a walk along a chain has found so far. */
export interface ChainWalk {
  /** Events that follow each other soundly from the genesis on. */
  readonly count: number;
  readonly head: ChainHead | null;
  readonly fault?: ChainFault;
}

function anchorFault({ seq, hash }: ChainEvent, anchor: Anchor): AnchorFault | undefined {
  if (seq === GENESIS && anchor.genesis !== undefined && anchor.genesis !== hash)
    return 'otherChain';
  return seq === anchor.seq && hash !== anchor.hash ? 'rewritten' : undefined;
}

/** One more event; after a fault nothing further is looked at. */
export function walkOn(
  walk: ChainWalk,
  event: ChainEvent,
  digest: Digest,
  anchor?: Anchor,
): ChainWalk {
  if (walk.fault) return walk;
  const fault =
    linkFault(event, walk.head, digest) ?? (anchor ? anchorFault(event, anchor) : undefined);
  if (fault) return { ...walk, fault: { seq: event.seq, fault } };
  return { count: walk.count + 1, head: { seq: event.seq, hash: event.hash } };
}

export const WALK_BEGINNING: ChainWalk = { count: 0, head: null };

/** At the end: a cut tail leaves a sound chain, which only an anchor tells from the whole one. */
export function endOfWalk(walk: ChainWalk, anchor?: Anchor): ChainWalk {
  if (walk.fault) return walk;
  const isWhole = walk.head !== null && walk.head.seq >= (anchor?.seq ?? GENESIS);
  return isWhole ? walk : { ...walk, fault: { fault: 'truncated' } };
}
