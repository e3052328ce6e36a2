import { useEffect, useRef } from 'react';
import { flushFields } from './flushFields';

const isSaveKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  (event.key === 'Enter' || event.key.toLowerCase() === 's');

/** Ctrl+S and Ctrl+Enter save our way; the core's listener, which stands behind, never hears them. */
export function useSaveShortcut(canSave: boolean, save: () => Promise<void>): void {
  const latest = useRef({ canSave, save });
  latest.current = { canSave, save };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // What was typed a moment ago may not have reached the form, which then seems unchanged.
      void flushFields().then(() => {
        if (latest.current.canSave) void latest.current.save();
      });
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
