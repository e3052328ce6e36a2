import { IDENTITY, combined, type Matrix } from './matrix';

/** What a page's program has set when it shows text; saved and restored together. */
export interface GraphicsState {
  ctm: Matrix;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  isStrokeWhite: boolean;
  isFillWhite: boolean;
}

export const initialState = (ctm: Matrix): GraphicsState => ({
  ctm,
  font: '',
  size: 1,
  characterSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  isStrokeWhite: false,
  isFillWhite: false,
});

/** Where text goes: the line's start and the next character. */
export class TextCursor {
  private line: Matrix = IDENTITY;
  private here: Matrix = IDENTITY;

  start(matrix: Matrix = IDENTITY): void {
    this.line = matrix;
    this.here = matrix;
  }

  nextLine(x: number, y: number): void {
    this.start(combined(this.line, [1, 0, 0, 1, x, y]));
  }

  advance(x: number, y: number): void {
    this.here = combined(this.here, [1, 0, 0, 1, x, y]);
  }

  get matrix(): Matrix {
    return this.here;
  }
}
