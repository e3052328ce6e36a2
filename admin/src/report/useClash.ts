import { useRef, useState } from 'react';
import {
  clashOf,
  firstChoices,
  isSame,
  mustAsk,
  settled,
  type Choices,
  type Clash,
  type Typing,
} from '../rescue';
import type { KeptTyping } from './useKeptTyping';
import type { ReportForm } from './useReportForm';

/** Bringing kept typing back into a form that may have moved on since. */
export function useClash(form: ReportForm, kept: KeptTyping) {
  const [clash, setClash] = useState<Clash>();
  const latest = useRef({ form, kept });
  latest.current = { form, kept };

  /** True where that leaves something to save. */
  function put(met: Clash, choices: Choices): boolean {
    const merged = settled(met, choices);
    latest.current.kept.settle();
    latest.current.form.setValues(merged);
    return !isSame(merged, met.theirs);
  }

  /** Lays the typing beside newer content of the server; nothing is asked where they say the same. */
  function meet(typing: Typing): void {
    const met = clashOf('saved', typing, latest.current.form.getValues());
    if (met.differences.length > 0) setClash(met);
    else latest.current.kept.settle();
  }

  /** Brings typing back cell by cell; where something newer stands, both are shown first. */
  function restore(typing: Typing): void {
    const met = clashOf('kept', typing, latest.current.form.getValues());
    if (mustAsk(met)) setClash(met);
    else put(met, firstChoices(met.differences));
  }

  /** Brings typing back over a change that its own writer has let in; asks only where both touch the same. */
  function rebase(typing: Typing): void {
    const met = clashOf('saved', typing, latest.current.form.getValues());
    if (met.differences.some(({ isConflict }) => isConflict)) setClash(met);
    else put(met, firstChoices(met.differences));
  }

  /** Puts the chosen sides into the form; true where they are to be saved at once. */
  function resolve(choices: Choices): boolean {
    if (!clash) return false;
    setClash(undefined);
    return put(clash, choices) && clash.origin === 'saved';
  }

  return { clash, meet, restore, rebase, resolve, close: () => setClash(undefined) };
}
