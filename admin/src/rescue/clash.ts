import { formForYear, LATEST_FORM, type FormId } from '../../../domain/form';
import { versionOf, type Values } from './fields';
import { applyChoices, differencesOf, type Choices, type Difference } from './merge';
import type { Typing } from './typing';

/** Typing beside what stands in the form by now, place by place. */
export interface Clash {
  /** `saved`: somebody saved newer content. `kept`: an earlier visit's typing is to come back. */
  readonly origin: 'saved' | 'kept';
  readonly typing: Typing;
  readonly theirs: Values;
  readonly form: FormId;
  readonly differences: readonly Difference[];
}

const versionsOf = ({ typing, theirs }: Pick<Clash, 'typing' | 'theirs'>) => ({
  mine: typing.mine,
  base: typing.base,
  theirs,
});

export function clashOf(origin: Clash['origin'], typing: Typing, theirs: Values): Clash {
  const form = (formForYear(Number(theirs['year'])) ?? LATEST_FORM).id;
  const differences = differencesOf(versionsOf({ typing, theirs }), form);
  return { origin, typing, theirs, form, differences };
}

/** Something newer was saved, or stands where the typing would go: both have to be shown first. */
export const mustAsk = ({ typing, theirs, differences }: Clash): boolean =>
  differences.length > 0 &&
  (typing.version !== versionOf(theirs) || differences.some(({ isConflict }) => isConflict));

/** The form's values with the chosen sides in them. */
export const settled = (clash: Clash, choices: Choices): Record<string, unknown> =>
  applyChoices(versionsOf(clash), clash.differences, choices, clash.form);
