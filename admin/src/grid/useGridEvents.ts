import {
  useEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type TableHTMLAttributes,
} from 'react';
import { confirmInferred } from '../../../domain/cell';
import type { TableId } from '../../../domain/form';
import type { ActiveCell } from './activeCell';
import { copyText, pasteInto, type PasteOutcome } from './clipboardEvents';
import { createEditing, type Editing } from './editing';
import { clearCells } from './entry';
import { focusInput, inputAt, inputUnder, keyOfInput, moveTabStop } from './gridDom';
import { keyAction, type KeyAction } from './keys';
import { move, navigationMap } from './navigation';
import { createSelection, type Selection } from './selection';
import type { TableHistory } from './tableHistory';

interface Given {
  readonly table: TableId;
  readonly history: TableHistory;
  readonly isReadOnly: boolean;
  readonly active: ActiveCell;
  readonly tableRef: RefObject<HTMLTableElement>;
  readonly onPasted: (outcome: PasteOutcome) => void;
  /** Shows what the row of this cell counts, beside the given element. */
  readonly onExplain: (row: string | undefined, beside: Element) => void;
}

export interface GridEvents {
  readonly events: TableHTMLAttributes<HTMLTableElement>;
  readonly focus: (key: string) => void;
  /** Hands typing that is not committed yet to the form. */
  readonly flush: () => void;
  readonly isTyping: () => boolean;
}

interface Parts {
  readonly given: { readonly current: Given };
  readonly editing: Editing;
  readonly selection: Selection;
}

function focusCellOf({ given }: Parts, key: string): void {
  focusInput(inputAt(given.current.tableRef.current, key));
}

/** F2 and a double click: the text is changed, not replaced. */
function beginAtEnd({ editing, given }: Parts, key: string): void {
  editing.begin('edit');
  const input = inputAt(given.current.tableRef.current, key);
  input?.setSelectionRange(input.value.length, input.value.length);
}

function runAction(parts: Parts, action: KeyAction, key: string): void {
  const { editing, selection } = parts;
  const { history, isReadOnly, onExplain, tableRef, table } = parts.given.current;
  const take: Record<Exclude<KeyAction['kind'], 'move'>, () => void> = {
    edit: () => beginAtEnd(parts, key),
    cancel: () => {
      if (!editing.cancel()) selection.reset(key);
    },
    clear: () => {
      if (isReadOnly) return;
      history.commit(clearCells(history.latest(), selection.lines().flat()));
      editing.refresh();
    },
    undo: () => {
      editing.finish();
      history.undo();
      editing.refresh();
    },
    redo: () => {
      editing.finish();
      history.redo();
      editing.refresh();
    },
    guidance: () => {
      const input = inputAt(tableRef.current, key);
      if (input) onExplain(undefined, input);
    },
    flush: editing.push,
    all: selection.selectAll,
  };
  if (action.kind !== 'move') return take[action.kind]();
  const map = navigationMap(history.latest().form, table);
  if (action.extends) {
    const corner = move(map, selection.extent(), action.move);
    selection.extendTo(corner);
    inputAt(tableRef.current, corner)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return;
  }
  editing.finish();
  const next = move(map, key, action.move);
  if (next !== key) return focusCellOf(parts, next);
  selection.reset(key);
  editing.refresh();
}

function keyDown(parts: Parts, event: KeyboardEvent): void {
  const key = keyOfInput(event.target);
  const { isComposing } = event.nativeEvent;
  // 229: the key belongs to an input method, whatever it says.
  if (key === undefined || isComposing || event.keyCode === 229) return;
  const press = {
    key: event.key,
    isCtrl: event.ctrlKey || event.metaKey,
    isShift: event.shiftKey,
    isAlt: event.altKey,
  };
  const action = keyAction(press, parts.editing.mode());
  if (!action) return;
  // Saving is the page's own; the typing only has to be in the form before it.
  if (action.kind !== 'flush') event.preventDefault();
  if (action.kind === 'cancel' && parts.editing.mode() !== 'navigate') event.stopPropagation();
  runAction(parts, action, key);
}

