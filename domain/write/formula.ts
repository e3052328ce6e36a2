const MARK = "'";
/** Full-width signs too: spreadsheets of East Asia start a formula at them. */
const STARTS_FORMULA = /^[=+\-@＝＋－＠\t\r]./su;
const FIGURE = /^[+-]?\d+(?:\.\d+)?$/u;
const GUARDED = /^'+[=+\-@＝＋－＠\t\r]./su;

/** Text that no spreadsheet runs: what could begin a formula gets an apostrophe, figures stay. */
export function guarded(text: string): string {
  const isDangerous = STARTS_FORMULA.test(text) && !FIGURE.test(text);
  return isDangerous || GUARDED.test(text) ? MARK + text : text;
}

/** The text before it was guarded. */
export const unguarded = (text: string): string =>
  GUARDED.test(text) ? text.slice(MARK.length) : text;
