import { isIdNumber, isLuhn } from '../../../../domain/check/text/idNumber';

/** ISO 7064 MOD 11-2, digit by digit. */
function withCheckDigit(body: string): string {
  const rest = [...body].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - rest) % 11;
  return `${body}${check === 10 ? 'X' : check}`;
}

const born = (date: string, region = '110105'): string => withCheckDigit(`${region}${date}002`);

test('the example of GB 11643, in either case', () => {
  expect(isIdNumber('11010519491231002X')).toBe(true);
  expect(isIdNumber('11010519491231002x')).toBe(true);
  expect(born('19491231')).toBe('11010519491231002X');
});

test.each([...'0123456789'])('another check digit than X: %s', (digit) => {
  expect(isIdNumber(`11010519491231002${digit}`)).toBe(false);
});

test.each(['19000101', '20991231', '20000229', '20240229', '20230228', '20230430', '20231031'])(
  'a day there is: %s',
  (date) => {
    expect(isIdNumber(born(date))).toBe(true);
  },
);

test.each([
  '18991231',
  '21000101',
  '19000229',
  '20230229',
  '20240230',
  '20230431',
  '20231301',
  '20230001',
  '20230100',
  '20230132',
])('no day: %s', (date) => {
  expect(isIdNumber(born(date))).toBe(false);
});

test('a province from 11 to 82', () => {
  const of = (province: string) => isIdNumber(born('19800101', `${province}0105`));
  expect(['11', '65', '82'].map(of)).toEqual([true, true, true]);
  expect(['00', '10', '83', '99'].map(of)).toEqual([false, false, false, false]);
});

test('18 characters, no more and no less', () => {
  expect(isIdNumber('')).toBe(false);
  expect(isIdNumber('11010519491231002')).toBe(false);
  expect(isIdNumber('11010519491231002X1')).toBe(false);
});

test.each(['4111111111111111', '79927398713', '6200000000000005', '59', '00'])(
  'the check sum of a card holds: %s',
  (digits) => {
    expect(isLuhn(digits)).toBe(true);
    const last = Number(digits.at(-1));
    const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((more) => (last + more) % 10);
    expect(others.map((digit) => isLuhn(digits.slice(0, -1) + digit))).not.toContain(true);
  },
);
