import { elementsOf, parseXml } from '../xml';

const LINKABLE = ['http://', 'https://', 'mailto:'];

/** Addresses of links by relationship id. They are only kept as text; nothing is ever fetched. */
export function parseLinks(bytes: Buffer | undefined): ReadonlyMap<string, string> {
  const relationships = bytes ? elementsOf(parseXml(bytes), 'rel:Relationship') : [];
  return new Map(
    relationships.flatMap(({ attributes }): [string, string][] => {
      const target = (attributes['Target'] ?? '').trim();
      const isLink = LINKABLE.some((scheme) => target.toLowerCase().startsWith(scheme));
      return isLink && attributes['TargetMode'] === 'External'
        ? [[attributes['Id'] ?? '', target]]
        : [];
    }),
  );
}
