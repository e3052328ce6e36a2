import { PLUGIN } from '../names';

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

// Limits above this are there for the database; a clerk need not be told of them.
const LONGEST_HINTED = 10_000;

function withoutTechnicalLimit(field: Field): Field {
  const { maxLength, ...attribute } = (field['attribute'] ?? {}) as { maxLength?: number };
  return maxLength !== undefined && maxLength > LONGEST_HINTED ? { ...field, attribute } : field;
}

/**
 * Makes every field of a locked report read-only, as the Content Manager has no other switch for it,
 * and leaves out hints that say nothing to people.
 */
export function adaptLayout<T extends LayoutMutation>(mutation: T) {
  const isLocked = isLockedAddress(window.location.search);
  const { layout } = mutation;
  const panels = layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) => ({
        ...withoutTechnicalLimit(field),
        ...(isLocked ? { disabled: true } : {}),
      })),
    ),
  );
  return { ...mutation, layout: { ...layout, layout: panels } };
}
