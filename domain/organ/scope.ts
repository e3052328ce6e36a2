/** Organs that somebody may touch: these alone, or these and all below them. */
export interface OrganScope {
  readonly mode: 'list' | 'subtree';
  /** documentIds */
  readonly organs: readonly string[];
}

export const isScopeMode = (value: unknown): value is OrganScope['mode'] =>
  value === 'list' || value === 'subtree';

interface Node {
  readonly documentId: string;
  readonly parentDocumentId: string | null;
}

/** Every organ that a scope reaches. Parents in a ring end where they began. */
export function organsWithin(
  { mode, organs }: OrganScope,
  tree: readonly Node[],
): ReadonlySet<string> {
  const reached = new Set(organs);
  if (mode === 'list') return reached;
  const below = new Map<string, string[]>();
  for (const { documentId, parentDocumentId } of tree) {
    if (parentDocumentId === null) continue;
    below.set(parentDocumentId, [...(below.get(parentDocumentId) ?? []), documentId]);
  }
  const waiting = [...organs];
  for (let organ = waiting.pop(); organ !== undefined; organ = waiting.pop()) {
    const fresh = (below.get(organ) ?? []).filter((each) => !reached.has(each));
    fresh.forEach((each) => reached.add(each));
    waiting.push(...fresh);
  }
  return reached;
}
