/** Undo and redo over a whole field. Entries are immutable values, so keeping them is cheap. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The edit that made `present`; further changes under the same name stay one step. */
  readonly step?: string | undefined;
}

const MAX_STEPS = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Records a new value. Changes under the same step name are one step, however many there are. */
export function record<T>(history: History<T>, value: T, step?: string): History<T> {
  if (value === history.present) return history;
  if (step !== undefined && step === history.step) {
    const isBack = history.past.at(-1) === value;
    return isBack
      ? { past: history.past.slice(0, -1), present: value, future: [] }
      : { ...history, present: value, future: [] };
  }
  const past = [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: value, future: [], step };
}

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past.at(-1) as T,
    future: [history.present, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  return {
    past: [...history.past, history.present],
    present: history.future[0] as T,
    future: history.future.slice(1),
  };
}
