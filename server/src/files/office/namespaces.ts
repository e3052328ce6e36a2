/** The customary prefix of each namespace that is read; both spellings of OOXML, and Word 2003's. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 's'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 's'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);
const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns:';

function customary(uri: string): string | undefined {
  if (uri.startsWith(OPEN_DOCUMENT)) return uri.slice(OPEN_DOCUMENT.length).split(':')[0];
  return CUSTOMARY.get(uri);
}

const DEFAULT = 'xmlns';

/** Gives names the customary prefix of their namespace. */
export interface Prefixes {
  /** Takes note of an attribute that declares a namespace; call it before `name` of its element. */
  readonly note: (attribute: string, value: string) => void;
  readonly attributes: (raw: Record<string, string>) => Record<string, string>;
  readonly name: (raw: string) => string;
}

/**
 * Declarations count from where they stand to the end of the part: office programs never give one
 * prefix to two of their namespaces.
 */
export function prefixes(): Prefixes {
  const known = new Map<string, string>();
  const names = new Map<string, string>();
  let isCustomary = true;

  const declare = (name: string, uri: string): void => {
    const prefix = name === DEFAULT ? '' : name.slice(DEFAULT.length + 1);
    const wanted = customary(uri) ?? prefix;
    if (known.get(prefix) === wanted) return;
    known.set(prefix, wanted);
    names.clear();
    if (wanted !== prefix && prefix !== '') isCustomary = false;
  };
  const renamed = (raw: string): string => {
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    const wanted = known.get(prefix) ?? prefix;
    if (wanted === prefix) return raw;
    return `${wanted}:${raw.slice(colon + 1)}`;
  };
  return {
    note: (attribute, value) => {
      if (attribute.startsWith(DEFAULT)) declare(attribute, value);
    },
    attributes: (raw) => {
      if (isCustomary) return raw;
      const attributes = Object.create(null) as Record<string, string>;
      for (const name in raw)
        attributes[name.includes(':') ? renamed(name) : name] = raw[name] ?? '';
      return attributes;
    },
    name: (raw) => {
      const found = names.get(raw);
      if (found !== undefined) return found;
      const name = renamed(raw);
      names.set(raw, name);
      return name;
    },
  };
}
