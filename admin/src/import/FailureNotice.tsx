import type { Failure } from '../api';
import { Notice } from '../report/Notice';
import { useWords } from '../words';

const WORDED = new Set(['network', 'expired', 'forbidden']);

/** Why the server refused, as it words it; nothing was changed. */
export function FailureNotice({ title, failure }: { title: string; failure: Failure | undefined }) {
  const { say } = useWords();
  if (!failure) return null;
  const isWorded = WORDED.has(failure.code) || failure.message === '';
  const { status } = failure;
  return (
    <Notice tone="danger" title={title}>
      {isWorded ? say(`failure.${failure.code}`, { status }) : failure.message}
    </Notice>
  );
}
