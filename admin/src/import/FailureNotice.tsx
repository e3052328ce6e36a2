import { useCallback } from 'react';
import { describeRefusal, isRefusalCode } from '../../../domain/message';
import { messageIn, type Failure } from '../api';
import { Notice } from '../report/Notice';
import { useFailureWords } from '../report/useFailureWords';
import { useWords } from '../words';
import { LOST } from './batch/reading';

/** What the server says of a target is better than what we say of any request. */
const WORDED = new Set(['network', 'expired', 'forbidden', 'unavailable', 'server']);

/** Why a source could not be read or written, in the user's language. */
export function useImportFailure(): (failure: Failure) => string {
  const { say, locale } = useWords();
  const word = useFailureWords();
  return useCallback(
    (failure) => {
      const { code, details } = failure;
      if (code === LOST) return say('batch.lost');
      // Something before the server may refuse a file for its size too, and says no code.
      if (details['code'] === code && isRefusalCode(code)) {
        return describeRefusal(code, details, locale);
      }
      const sentence = messageIn(failure.message, locale);
      return WORDED.has(code) || sentence === '' ? word(failure) : sentence;
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
