import { cellAt, type TableValue } from '../../../domain/cell';
import type { TableId } from '../../../domain/form';
import { enterText, shownText } from './entry';
import { markEditing } from './gridDom';
import type { Mode } from './keys';
import type { TableHistory } from './tableHistory';

/** Typing reaches the form after this rest, so that Save is offered before the cell is left. */
const REST = 250;

interface Session {
  readonly input: HTMLInputElement;
  readonly key: string;
  mode: Mode;
  /** The table before this cell was typed in, for Escape. */
  base: TableValue;
  step: string;
  /** Opening a text and leaving it as it stands is no typing. */
  isTyped: boolean;
}

/** The typing in one cell at a time. What is typed reaches the form once, however the cell is left. */
export interface Editing {
  readonly key: () => string | undefined;
  readonly mode: () => Mode;
  readonly open: (input: HTMLInputElement, key: string) => void;
  /** Starts typing: `enter` replaces the text, `edit` changes it. */
  readonly begin: (mode: 'enter' | 'edit') => void;
  readonly typed: () => void;
  readonly compose: (isComposing: boolean) => void;
  /** Hands the text so far to the form; the cell stays open. */
  readonly push: () => void;
  /** Commits and returns to navigating; doing it twice commits once. */
  readonly finish: () => void;
  /** Takes the typing back; false where there was none. */
  readonly cancel: () => boolean;
  /** Shows the stored text again and selects it. */
  readonly refresh: () => void;
}

export function createEditing(table: TableId, history: () => TableHistory): Editing {
  let session: Session | undefined;
  let isComposing = false;
  let steps = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    if (!session) return;
    const { input, key } = session;
    session.mode = 'navigate';
    markEditing(input, false);
    if (!input.readOnly) input.value = shownText(cellAt(history().latest(), key));
  };
  const push = (): void => {
    clearTimeout(timer);
    if (!session?.isTyped || session.mode === 'navigate') return;
    const { key, input, step } = session;
    history().commit(enterText(table, history().latest(), key, input.value), step);
  };
  const begin = (mode: 'enter' | 'edit'): void => {
    if (!session || session.input.readOnly) return;
    if (session.mode === 'navigate') {
      steps += 1;
      session.base = history().latest();
      session.step = `typing ${steps}`;
      session.isTyped = false;
    }
    session.mode = mode;
    markEditing(session.input, true);
  };
  return {
    key: () => session?.key,
    mode: () => session?.mode ?? 'navigate',
    open: (input, key) => {
      session = {
        input,
        key,
        mode: 'navigate',
        base: history().latest(),
        step: '',
        isTyped: false,
      };
      isComposing = false;
    },
    begin,
    push,
    typed: () => {
      if (session?.mode === 'navigate') begin('enter');
      if (session) session.isTyped = true;
      clearTimeout(timer);
      if (!isComposing) timer = setTimeout(push, REST);
    },
    compose: (now) => {
      isComposing = now;
      clearTimeout(timer);
      if (!now) timer = setTimeout(push, REST);
    },
    finish: () => {
      if (!session || session.mode === 'navigate') return;
      push();
      settle();
    },
    cancel: () => {
      if (!session || session.mode === 'navigate') return false;
      clearTimeout(timer);
      const { base, step } = session;
      if (history().latest() !== base) history().commit(base, step);
      settle();
      session.input.select();
      return true;
    },
    refresh: () => {
      if (!session || session.mode !== 'navigate') return;
      settle();
      session.input.select();
    },
  };
}
