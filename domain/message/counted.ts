/** English with a number: `counted(1, 'cell is', 'cells are')` → `1 cell is`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
