import { parentPort, workerData } from 'node:worker_threads';
import { ImportError } from './importError';
import type { ReadAnswer, ReadTask } from './isolation';
import { importReport } from './source';

/** The worker's side: one source in, one answer out. What is no `ImportError` ends the worker. */
async function answer({ source, hints }: ReadTask): Promise<ReadAnswer> {
  try {
    return { imported: await importReport(source, hints) };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { refused: { code: error.code, params: error.params } };
  }
}

void answer(workerData as ReadTask).then((result) => parentPort?.postMessage(result));
