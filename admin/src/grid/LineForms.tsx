import { memo } from 'react';
import { createPortal } from 'react-dom';

/** The form that owns the inputs of one printed line. */
export const lineForm = (uid: string, line: number): string => `${uid}-line-${line}`;

/**
 * One empty form for each line of the table. On every focus a browser's autofill reads all inputs of
 * the form that owns it; in the page's own form that is the whole table, and each step of the
 * keyboard takes milliseconds longer. A form within a form is not allowed, so these stand in the body.
 */
export const LineForms = memo(function LineForms({ uid, lines }: { uid: string; lines: number }) {
  return createPortal(
    <div hidden>
      {Array.from({ length: lines }, (_, line) => (
        <form key={line} id={lineForm(uid, line)} />
      ))}
    </div>,
    document.body,
  );
});
