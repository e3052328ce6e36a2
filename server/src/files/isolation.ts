import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadHints } from '../../../domain/read';
import { ImportError, type ImportCode, type ImportParams } from './importError';
import type { ImportedReport, Source } from './source';

export interface ReadTask {
  readonly source: Source;
  readonly hints: ReadHints;
}

export type ReadAnswer =
  | { readonly imported: ImportedReport }
  | { readonly refused: { readonly code: ImportCode; readonly params: ImportParams } };

export interface ReadOptions {
  readonly seconds?: number;
  /** Ends the thread: whoever asked is gone. */
  readonly signal?: AbortSignal;
}

const HEAP_MB = 128;
const SECONDS = 10;
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/** The built entry stands beside the built server; from the sources it is in the package's `dist`. */
const ENTRIES = ['../reader/index.js', '../../../dist/reader/index.js'];

function readerEntry(): string {
  const found = ENTRIES.map((entry) => path.join(__dirname, entry)).find(existsSync);
  if (!found)
    throw new Error('Cannot read files: the reader has not been built. Run npm run build.');
  return found;
}

/** The thread ran out of heap or stack: the source is to blame, not the reader. */
const isExhausted = (error: unknown): boolean =>
  error instanceof RangeError ||
  (typeof error === 'object' && error !== null && 'code' in error && error.code === OUT_OF_MEMORY);

/**
 * Reads a source in a thread of its own, with a cap on memory and time, so that a hostile file can
 * harm nothing but itself. The thread is gone when this settles.
 */
export async function readApart(
  source: Source,
  hints: ReadHints = {},
  { seconds = SECONDS, signal }: ReadOptions = {},
): Promise<ImportedReport> {
  if (signal?.aborted) throw new ImportError('cancelled');
  const task: ReadTask = { source, hints };
  const worker = new Worker(readerEntry(), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  let cancel = (): void => undefined;
  try {
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      cancel = () => reject(new ImportError('cancelled'));
      signal?.addEventListener('abort', cancel, { once: true });
      timer = setTimeout(() => reject(new ImportError('timeout', { seconds })), seconds * 1_000);
      worker.once('message', resolve);
      worker.once('error', (error) =>
        reject(isExhausted(error) ? new ImportError('tooComplex') : error),
      );
      worker.once('exit', () => reject(new ImportError('tooComplex')));
    });
    if ('refused' in answer) throw new ImportError(answer.refused.code, answer.refused.params);
    return answer.imported;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
