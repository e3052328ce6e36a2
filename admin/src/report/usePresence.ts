import { useEffect, useRef, useState } from 'react';
import { notePresence, type OtherPerson } from '../api';
import type { ReportForm } from './useReportForm';

/** Well below the time after which the server takes a window for closed. */
const BEAT_MS = 20_000;
/**
 * Somebody who has not moved for so long is away. Every request renews the log-in, so a window that
 * went on by itself would keep a log-in alive that is to end when nobody sits there.
 */
const AWAY_MS = 5 * 60_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown'] as const;
const NOBODY: readonly OtherPerson[] = [];

/**
 * Tells the server that somebody has the report open here, and who else has. A window in the background
 * or without anybody before it says nothing; what can't be told is left out, as nothing depends on it.
 */
export function usePresence(
  documentId: string,
  { isModified, values }: Pick<ReportForm, 'isModified' | 'values'>,
  onVersion: (version: number) => void,
): readonly OtherPerson[] {
  const [others, setOthers] = useState(NOBODY);
  const latest = useRef({ isModified, values, onVersion });
  latest.current = { isModified, values, onVersion };
  const told = useRef(values);
  const tell = useRef<() => void>();

  useEffect(() => {
    let isCurrent = true;
    let movedAt = Date.now();
    const onMove = () => {
      movedAt = Date.now();
    };
    const beat = async () => {
      const isAway = Date.now() - movedAt > AWAY_MS;
      if (isAway) setOthers(NOBODY);
      if (isAway || document.visibilityState === 'hidden') return;
      const { isModified: hasTyping, values: now } = latest.current;
      const hasTyped = hasTyping && told.current !== now;
      told.current = now;
      const outcome = await notePresence(documentId, hasTyped);
      if (!isCurrent) return;
      setOthers(outcome.ok ? outcome.data.others : NOBODY);
      if (outcome.ok) latest.current.onVersion(outcome.data.version);
    };
    tell.current = () => void beat();
    tell.current();
    const turn = setInterval(() => void beat(), BEAT_MS);
    const onShow = () => void beat();
    document.addEventListener('visibilitychange', onShow);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, onMove, true);
    return () => {
      isCurrent = false;
      clearInterval(turn);
      document.removeEventListener('visibilitychange', onShow);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, onMove, true);
    };
  }, [documentId]);

  // Others should know of the first key at once, not with the next turn.
  useEffect(() => {
    if (isModified) tell.current?.();
  }, [isModified]);

  return others;
}
