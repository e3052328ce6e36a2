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

/** Makes every field of a locked report read-only, as the Content Manager has no other switch for it. */
export function lockLayout<T extends LayoutMutation>(mutation: T) {
  if (!isLockedAddress(window.location.search)) return mutation;
  const { layout } = mutation;
  const panels = layout.layout.map((panel) =>
    panel.map((row) => row.map((field) => ({ ...field, disabled: true }))),
  );
  return { ...mutation, layout: { ...layout, layout: panels } };
}
