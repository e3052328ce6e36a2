import { createGlobalStyle } from 'styled-components';

/**
 * The Content Manager keeps the paragraphs of a locked text draggable, and with that the mouse can't
 * select words in them; whoever reviews has to, to say which words are meant.
 */
export const SelectableText = createGlobalStyle`
  form [data-slate-editor] [aria-disabled='true'][draggable] {
    -webkit-user-drag: none;
    user-select: text;
    cursor: text;
  }
  form [data-slate-editor] [aria-disabled='true'][draggable] * {
    cursor: text;
  }
`;
