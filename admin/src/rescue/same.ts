const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const entriesOf = (value: Record<string, unknown>): [string, unknown][] =>
  Object.entries(value).filter(([, each]) => each !== undefined);

/** Whether two JSON values say the same: key order, `null` and "not there" make no difference. */
export function isSame(one: unknown, other: unknown): boolean {
  const a = one ?? null;
  const b = other ?? null;
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const left = entriesOf(a);
  return (
    left.length === entriesOf(b).length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, b[key]))
  );
}
