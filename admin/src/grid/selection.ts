import { markSelected } from './gridDom';
import { rectangle, type NavigationMap } from './navigation';

/** A rectangle of cells, drawn with Shift and an arrow or the mouse. */
export interface Selection {
  /** Starts anew at one cell: nothing but that cell is selected. */
  readonly reset: (key: string) => void;
  readonly extendTo: (key: string) => void;
  /** The corner that moves; the focus stays at the other. */
  readonly extent: () => string;
  readonly selectAll: () => void;
  /** Selected keys line by line; the one cell where no rectangle is drawn. */
  readonly lines: () => readonly (readonly string[])[];
  readonly isRectangle: () => boolean;
}

export function createSelection(
  table: () => HTMLTableElement | null,
  map: () => NavigationMap,
): Selection {
  let anchor = '';
  let extent = '';
  let lines: readonly (readonly string[])[] = [];
  const draw = (next: readonly (readonly string[])[]): void => {
    lines = next;
    const keys = lines.flat();
    markSelected(table(), keys.length > 1 ? keys : []);
  };
  return {
    reset: (key) => {
      anchor = key;
      extent = key;
      draw([[key]]);
    },
    extendTo: (key) => {
      extent = key;
      draw(rectangle(map(), anchor, key));
    },
    extent: () => extent,
    selectAll: () => draw(map().map((line) => line.map(({ key }) => key))),
    lines: () => lines,
    isRectangle: () => lines.flat().length > 1,
  };
}
