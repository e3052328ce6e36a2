/** A page as a file: its text with links to other files, and the paths they stand for. */
export interface ExportedPage {
  readonly text: string;
  /** Paths of the column that it leads to, without fragment; each once. */
  readonly links: readonly string[];
}

const INDEX = 'index.html';
const HAS_ENDING = /\.[a-z0-9]+$/u;
/** Addresses of ours are spelt like this; nothing else becomes the name of a file. */
const PLAIN = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/u;
const LINK = /(\s(?:href|src)=")(\/[^"#?]*)(\?[^"#]*)?(#[^"]*)?"/gu;
/** What asks a server something: without one it would lead nowhere. */
const ASKING = [
  { start: '<form class="search"', end: '</form>' },
  { start: '<section class="comparing"', end: '</section>' },
] as const;

/** The path below the column; undefined for what is not of it. */
function below(basePath: string, path: string): string | undefined {
  if (path === basePath) return '';
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined;
}

/** The file of a path of the column, below the folder that is exported to: `2024` → `2024.html`. */
export function exportedFile(basePath: string, path: string): string {
  const rest = (below(basePath, path) ?? '').slice(1);
  if (rest === '') return INDEX;
  return HAS_ENDING.test(rest) ? rest : `${rest}.html`;
}

/** The way from one file to another. */
function relative(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  const apart = folders.findIndex((name, at) => target[at] !== name);
  const shared = apart < 0 ? folders.length : apart;
  return '../'.repeat(folders.length - shared) + target.slice(shared).join('/');
}

/** The text without any of these parts, each to its nearest end. */
function without(html: string, { start, end }: (typeof ASKING)[number]): string {
  const [before = '', ...parts] = html.split(start);
  const rest = parts.map((part) => {
    const at = part.indexOf(end);
    return at < 0 ? start + part : part.slice(at + end.length);
  });
  return before + rest.join('');
}

/**
 * Makes a page of the column work as a file: links within the column become relative, so that they hold
 * from `file://` and in any folder of any server; search and the choice of a comparison are left out.
 */
export function exportPage(basePath: string, path: string, html: string): ExportedPage {
  const from = exportedFile(basePath, path);
  const links = new Set<string>();
  const whole = ASKING.reduce(without, html);
  const text = whole.replace(
    LINK,
    (all, attribute: string, target: string, query?: string, fragment = '') => {
      if (query !== undefined || !PLAIN.test(target)) return all;
      if (below(basePath, target) === undefined) return all;
      links.add(target);
      const file = relative(from, exportedFile(basePath, target));
      return `${attribute}${file}${fragment}"`;
    },
  );
  return { text, links: [...links] };
}
