const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const SPECIAL = /[&<>"']/gu;

/** The one place where text becomes part of a page; safe in elements and in quoted attributes. */
export const escapeText = (text: string): string =>
  text.replace(SPECIAL, (character) => ENTITIES[character] ?? '');

/** Finished HTML. A class, so that no object from a database can pass for it. */
export class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

export type Part = Markup | string | number | false | null | undefined | readonly Part[];

function render(part: Part): string {
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(render).join('');
  if (typeof part === 'string') return escapeText(part);
  return typeof part === 'number' ? String(part) : '';
}

/** Template tag: whatever is put in is escaped, unless it was made by this tag. Nothing for false and null. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let out = texts[0] ?? '';
  parts.forEach((part, index) => {
    out += render(part) + (texts[index + 1] ?? '');
  });
  return new Markup(out);
}

/** Text whose line feeds stay visible. */
export const lines = (text: string): Part =>
  text.split('\n').map((line, index) => (index === 0 ? line : markup`<br />${line}`));
