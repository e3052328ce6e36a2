import type { Note, SourceAt } from '../../../domain/read';

/** A place as an attribute's value: `7`, `7:2` or `7:2:1`. */
export const placeName = ({ block, row, cell }: SourceAt): string =>
  [block, row, cell].filter((each) => each !== undefined).join(':');

/** The place itself, then its row, then its block: the first that is drawn is shown. */
export function namesAround({ block, row, cell }: SourceAt): string[] {
  const around: SourceAt[] = [
    ...(row !== undefined && cell !== undefined ? [{ block, row, cell }] : []),
    ...(row === undefined ? [] : [{ block, row }]),
    { block },
  ];
  return around.map(placeName);
}

const UNUSED: ReadonlySet<Note['code']> = new Set([
  'N-unused',
  'N-extraRow',
  'N-rowUnplaced',
  'N-rowTwice',
]);

interface Placed {
  readonly notes: readonly Note[];
  readonly origins: Readonly<Record<string, SourceAt>>;
}

/** Places whose content stands nowhere in the form; a row that gave no cell is unused as a whole. */
export function unusedPlaces({ notes, origins }: Placed): ReadonlySet<string> {
  const rowsUsed = new Set(
    Object.values(origins).flatMap(({ block, row }) =>
      row === undefined ? [] : [placeName({ block, row })],
    ),
  );
  return new Set(
    notes.flatMap(({ code, at }) => {
      if (!at || !UNUSED.has(code)) return [];
      const { block, row } = at;
      if (row === undefined || code === 'N-rowTwice') return [placeName(at)];
      const name = placeName({ block, row });
      return [rowsUsed.has(name) ? placeName(at) : name];
    }),
  );
}

/** The part of a set of places that lies in one block, so that other blocks are not drawn again. */
export function inBlock(places: ReadonlySet<string>, block: number): string {
  const own = [...places].filter((name) => name === String(block) || name.startsWith(`${block}:`));
  return own.join(' ');
}
