import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReadHints } from '../../../domain/read';
import { ImportError, type ImportCode, type ImportParams } from './importError';
import type { ImportedReport, Source } from './source';

export interface ReadTask {
  readonly source: Source;
  readonly hints: ReadHints;
}

export type ReadAnswer =
  | { readonly imported: ImportedReport }
  | { readonly refused: { readonly code: ImportCode; readonly params: ImportParams } }
  /** A fault of the reader's own, as it was thrown. */
  | { readonly failed: string };

export interface ReadOptions {
  readonly seconds?: number;
  /** Ends the process: whoever asked is gone. */
  readonly signal?: AbortSignal;
}

const HEAP_MB = 128;
const SECONDS = 10;

/** The built entry stands beside the built server; from the sources it is in the package's `dist`. */
const ENTRIES = ['../reader/index.js', '../../../dist/reader/index.js'];

function readerEntry(): string {
  const found = ENTRIES.map((entry) => path.join(__dirname, entry)).find(existsSync);
  if (!found)
    throw new Error('Cannot read files: the reader has not been built. Run npm run build.');
  return found;
}

/** Nothing of the server's environment, and its own heap: a thread that runs out of it can take the server along. */
const startReader = (): ChildProcess =>
  fork(readerEntry(), [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });

const isGone = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || isGone(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/**
 * Reads a source in a process of its own, with a cap on memory and time, so that a hostile file can
 * harm nothing but itself. The process is gone when this settles.
 */
export async function readApart(
  source: Source,
  hints: ReadHints = {},
  { seconds = SECONDS, signal }: ReadOptions = {},
): Promise<ImportedReport> {
  if (signal?.aborted) throw new ImportError('cancelled');
  const child = startReader();
  let timer: NodeJS.Timeout | undefined;
  let cancel = (): void => undefined;
  try {
    const answer = await new Promise<ReadAnswer>((resolve, reject) => {
      cancel = () => reject(new ImportError('cancelled'));
      signal?.addEventListener('abort', cancel, { once: true });
      timer = setTimeout(() => reject(new ImportError('timeout', { seconds })), seconds * 1_000);
      child.once('message', (message) => resolve(message as ReadAnswer));
      child.once('error', reject);
      // It ran out of heap or stack: the source is to blame, not the reader.
      child.once('exit', () => reject(new ImportError('tooComplex')));
      // Where it is gone before it has the source, its exit says so.
      child.send({ source, hints } satisfies ReadTask, () => undefined);
    });
    if ('refused' in answer) throw new ImportError(answer.refused.code, answer.refused.params);
    if ('failed' in answer) throw new Error(`Cannot read the source: ${answer.failed}`);
    return answer.imported;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await end(child);
  }
}