function mouseDown(parts: Parts, event: MouseEvent): void {
  const input = inputUnder(event.target);
  const key = keyOfInput(input);
  if (key === undefined || event.button !== 0) return;
  if (event.shiftKey && parts.editing.key() !== undefined) {
    event.preventDefault();
    parts.editing.finish();
    parts.selection.extendTo(key);
    return;
  }
  const isFocused = document.activeElement === input;
  // In a text being typed the mouse belongs to the caret.
  if (input === event.target && isFocused && parts.editing.mode() !== 'navigate') {
    return parts.editing.begin('edit');
  }
  // The browser would put a caret where the mouse is; one click chooses the whole cell instead.
  event.preventDefault();
  if (!isFocused) return focusCellOf(parts, key);
  if (event.detail > 1) return beginAtEnd(parts, key);
  parts.selection.reset(key);
  parts.editing.refresh();
}

function click(parts: Parts, event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const { history, isReadOnly, onExplain } = parts.given.current;
  const row = button?.dataset['explain'];
  if (button && row !== undefined) onExplain(row, button);
  if (isReadOnly) return;
  const { adopt: adopted, confirm: right } = button?.dataset ?? {};
  if (adopted !== undefined) history.commit(clearCells(history.latest(), [adopted]));
  if (right !== undefined) history.commit(confirmInferred(history.latest(), [right]));
  const key = adopted ?? right;
  if (key !== undefined) focusCellOf(parts, key);
}

function paste(parts: Parts, event: ClipboardEvent): void {
  const { history, isReadOnly, table, onPasted } = parts.given.current;
  const { selection } = parts;
  // A rectangle takes its paste from its first cell on, whichever way it was drawn.
  const [first] = selection.isRectangle() ? selection.lines().flat() : [];
  const key = first ?? parts.editing.key();
  if (key === undefined || isReadOnly) return;
  const isInText = parts.editing.mode() === 'edit';
  const outcome = pasteInto(event.clipboardData, { table, key, isInText }, () => {
    parts.editing.finish();
    return history.latest();
  });
  if (!outcome) return;
  event.preventDefault();
  if ('value' in outcome) history.commit(outcome.value);
  parts.editing.refresh();
  onPasted(outcome);
}

function copy(parts: Parts, event: ClipboardEvent, isCut: boolean): void {
  const { history, isReadOnly, table } = parts.given.current;
  if (!parts.selection.isRectangle() || parts.editing.mode() !== 'navigate') return;
  event.preventDefault();
  event.clipboardData.setData(
    'text/plain',
    copyText(table, history.latest(), parts.selection.lines()),
  );
  if (isCut && !isReadOnly) {
    history.commit(clearCells(history.latest(), parts.selection.lines().flat()));
  }
}

function listen(parts: Parts): TableHTMLAttributes<HTMLTableElement> {
  const { editing, selection } = parts;
  return {
    onKeyDown: (event) => keyDown(parts, event),
    onMouseDown: (event) => mouseDown(parts, event),
    onMouseOver: (event) => {
      const key = keyOfInput(event.target);
      const isDragging = event.buttons === 1 && editing.mode() === 'navigate';
      if (key !== undefined && isDragging && editing.key() !== undefined) selection.extendTo(key);
    },
    onClick: (event) => click(parts, event),
    onInput: () => editing.typed(),
    onCompositionStart: () => editing.compose(true),
    onCompositionEnd: () => editing.compose(false),
    onFocus: (event) => {
      const { tableRef, active } = parts.given.current;
      const key = keyOfInput(event.target);
      if (key === undefined || !(event.target instanceof HTMLInputElement)) return;
      editing.open(event.target, key);
      selection.reset(key);
      if (tableRef.current) moveTabStop(tableRef.current, event.target);
      event.target.select();
      active.set(key);
    },
    onBlur: () => editing.finish(),
    onPaste: (event) => paste(parts, event),
    onCopy: (event) => copy(parts, event, false),
    onCut: (event) => copy(parts, event, true),
  };
}

/** Keyboard, mouse and clipboard of a grid, heard once at its table. */
export function useGridEvents(given: Given): GridEvents {
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const { table } = given;
  const grid = useMemo(() => {
    const editing = createEditing(table, () => latest.current.history);
    const selection = createSelection(
      () => latest.current.tableRef.current,
      () => navigationMap(latest.current.history.latest().form, table),
    );
    const parts: Parts = { given: latest, editing, selection };
    return {
      events: listen(parts),
      focus: (key: string) => focusCellOf(parts, key),
      flush: editing.finish,
      isTyping: () => editing.mode() !== 'navigate',
    };
  }, [table]);
  // Leaving the page or the full screen must not take the last cell's typing with it.
  useEffect(() => grid.flush, [grid]);
  return grid;
}
