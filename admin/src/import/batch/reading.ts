import { readFile, type Failure, type Outcome, type SourcePreview } from '../../api';
import { findOriginal } from '../originalShelf';
import { pauseBefore } from './backOff';

/** The browser let go of a file that was to be read. */
export const LOST = 'lost';

/** As many as the server reads at once for everybody; more would only wait there. */
export const AT_ONCE = 2;
const TRIES = 12;

const lost: Failure = { status: 0, code: LOST, message: '', details: {} };

/** Ends early when it is given up. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Has one file of a batch read; where the server has too much to do, after a while once more. */
export async function readItem(id: string, signal: AbortSignal): Promise<Outcome<SourcePreview>> {
  const original = await findOriginal(id);
  if (!original) return { ok: false, failure: lost };
  const file = new File([original.blob], original.name);
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await readFile(file, {}, signal);
    const isBusy = !outcome.ok && outcome.failure.code === 'busy';
    if (!isBusy || attempt === TRIES || signal.aborted) return outcome;
    await pause(pauseBefore(attempt), signal);
  }
}
