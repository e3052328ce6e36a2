import { ImportError } from './importError';
import type { ReadAnswer, ReadTask } from './isolation';
import { importReport } from './source';

/** The reading process's side: one source in, one answer out. Out of stack, it ends as it does out of heap. */
async function answer({ source, hints }: ReadTask): Promise<ReadAnswer> {
  try {
    return { imported: await importReport(source, hints) };
  } catch (error) {
    if (error instanceof ImportError)
      return { refused: { code: error.code, params: error.params } };
    if (error instanceof RangeError) throw error;
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// It stays until it is ended: an exit that came before its answer would look like a file too complex.
process.on('message', (task) => {
  void answer(task as ReadTask).then((result) => process.send?.(result));
});
