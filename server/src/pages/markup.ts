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

const IN_DATA: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
};
const SPECIAL_IN_DATA = /[<>&]/gu;

/** JSON as a data block: nothing in it can end the block or begin another. */
export const dataBlock = (data: object): Markup =>
  new Markup(
    `<script type="application/ld+json">${JSON.stringify(data).replace(SPECIAL_IN_DATA, (character) => IN_DATA[character] ?? '')}</script>\n`,
  );

/** Text whose line feeds stay visible. */
export const lines = (text: string): Part =>
  text.split('\n').map((line, index) => (index === 0 ? line : markup`<br>${line}`));
