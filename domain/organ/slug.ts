/** The organ's part of its public address: a letter, then letters, digits and hyphens, 2–63 in all. */
export const SLUG = /^[a-z][a-z0-9-]{1,62}$/u;

/** Addresses of the column itself. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'organs',
  'search',
  'compare',
  'fragment',
  'embed',
  'assets',
  'feed',
  'sitemap',
  'openapi',
]);

export const isSlug = (slug: string): boolean => SLUG.test(slug) && !RESERVED_SLUGS.has(slug);
