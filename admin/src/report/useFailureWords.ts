import { useCallback } from 'react';
import { messageIn, type Failure } from '../api';
import { useWords } from '../words';

/** Failures that we word ourselves, under `failure.<code>`. */
const WORDED = new Set([
  'network',
  'expired',
  'forbidden',
  'tooLarge',
  'locked',
  'notFound',
  'stale',
  'server',
  'unavailable',
]);

/** What went wrong and what to do, in the user's language. */
export function useFailureWords(): (failure: Failure) => string {
  const { say, locale } = useWords();
  return useCallback(
    ({ code, status, message }) => {
      const own = code === 'digestChanged' ? 'stale' : code;
      if (WORDED.has(own)) return say(`failure.${own}`, { status });
      const sentence = messageIn(message, locale);
      if (sentence !== '') return sentence;
      return message === ''
        ? say('failure.unknown', { status })
        : say('failure.raw', { status, message });
    },
    [say, locale],
  );
}
