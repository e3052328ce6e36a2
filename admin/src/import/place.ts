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

/** Places whose content stands nowhere in the form. */
export const unusedPlaces = (notes: readonly Note[]): ReadonlySet<string> =>
  new Set(notes.flatMap(({ code, at }) => (at && UNUSED.has(code) ? [placeName(at)] : [])));

/** The part of a set of places that lies in one block, so that other blocks are not drawn again. */
export function inBlock(places: ReadonlySet<string>, block: number): string {
  const own = [...places].filter((name) => name === String(block) || name.startsWith(`${block}:`));
  return own.join(' ');
}
