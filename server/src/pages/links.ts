import { markup, type Markup, type Part } from './markup';
import type { ShellLink } from './look';

export const linkItems = (links: readonly ShellLink[]): Markup[] =>
  links.map(({ label, url }) => markup`<li><a href="${url}">${label}</a></li>`);

/** A list of links under a name that is read aloud; nothing where there are none. */
export const navigationOf = (label: string, name: string, links: readonly ShellLink[]): Part =>
  links.length > 0 &&
  markup`<nav class="${name}" aria-label="${label}"><ul>${linkItems(links)}</ul></nav>`;
