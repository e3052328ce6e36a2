import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { Markup, escapeText, markup } from '../../server/src/pages/markup';
import { textOf } from './support/dom';
import { PAYLOADS } from './support/payloads';

const readBack = (html: string) => parseFragment(html);

describe('what is put into a page', () => {
  test.each(PAYLOADS.filter((payload) => !payload.includes('\u0000')))(
    '%j comes back as the same text, and as nothing else',
    (payload) => {
      const [paragraph, ...others] = readBack(
        markup`<p title="${payload}">${payload}</p>`.toString(),
      ).childNodes;
      expect(others).toEqual([]);
      expect(paragraph && textOf(paragraph)).toBe(payload);
      expect(paragraph && 'childNodes' in paragraph && paragraph.childNodes.length).toBe(1);
      expect(paragraph && 'attrs' in paragraph && paragraph.attrs).toEqual([
        { name: 'title', value: payload },
      ]);
    },
  );

  test('any string stays the string it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // A parser turns these into others before it looks at anything.
        fc.pre(!/[\0\r]/u.test(text));
        const [paragraph] = readBack(`<p>${escapeText(`x${text}`)}</p>`).childNodes;
        expect(paragraph && textOf(paragraph)).toBe(`x${text}`);
      }),
    );
  });

  test('an object that looks like finished markup is no markup', () => {
    const forged = JSON.parse('{"html":"<script>","toString":1}') as string;
    expect(markup`<p>${forged}</p>`.toString()).toBe('<p></p>');
    const text = String(markup`${Object.create(Markup.prototype) instanceof Markup ? 'x' : 'y'}`);
    expect(text).toBe('x');
  });

  test('nothing stands for false, null and undefined; lists are joined', () => {
    expect(String(markup`${false}${null}${undefined}${[1, 'a<', markup`<b></b>`]}`)).toBe(
      '1a&lt;<b></b>',
    );
  });
});
