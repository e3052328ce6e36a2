import { ORGAN_UID, PLUGIN } from '../names';

type Field = Readonly<Record<string, unknown>>;

interface LayoutMutation {
  readonly layout: { readonly layout: readonly Field[][][] };
}

interface Query {
  readonly plugins?: Readonly<Record<string, unknown>>;
}

const LOCKED = 'locked';

/** The query's plugin part for an edit view that may only be read; a string never reaches the server. */
export function lockedPlugins({ plugins }: Query, isLocked: boolean): Record<string, unknown> {
  const others = Object.entries(plugins ?? {}).filter(([name]) => name !== PLUGIN);
  return Object.fromEntries(isLocked ? [...others, [PLUGIN, LOCKED]] : others);
}

export const isLockedQuery = (query: unknown): boolean =>
  ((query ?? {}) as Query).plugins?.[PLUGIN] === LOCKED;

/** The same, read from the address: other plugins' hooks hand the query no further. */
export const isLockedAddress = (search: string): boolean =>
  new URLSearchParams(search).get(`plugins[${PLUGIN}]`) === LOCKED;

/** Under this type the admin finds our own input for the kind of an organ. */
export const ORGAN_KIND_TYPE = `${PLUGIN}-organ-kind`;

/** Hints of database limits say nothing to people. */
function withoutLimit(field: Field): Field {
  const { maxLength, ...attribute } = (field['attribute'] ?? {}) as { maxLength?: number };
  return maxLength === undefined ? field : { ...field, attribute };
}

const withOwnInput = (field: Field): Field =>
  field['name'] === 'kind' ? { ...field, type: ORGAN_KIND_TYPE } : field;

function adaptField(field: Field, path: string, isLocked: boolean): Field {
  const own = path.includes(ORGAN_UID) ? withOwnInput(withoutLimit(field)) : withoutLimit(field);
  return isLocked ? { ...own, disabled: true } : own;
}

/**
 * Fits the fields of our own types to those who fill them in. Those of a locked report are made
 * read-only here, as the Content Manager has no other switch for it.
 */
export function adaptLayout<T extends LayoutMutation>(mutation: T) {
  const { pathname, search } = window.location;
  if (!pathname.includes(`plugin::${PLUGIN}.`)) return mutation;
  const isLocked = isLockedAddress(search);
  const panels = mutation.layout.layout.map((panel) =>
    panel.map((row) => row.map((field) => adaptField(field, pathname, isLocked))),
  );
  return { ...mutation, layout: { ...mutation.layout, layout: panels } };
}
