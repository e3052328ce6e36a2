import type { ChainHead } from '../../../domain/chain';

/**
 * The head of the audit chain for anybody to note down: how many events there are and the hash of the
 * last one, and nothing of what they tell.
 */
export const renderChainJson = ({ seq, hash }: ChainHead, genesis: string): string =>
  `${JSON.stringify({ algorithm: 'sha256', events: seq + 1, seq, hash, genesis })}\n`;
