import { isScope, type Scope } from '../../../../domain/report';
import type { EditionIndexRow, OrganRow } from '../../store';

/** What is public, by address: small enough to hold, so that no visitor's guess costs a query. */
export interface AddressTable {
  /** In 机构序列. */
  readonly organs: readonly OrganRow[];
  readonly bySlug: ReadonlyMap<string, OrganRow>;
  /** Slugs that an organ had before; they redirect for ever. */
  readonly byFormerSlug: ReadonlyMap<string, OrganRow>;
  /** Live editions of an organ, newest year first, its own report before the aggregate. */
  readonly byOrgan: ReadonlyMap<string, readonly EditionIndexRow[]>;
  /** Numbers of the withdrawn editions by slot: their addresses answer that they are gone. */
  readonly withdrawn: ReadonlyMap<string, readonly number[]>;
  /** Newest first. */
  readonly years: readonly number[];
}

const SCOPE_ORDER: Readonly<Record<Scope, number>> = { own: 0, aggregate: 1 };

const newestFirst = (a: EditionIndexRow, b: EditionIndexRow): number =>
  Number(b.year) - Number(a.year) || SCOPE_ORDER[a.scope] - SCOPE_ORDER[b.scope];

function numbersBySlot(editions: readonly EditionIndexRow[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { slot, number } of editions) {
    const known = found.get(slot);
    if (known) known.push(number);
    else found.set(slot, [number]);
  }
  return found;
}

export function makeTable(
  organs: readonly OrganRow[],
  live: readonly EditionIndexRow[],
  withdrawn: readonly EditionIndexRow[],
): AddressTable {
  const byOrgan = new Map<string, EditionIndexRow[]>();
  for (const edition of live.filter(({ scope }) => isScope(scope)).sort(newestFirst)) {
    const known = byOrgan.get(edition.organDocumentId);
    if (known) known.push(edition);
    else byOrgan.set(edition.organDocumentId, [edition]);
  }
  const years = new Set(live.map(({ year }) => Number(year)));
  return {
    organs,
    bySlug: new Map(organs.map((organ) => [organ.slug, organ])),
    byFormerSlug: new Map(
      organs.flatMap((organ) => organ.formerSlugs.map((slug) => [slug, organ] as const)),
    ),
    byOrgan,
    withdrawn: numbersBySlot(withdrawn),
    years: [...years].sort((a, b) => b - a),
  };
}

export const liveOf = (
  table: AddressTable,
  organ: OrganRow,
  year: number,
  scope: Scope,
): EditionIndexRow | undefined =>
  table.byOrgan
    .get(organ.documentId)
    ?.find((edition) => Number(edition.year) === year && edition.scope === scope);
