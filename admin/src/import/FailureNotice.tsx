import { messageIn, type Failure } from '../api';
import { useCallback } from 'react';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { LOST, TOO_LARGE } from './batch/reading';
import { MAX_FILE_MB } from './source';

/** What the server says of a source or a target is better than what we say of any request. */
const WORDED = new Set(['network', 'expired', 'forbidden', 'unavailable', 'server']);

/** Why a source could not be read or written, in the user's language. */
export function useImportFailure(): (failure: Failure) => string {
  const { say, locale } = useWords();
  const word = useFailureWords();
  return useCallback(
    (failure) => {
      if (failure.code === LOST) return say('batch.lost');
      if (failure.code === TOO_LARGE) return say('batch.tooLarge', { allowed: MAX_FILE_MB });
      const sentence = messageIn(failure.message, locale);
      return WORDED.has(failure.code) || sentence === '' ? word(failure) : sentence;
    },
    [say, locale, word],
  );
}

/** Why the server refused; nothing was changed. */
export function FailureNotice({ title, failure }: { title: string; failure: Failure | undefined }) {
  const word = useImportFailure();
  if (!failure) return null;
  return (
    <Notice tone="danger" title={title}>
      {word(failure)}
    </Notice>
  );
}
