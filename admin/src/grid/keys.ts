import type { Move } from './navigation';

/** `navigate`: the cell is chosen. `enter`: typing replaces it. `edit`: the caret stands in its text. */
export type Mode = 'navigate' | 'enter' | 'edit';

export interface KeyPress {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
}

export type KeyAction =
  | { readonly kind: 'move'; readonly move: Move; readonly extends: boolean }
  | { readonly kind: 'edit' | 'cancel' | 'clear' | 'undo' | 'redo' | 'guidance' | 'flush' | 'all' };

const ARROWS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const JUMPS: Readonly<Record<string, Move>> = {
  Home: 'lineStart',
  End: 'lineEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};
/** In a text under the caret these belong to the text. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

const moveBy = (move: Move, isExtending = false): KeyAction => ({
  kind: 'move',
  move,
  extends: isExtending,
});

function ctrlAction({ key, isShift }: KeyPress, mode: Mode): KeyAction | undefined {
  if (key === 'Home') return moveBy('first');
  if (key === 'End') return moveBy('last');
  const letter = key.toLowerCase();
  if (letter === 'z') return { kind: isShift ? 'redo' : 'undo' };
  if (letter === 'y') return { kind: 'redo' };
  if (letter === 's') return { kind: 'flush' };
  if (letter === 'a' && mode === 'navigate') return { kind: 'all' };
  return undefined;
}

/** What a key does in the grid; undefined leaves it to the input and the browser. */
export function keyAction(press: KeyPress, mode: Mode): KeyAction | undefined {
  const { key, isCtrl, isShift, isAlt } = press;
  if (isAlt) return undefined;
  if (isCtrl) return ctrlAction(press, mode);
  if (mode === 'edit' && CARET_KEYS.has(key)) return undefined;
  const arrow = ARROWS[key];
  if (arrow) return moveBy(arrow, isShift && mode === 'navigate');
  const jump = JUMPS[key];
  if (jump) return moveBy(jump, isShift && mode === 'navigate');
  if (key === 'Enter') return moveBy(isShift ? 'previous' : 'next');
  if (key === 'Escape') return { kind: 'cancel' };
  if (key === 'F1') return { kind: 'guidance' };
  if (key === 'F2') return { kind: 'edit' };
  if (key === 'Delete' && mode === 'navigate') return { kind: 'clear' };
  return undefined;
}
