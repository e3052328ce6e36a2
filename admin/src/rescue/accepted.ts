import { parseTableValue } from '../../../domain/cell';
import { LATEST_FORM } from '../../../domain/form';
import { applySuggestion, placeNamed, type Suggestion } from '../../../domain/remark';
import { tableAttribute } from '../../../domain/report';
import type { Values } from './fields';
import type { Typing } from './typing';

/** The value that a suggestion changes, with the attribute that holds it; undefined for the whole report. */
function changedIn(values: Values, name: string): Values | undefined {
  const place = placeNamed(name);
  if (!place || place.kind === 'report') return undefined;
  if (place.kind !== 'cell') return { [place.attribute]: values[place.attribute] };
  const attribute = tableAttribute(place.table);
  return { [attribute]: parseTableValue(place.table, values[attribute], LATEST_FORM.id) };
}

function withChange(values: Values, suggestion: Suggestion): Values | undefined {
  const before = changedIn(values, suggestion.place);
  const applied = before && applySuggestion(before, suggestion);
  if (!applied || 'problem' in applied) return undefined;
  return { ...values, [applied.attribute]: applied.value };
}

/**
 * Typing as it stands after its writer has let a suggestion in: the change is made in what was typed
 * as well. Where the words were typed over it stays as it is, and both are shown beside each other.
 */
export function withAccepted(typing: Typing, suggestion: Suggestion): Typing {
  const [attribute] = Object.keys(changedIn(typing.mine, suggestion.place) ?? {});
  if (attribute === undefined || !Object.hasOwn(typing.mine, attribute)) return typing;
  const mine = withChange(typing.mine, suggestion);
  const base = withChange(typing.base, suggestion);
  return mine && base ? { ...typing, mine, base } : typing;
}
