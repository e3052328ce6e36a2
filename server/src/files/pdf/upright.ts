import type { Glyph, Ruling, Sheet } from './sheet';
import type { Mark, Painted } from './paint';

/** A direction leaning more than this is neither along the page nor across it. */
const LEAN = 0.1;

type Quarter = 0 | 1 | 2 | 3;

/** Quarter turns of a character's writing direction; undefined for slanted text. */
function quarterOf({ dx, dy }: Mark): Quarter | undefined {
  if (Math.abs(dy) <= LEAN * Math.abs(dx)) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= LEAN * Math.abs(dy)) return dy > 0 ? 1 : 3;
  return undefined;
}

const isPrinted = ({ text }: Mark): boolean => text.trim() !== '';

/** The way in which most of the page is written. */
function mainQuarter(marks: readonly Mark[]): Quarter {
  const counts = [0, 0, 0, 0];
  for (const mark of marks) {
    const quarter = isPrinted(mark) ? quarterOf(mark) : undefined;
    if (quarter !== undefined) counts[quarter] = (counts[quarter] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? 0 : (counts.indexOf(most) as Quarter);
}

type Turn = (x: number, y: number) => readonly [number, number];

const turnOf = (quarter: Quarter, width: number, height: number): Turn => {
  if (quarter === 1) return (x, y) => [y, width - x];
  if (quarter === 2) return (x, y) => [width - x, height - y];
  if (quarter === 3) return (x, y) => [height - y, x];
  return (x, y) => [x, y];
};

function turnedGlyph(mark: Mark, turn: Turn): Glyph {
  const [left, y] = turn(mark.x, mark.y);
  const { text, size, mark: content, isArtifact } = mark;
  const reach = Math.hypot(mark.dx, mark.dy);
  return { text, left, right: left + reach, y, size, mark: content, isArtifact };
}

function turnedRuling({ axis, at, from, to }: Ruling, turn: Turn): Ruling {
  const isAcross = axis === 'horizontal';
  const [x1, y1] = turn(isAcross ? from : at, isAcross ? at : from);
  const [x2, y2] = turn(isAcross ? to : at, isAcross ? at : to);
  return Math.abs(x2 - x1) >= Math.abs(y2 - y1)
    ? { axis: 'horizontal', at: y1, from: Math.min(x1, x2), to: Math.max(x1, x2) }
    : { axis: 'vertical', at: x1, from: Math.min(y1, y2), to: Math.max(y1, y2) };
}

/** The page turned so that most of its text runs from left to right. */
export function uprightSheet(painted: Painted, width: number, height: number): Sheet {
  const { marks, rulings } = painted;
  const seen = marks.filter(({ isUnseen }) => !isUnseen);
  const quarter = mainQuarter(seen);
  const turn = turnOf(quarter, width, height);
  const isSideways = quarter % 2 === 1;
  const along = seen.filter((mark) => quarterOf(mark) === quarter);
  const others = seen.filter((mark) => quarterOf(mark) !== quarter);
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    glyphs: along.map((mark) => turnedGlyph(mark, turn)),
    rulings: rulings.map((ruling) => turnedRuling(ruling, turn)),
    unseen: marks.filter((mark) => mark.isUnseen && isPrinted(mark)).length,
    slanted: others.map(({ text }) => text).join(''),
  };
}
