import { useRef, useState } from 'react';
import { LATEST_FORM } from '../../../domain/form';
import { applyChoices, differencesOf, isSame, type Choices, type Difference } from '../rescue';
import type { Typing, Values } from '../rescue';
import type { KeptTyping } from './useKeptTyping';
import { versionOf, type ReportForm } from './useReportForm';

/** The typing beside the newer content, place by place. */
export interface Clash {
  readonly typing: Typing;
  readonly theirs: Values;
  readonly differences: readonly Difference[];
}

const versionsOf = ({ typing, theirs }: Pick<Clash, 'typing' | 'theirs'>) => ({
  mine: typing.mine,
  base: typing.base,
  theirs,
});

/** Bringing kept typing back into a form that may have moved on since. */
export function useClash(form: ReportForm, kept: KeptTyping) {
  const [clash, setClash] = useState<Clash>();
  const latest = useRef({ form, kept });
  latest.current = { form, kept };

  /** Lays the typing beside what the form holds now; nothing is asked where they say the same. */
  function meet(typing: Typing): void {
    const theirs = latest.current.form.getValues();
    const differences = differencesOf(versionsOf({ typing, theirs }), LATEST_FORM.id);
    if (differences.length === 0) return latest.current.kept.drop();
    setClash({ typing, theirs, differences });
  }

  function restore(typing: Typing): void {
    const values = latest.current.form.getValues();
    if (typing.version !== versionOf(values)) return meet(typing);
    latest.current.kept.setOffer(undefined);
    latest.current.form.setValues({ ...values, ...typing.mine });
  }

  /** Puts the chosen sides into the form; true where that leaves something to save. */
  function resolve(choices: Choices): boolean {
    if (!clash) return false;
    const merged = applyChoices(versionsOf(clash), clash.differences, choices, LATEST_FORM.id);
    const hasChanges = !isSame(merged, clash.theirs);
    setClash(undefined);
    if (hasChanges) latest.current.kept.setOffer(undefined);
    else latest.current.kept.drop();
    latest.current.form.setValues(merged);
    return hasChanges;
  }

  return { clash, meet, restore, resolve, close: () => setClash(undefined) };
}
