import fc from 'fast-check';
import { cellText, isBlankCell, readCell, type Cell } from '../../domain/cell';

const typed = (value: Cell['value'], raw?: string): Cell =>
  raw === undefined ? { value, how: 'typed' } : { value, how: 'typed', raw };
const missing = (raw?: string): Cell =>
  raw === undefined ? { value: null, how: 'missing' } : { value: null, how: 'missing', raw };

describe('a count', () => {
  it.each<[string, Cell]>([
    ['0', typed(0)],
    ['21', typed(21)],
    [' 21 ', typed(21)],
    ['１２', typed(12, '１２')],
    ['1,234', typed(1234, '1,234')],
    ['1，234', typed(1234, '1，234')],
    ['11 398 889', typed(11398889, '11 398 889')],
    ['3件', typed(3, '3件')],
    ['3 件', typed(3, '3 件')],
    ['00', typed(0, '00')],
    ['007', typed(7, '007')],
    ['+22', typed(22, '+22')],
    ['-1', typed(-1)],
    ['－1', typed(-1, '－1')],
    ['−417', typed(-417, '−417')],
    ['1.5', typed(1.5)],
    ['3.0', typed(3, '3.0')],
    ['9007199254740991', typed(9007199254740991)],
    ['', missing()],
    [' \u3000 ', missing()],
    ['/', missing('/')],
    ['-', missing('-')],
    ['——', missing('——')],
    ['无', missing('无')],
    ['N/A', missing('N/A')],
    ['本单位未制作规章', missing('本单位未制作规章')],
    ['abc', typed(null, 'abc')],
    ['1e99', typed(null, '1e99')],
    ['0x10', typed(null, '0x10')],
    ['__proto__', typed(null, '__proto__')],
    ['12,34', typed(null, '12,34')],
    ['1 2', typed(null, '1 2')],
    ['--253', typed(null, '--253')],
    ['1.2.3', typed(null, '1.2.3')],
    ['9007199254740992', typed(null, '9007199254740992')],
    ['22（其中修订 16 件）', typed(null, '22（其中修订 16 件）')],
    ['减3', typed(null, '减3')],
    ['5元', typed(null, '5元')],
  ])('typed as %j', (text, cell) => {
    expect(readCell(text, 'count', 'typed')).toEqual(cell);
  });

  it('read from a source keeps what is no number as missing', () => {
    expect(readCell('? 0', 'count', 'read')).toEqual(missing('? 0'));
    expect(readCell('21', 'count', 'read')).toEqual({ value: 21, how: 'read' });
  });
});

describe('an amount', () => {
  it.each<[string, Cell]>([
    ['75.9260', { value: '75.9260', how: 'typed' }],
    ['190.457379', { value: '190.457379', how: 'typed' }],
    ['5,125.11', { value: '5125.11', how: 'typed', raw: '5,125.11' }],
    ['0', { value: '0', how: 'typed' }],
    ['007.50', { value: '7.50', how: 'typed', raw: '007.50' }],
    ['251000元', { value: '251000', unit: '元', how: 'typed', raw: '251000元' }],
    ['160.5964万元', { value: '160.5964', unit: '万元', how: 'typed', raw: '160.5964万元' }],
    ['-5', { value: '-5', how: 'typed' }],
    ['/', missing('/')],
    ['5.', { value: null, how: 'typed', raw: '5.' }],
    ['.5', { value: null, how: 'typed', raw: '.5' }],
    ['1e3', { value: null, how: 'typed', raw: '1e3' }],
  ])('typed as %j', (text, cell) => {
    expect(readCell(text, 'amount', 'typed')).toEqual(cell);
  });
});

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  it('is a number, a blank or kept as it is, never a guess', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('count', 'amount', 'signedChange', 'total'),
        (text, kind) => {
          const cell = readCell(text, kind, 'typed');
          if (cell.value === null) return isBlankCell(cell) || cell.raw === text.trim();
          return Number.isFinite(Number(cell.value));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('agrees for full-width digits and separators', () => {
    const wide = (text: string) =>
      [...text]
        .map((c) => (c === ',' ? '，' : String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)))
        .join('');
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (number) => {
        const grouped = number.toLocaleString('en-US');
        const values = [String(number), grouped, wide(grouped), `${number}件`].map(
          (text) => readCell(text, 'count', 'typed').value,
        );
        expect(new Set(values)).toEqual(new Set([number]));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads its own text again as the same value', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('count', 'amount'), (text, kind) => {
        const cell = readCell(text, kind, 'typed');
        expect(readCell(cellText(cell), kind, 'typed').value).toEqual(cell.value);
      }),
      { numRuns: 1000 },
    );
  });
});
