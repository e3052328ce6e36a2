/** How many counts stand in the runs, and which groups of them are possible (a row with its total). */
export interface DigitShape {
  readonly groups: number;
  readonly size: number;
  readonly fits: (group: readonly number[]) => boolean;
}

/** Steps that one row may take, and all rows of a table together. */
const MAX_STEPS = 400_000;
const MAX_STEPS_TOGETHER = 1_000_000;
const MAX_READINGS = 200;
const MAX_DIGITS = 9;
const ONLY_DIGITS = /^\d+$/u;

export const isDigitRun = (text: string): boolean => ONLY_DIGITS.test(text);

/** What is left of the steps that the rows of one table may take. */
export interface Budget {
  steps: number;
}

export const newBudget = (): Budget => ({ steps: MAX_STEPS_TOGETHER });

interface Search {
  readonly digits: string;
  readonly breaks: ReadonlySet<number>;
  readonly shape: DigitShape;
  readonly found: number[][];
  readonly most: number;
  steps: number;
}

function step(search: Search, from: number, values: readonly number[]): void {
  const { digits, breaks, shape, found, most } = search;
  search.steps += 1;
  if (search.steps > most || found.length > MAX_READINGS) return;
  if (values.length > 0 && values.length % shape.size === 0) {
    if (!shape.fits(values.slice(-shape.size))) return;
    if (values.length === shape.groups * shape.size) {
      if (from === digits.length) found.push([...values]);
      return;
    }
  }
  const stillToPlace = shape.groups * shape.size - values.length - 1;
  if (digits.length - from > (stillToPlace + 1) * MAX_DIGITS) return;
  const longest = digits[from] === '0' ? 1 : MAX_DIGITS;
  for (let length = 1; length <= longest; length += 1) {
    const to = from + length;
    if (digits.length - to < stillToPlace || to > digits.length) return;
    step(search, to, [...values, Number(digits.slice(from, to))]);
    // A break that the source still shows is never inside a number.
    if (breaks.has(to)) return;
  }
}

/**
 * Every way to read digits that have run together as the counts of this shape; a count has no leading
 * zero. `runs` are what the source still keeps apart. Undefined where there are too many ways to tell.
 */
export function readingsOf(
  runs: readonly string[],
  shape: DigitShape,
  budget: Budget = newBudget(),
): number[][] | undefined {
  const breaks = new Set<number>();
  runs.reduce((length, run) => {
    breaks.add(length + run.length);
    return length + run.length;
  }, 0);
  const most = Math.min(MAX_STEPS, budget.steps);
  const search: Search = { digits: runs.join(''), breaks, shape, found: [], most, steps: 0 };
  step(search, 0, []);
  budget.steps -= Math.min(search.steps, most);
  const isOver = search.steps > most || search.found.length > MAX_READINGS;
  return isOver ? undefined : search.found;
}
