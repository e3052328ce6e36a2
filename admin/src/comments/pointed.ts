import { useEffect, useRef } from 'react';
import { keyOfInput } from '../grid';
import { narrativeOf } from '../report/passageRange';
import { TYPED_FIELDS } from '../rescue';

/** What somebody points at: a cell, or words that are selected in a narrative. */
export interface Pointed {
  readonly place: string;
  /** The selected words; empty for a cell. */
  readonly passage: string;
}

const LONGEST_PASSAGE = 500;
/** Stands in empty lines of the editors, so that the caret has a place. */
const FILLER = /\uFEFF/gu;

const NARRATIVES = [...TYPED_FIELDS].flatMap(([name, { kind }]) =>
  kind === 'narrative' ? [name] : [],
);

function cellOf(target: EventTarget | null): Pointed | undefined {
  const key = keyOfInput(target);
  const table = target instanceof Element ? target.closest<HTMLElement>('[data-table]') : null;
  const name = table?.dataset['table'];
  return key && name ? { place: `${name}.${key}`, passage: '' } : undefined;
}

function selectedWords(): Pointed | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const { anchorNode, focusNode } = selection;
  const place = NARRATIVES.find((name) => {
    const editor = narrativeOf(name);
    return editor?.contains(anchorNode) && editor.contains(focusNode);
  });
  const passage = selection.toString().replaceAll(FILLER, '').trim().slice(0, LONGEST_PASSAGE);
  return place && passage !== '' ? { place, passage } : undefined;
}

/** Tells what is pointed at, from the first time on that somebody points at anything. */
export function usePointing(onPoint: (pointed: Pointed) => void): void {
  const latest = useRef(onPoint);
  latest.current = onPoint;
  useEffect(() => {
    const tell = (pointed: Pointed | undefined) => pointed && latest.current(pointed);
    const onFocus = ({ target }: FocusEvent) => tell(cellOf(target));
    const onSelect = () => tell(selectedWords());
    document.addEventListener('focusin', onFocus);
    document.addEventListener('selectionchange', onSelect);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('selectionchange', onSelect);
    };
  }, []);
}
