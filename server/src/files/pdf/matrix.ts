/** `[a b c d e f]` as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export const combined = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const applied = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** Six numbers out of what a file holds; anything else moves nothing. */
export function matrixOf(given: unknown): Matrix {
  const source: unknown =
    Array.isArray(given) && given.length === 1 && typeof given[0] !== 'number' ? given[0] : given;
  if (!Array.isArray(source) && !ArrayBuffer.isView(source)) return IDENTITY;
  const numbers = Array.from(source as ArrayLike<unknown>, Number);
  if (numbers.length !== 6 || !numbers.every(Number.isFinite)) return IDENTITY;
  return numbers as unknown as Matrix;
}
