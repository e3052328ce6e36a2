import { applied, type Matrix } from './matrix';
import type { Ruling } from './sheet';

/** A filled shape thinner than this is a line. */
const THIN = 3.5;
/** How far from its axis a line may lean. */
const LEAN = 0.7;
const SHORTEST = 2;

/** Steps of a path: its number of coordinates by code (to, line, curve, quadratic, close). */
const COORDINATES: readonly number[] = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

type Point = readonly [x: number, y: number];
interface Outline {
  readonly points: Point[];
  isCurved: boolean;
}

/** The path's outlines in page coordinates; a closed one comes back to its start. */
function outlinesOf(data: ArrayLike<unknown>, ctm: Matrix): Outline[] {
  const outlines: Outline[] = [];
  for (let at = 0; at < data.length; ) {
    const code = Number(data[at]);
    const count = COORDINATES[code];
    if (count === undefined) break;
    if (code === MOVE) outlines.push({ points: [], isCurved: false });
    const outline = outlines[outlines.length - 1];
    const first = outline?.points[0];
    if (outline && count > 0) {
      outline.points.push(applied(ctm, Number(data[at + count - 1]), Number(data[at + count])));
      if (count > 2) outline.isCurved = true;
    } else if (outline && code === CLOSE && first) outline.points.push(first);
    at += count + 1;
  }
  return outlines;
}

function lineBetween([x1, y1]: Point, [x2, y2]: Point): Ruling[] {
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  if (height <= LEAN && width >= SHORTEST) {
    return [
      { axis: 'horizontal', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) },
    ];
  }
  if (width <= LEAN && height >= SHORTEST) {
    return [{ axis: 'vertical', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }];
  }
  return [];
}

function thinShape({ points }: Outline): Ruling[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (height <= THIN && width > height) {
    return lineBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  }
  if (width > THIN) return [];
  return lineBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
}

const MAX_POINTS = 2_000;

/** The lines along an axis that a path draws: its strokes, or shapes so thin that they are lines. */
export function rulingsOf(data: unknown, ctm: Matrix, isFill: boolean): Ruling[] {
  if (!ArrayBuffer.isView(data) && !Array.isArray(data)) return [];
  return outlinesOf(data as ArrayLike<unknown>, ctm).flatMap((outline) => {
    if (outline.isCurved || outline.points.length > MAX_POINTS) return [];
    if (isFill) return thinShape(outline);
    return outline.points
      .slice(1)
      .flatMap((point, index) => lineBetween(outline.points[index] ?? point, point));
  });
}
