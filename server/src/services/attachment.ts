/** Characters that name a folder, end a header or turn the reading direction. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;
const NOT_ASCII = /[^ -~]/gu;
/** `encodeURIComponent` leaves these as they are; RFC 5987 does not allow them. */
const NOT_ENCODED = /['()*]/gu;
const LONGEST = 150;
const LONGEST_ENDING = 12;
const NAMELESS = 'original';

function safeName(name: string): string {
  const safe = name.replace(UNSAFE, '_').trim();
  const at = safe.lastIndexOf('.');
  const ending = at > 0 ? Array.from(safe.slice(at)).slice(0, LONGEST_ENDING).join('') : '';
  const own = at > 0 ? safe.slice(0, at) : safe;
  return `${Array.from(own).slice(0, LONGEST).join('') || NAMELESS}${ending}`;
}

const encode = (name: string): string =>
  encodeURIComponent(name).replace(
    NOT_ENCODED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** `Content-Disposition` of a download: plain ASCII for old clients, RFC 5987 for names in Chinese. */
export function attachment(name: string): string {
  const safe = safeName(name);
  const plain = safe.replace(NOT_ASCII, '_').replaceAll('%', '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encode(safe)}`;
}
