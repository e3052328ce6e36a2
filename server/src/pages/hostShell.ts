/** The portal's own page, cut where ours belongs into it. Every part is kept as it is written. */
export interface HostShell {
  /** Up to the attributes of `<html`. */
  readonly start: string;
  /** Attributes of `<html`, without its classes. */
  readonly attributes: string;
  /** Classes of `<html`, parted by blanks; empty for none. */
  readonly classes: string;
  readonly toHead: string;
  readonly toContent: string;
  readonly end: string;
}

export const HEAD_MARK = '<!-- disclosure-report head -->';
export const CONTENT_MARK = '<!-- disclosure-report content -->';

export type HostShellProblem = 'noHtml' | 'headMark' | 'contentMark' | 'title' | 'main';

const HTML_TAG = /<html(\s[^<>]*)?>/iu;
const CLASS = /\sclass="([^"<>]*)"/iu;
const TITLE = /<title[\s>]/iu;
const MAIN = /<main[\s>]|\sid="main"/iu;
/** What the pages' policy does not let run or apply. */
const BLOCKED = /<script[\s>]|<style[\s>]|\sstyle=|\son[a-z]+=/iu;

const timesIn = (text: string, mark: string): number => text.split(mark).length - 1;

function problemsIn(text: string): HostShellProblem[] {
  const head = text.indexOf(HEAD_MARK);
  const found: Readonly<Record<HostShellProblem, boolean>> = {
    noHtml: !HTML_TAG.test(text.slice(0, Math.max(head, 0))),
    headMark: timesIn(text, HEAD_MARK) !== 1,
    contentMark: timesIn(text, CONTENT_MARK) !== 1 || text.indexOf(CONTENT_MARK) < head,
    title: TITLE.test(text),
    main: MAIN.test(text),
  };
  return (Object.keys(found) as HostShellProblem[]).filter((problem) => found[problem]);
}

/** Whether the shell holds scripts or inline styles, which the pages' content security policy stops. */
export const isPartlyBlocked = (text: string): boolean => BLOCKED.test(text);

/** Reads a shell; `text` is a whole HTML page with the two marks, each once, in this order. */
export function parseHostShell(text: string): HostShell | readonly HostShellProblem[] {
  const problems = problemsIn(text);
  const tag = HTML_TAG.exec(text);
  if (problems.length > 0 || !tag) return problems;
  const [whole, given = ''] = tag;
  const [toHead = '', rest = ''] = text.slice(tag.index + whole.length).split(HEAD_MARK);
  const [toContent = '', end = ''] = rest.split(CONTENT_MARK);
  return {
    start: text.slice(0, tag.index + '<html'.length),
    attributes: given.replace(CLASS, ''),
    classes: CLASS.exec(given)?.[1] ?? '',
    toHead,
    toContent,
    end,
  };
}
