import type { NamedChoice, ScopeList, ScopedPerson } from '../api';
import type { Say } from '../words';

const MOST_NAMED = 3;

/** The organs by name, as far as a line holds them. */
function named(ids: readonly string[], organs: readonly NamedChoice[], say: Say): string {
  const names = ids.flatMap((id) => organs.filter((organ) => organ.id === id));
  const first = names
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join('、');
  const left = ids.length - Math.min(names.length, MOST_NAMED);
  return left === 0 ? first : say('scopes.more', { first, left });
}

/** Which organs somebody may touch, in words. */
export function scopeWords(
  { isSuperAdmin, scope, isBeyond }: ScopedPerson,
  { enforced, organs }: ScopeList,
  say: Say,
): string {
  if (isSuperAdmin) return say('scopes.super');
  if (!scope) return say(enforced ? 'scopes.nothing' : 'scopes.everything');
  if (scope.organs.length === 0) return say('scopes.outside');
  const within = say(`scopes.of.${scope.mode}`, { organs: named(scope.organs, organs, say) });
  return isBeyond ? say('scopes.andBeyond', { within }) : within;
}
