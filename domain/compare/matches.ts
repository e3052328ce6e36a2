type Match = readonly [before: number, after: number];

/** Lengths of the longest common subsequences of all tails, row after row. */
function tailLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        before[i] === after[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/**
 * Places of a longest common subsequence of two lists, in order. Takes as many steps as the product of
 * their lengths: the caller sees to it that they are short.
 */
export function matchesOf(before: readonly string[], after: readonly string[]): Match[] {
  const lengths = tailLengths(before, after);
  const width = after.length + 1;
  const found: Match[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      found.push([i, j]);
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      i += 1;
    } else {
      j += 1;
    }
  }
  return found;
}
