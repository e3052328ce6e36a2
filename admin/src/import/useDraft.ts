import { useCallback, useEffect, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { NO_ANSWERS, type Answers } from './answers';
import { dropDraft, findDraft, keepDraft, type Draft, type Target } from './draft';
import { dropOriginal } from './originalShelf';
import type { ReadSource } from './usePreviewSource';

const PAUSE_MS = 500;

/** The preview that is being looked at; it survives a reload of the page in this browser window. */
export function useDraft(into: string) {
  const user = String(useAuth('Import', (state) => state.user?.id) ?? '');
  const [draft, setDraft] = useState(() => findDraft(sessionStorage, user, into));

  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => keepDraft(sessionStorage, draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  const setAnswers = useCallback(
    (next: (answers: Answers) => Answers) =>
      setDraft((now) => now && { ...now, answers: next(now.answers) }),
    [],
  );
  const change = (part: Partial<Draft>) => setDraft((now) => now && { ...now, ...part });
  return {
    draft,
    begin: ({ preview, name }: ReadSource) =>
      setDraft({
        user,
        into,
        preview,
        sourceName: name,
        original: preview.source.sha256,
        answers: NO_ANSWERS,
        target: null,
      }),
    setTarget: (target: Target) => change({ target }),
    setAnswers,
    drop: () => {
      dropDraft(sessionStorage);
      if (draft) void dropOriginal(draft.original);
      setDraft(undefined);
    },
  };
}
