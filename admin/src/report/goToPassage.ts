import { uncover } from './drawer';
import { narrativeOf, passageRange, type Words } from './passageRange';

type Line = HTMLInputElement | HTMLTextAreaElement;

const isLine = (element: Element | null): element is Line =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

function showLine(line: Line, { from, to }: Words): void {
  line.scrollIntoView({ block: 'center' });
  line.focus();
  line.setSelectionRange(from, to);
}

function select(range: Range): void {
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Leads to the words of a finding and selects them; to their section where they are no longer there. */
export function goToPassage(passage: Words): void {
  uncover();
  const line = document.querySelector(`form [name="${CSS.escape(passage.field)}"]`);
  if (isLine(line)) return showLine(line, passage);
  const editor = narrativeOf(passage.field);
  if (!editor) return;
  const range = passageRange(passage);
  const shown = range?.startContainer.parentElement ?? editor;
  shown.scrollIntoView({ block: 'center' });
  editor.focus({ preventScroll: true });
  // The editor puts its own selection back when it gets the focus.
  if (range) setTimeout(() => select(range));
}
