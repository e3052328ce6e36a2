import { createHash } from 'node:crypto';
import { isNamed, readSheetCode, sheetCode } from '../../../domain/workflow';

const digestOf = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

test('a digest becomes eight groups of three digits, always the same ones', () => {
  expect(sheetCode(`sha256:${'0'.repeat(64)}`)).toBe('000 000 000 000 000 000 000 000');
  expect(sheetCode(`sha256:${'0'.repeat(29)}4d2${'f'.repeat(32)}`)).toBe(
    '000 000 000 000 000 000 001 234',
  );
  expect(() => sheetCode('sha256:x')).toThrow('Cannot shorten');
});

test('of 20,000 contents no two have the same code', () => {
  const codes = Array.from({ length: 20_000 }, (_, at) => sheetCode(digestOf(String(at))));
  expect(codes.every((code) => /^(?:\d{3} ){7}\d{3}$/u.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each([
  '012 345 678 901 234 567 890 123',
  '012345678901234567890123',
  '012-345-678-901-234-567-890-123',
  '０１２　３４５　６７８　９０１　２３４　５６７　８９０　１２３',
])('is read from %s', (typed) => {
  expect(readSheetCode(typed)).toBe('012 345 678 901 234 567 890 123');
});

test.each(['', '012 345', '012 345 678 901 234 567 890 12x', '0'.repeat(25)])(
  'is not read from “%s”',
  (typed) => {
    expect(readSheetCode(typed)).toBeUndefined();
  },
);

test.each([
  ['张三', '三 张', true],
  ['张 三', '张三', true],
  ['李四', '三 张', false],
  ['', '', false],
])('“%s” under a signature is the user “%s”: %s', (signer, user, is) => {
  expect(isNamed(signer, user)).toBe(is);
});
