import type { Block, Note } from '../../../domain/read';

/** What a reader makes of its bytes: the running text, and what it left out on purpose. */
export interface FileContent {
  readonly blocks: readonly Block[];
  readonly notes?: readonly Note[];
}
