import fc from 'fast-check';
import {
  creditCheckCharacter,
  isCreditCode,
  isOrganKind,
  isSlug,
  ORGAN_KINDS,
} from '../../domain/organ';

describe('统一社会信用代码', () => {
  // The worked example of GB 32100-2015 and a code made for an organ that does not exist.
  it.each(['91350100M000100Y43'])('%s has the right check character', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  it.each(['', '91350100M000100Y44', '91350100m000100y43', '91350100I000100Y43', '1135'])(
    '%j is refused',
    (code) => {
      expect(isCreditCode(code)).toBe(false);
    },
  );

  it('finds any single wrong character', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 17, maxLength: 17 }),
        fc.nat({ max: 16 }),
        character,
        (body, at, other) => {
          const code = body.join('') + (creditCheckCharacter(body.join('')) ?? '');
          expect(isCreditCode(code)).toBe(true);
          fc.pre(body[at] !== other);
          expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});

describe('slugs', () => {
  it.each(['sfb', 'shili-shi', 'a1'])('%s is one', (slug) => expect(isSlug(slug)).toBe(true));
  it.each([
    '',
    'a',
    '1a',
    'A1',
    'a_b',
    '财政局',
    'compare',
    'assets',
    'a'.repeat(64),
    'a/b',
    '../x',
  ])('%j is none', (slug) => expect(isSlug(slug)).toBe(false));
});

it.each([
  ['department', true],
  ['bureau', false],
  ['__proto__', false],
  [undefined, false],
])('kind %j: %s', (kind, expected) => expect(isOrganKind(kind)).toBe(expected));

test('a kind is named as one organ of it', () => {
  const plural = ORGAN_KINDS.filter(({ label }) => /s\b/u.test(label.en));
  expect(plural.map(({ label }) => label.en)).toEqual([]);
});
