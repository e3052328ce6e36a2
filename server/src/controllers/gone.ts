import type { AdminContext } from './context';

/** Aborted when the connection closes before the answer is out: nobody waits for it any more. */
export function untilGone({ res }: AdminContext): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}
