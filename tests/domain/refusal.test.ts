import { REFUSAL_CODES, describeRefusal, isRefusalCode } from '../../domain/message';
import { ImportError } from '../../server/src/files/importError';

const PARAMS = { ending: '.xyz', allowed: 5, limit: 'pages', seconds: 20 };
const HAN = /\p{Script=Han}/u;

describe.each(REFUSAL_CODES)('a source refused as %s', (code) => {
  const zh = describeRefusal(code, PARAMS, 'zh');
  const en = describeRefusal(code, PARAMS, 'en');

  test('has a whole sentence in each language, and what to do', () => {
    expect(zh).toMatch(/。$/u);
    expect(zh).not.toMatch(/undefined|NaN/u);
    if (code !== 'cancelled') expect(zh).toMatch(/请/u);
    expect(en).toMatch(/\.$/u);
    expect(en).not.toMatch(/undefined|NaN/u);
    expect(en).not.toMatch(HAN);
  });

  test('is told in both where no reader is known', () => {
    expect(new ImportError(code, PARAMS).message).toBe(`${zh} ${en}`);
  });
});

test('only codes of refusals are worded as such', () => {
  expect(isRefusalCode('scan')).toBe(true);
  expect(['stale', 'constructor', ''].some(isRefusalCode)).toBe(false);
});
