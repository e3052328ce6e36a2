import type { ImportCode } from '../../server/src/files/importError';
import type { Source } from '../../server/src/files/source';
import { outcomeOf } from './support/outcome';
import { slowest } from './support/slowest';

const MB = 1024 * 1024;
const file = (name: string, content: string | Buffer): Source => ({
  kind: 'file',
  name,
  bytes: Buffer.from(content),
});
const html = (text: string): Source => ({ kind: 'html', text });
const text = (content: string): Source => ({ kind: 'text', text: content });
const nested = (tag: string, count: number): string => `<${tag}>`.repeat(count);
const utf16 = (content: string): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);

const ROW = '一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1';

/** What each must end in: a code of refusal, or a report. */
const HOSTILE: readonly (readonly [
  name: string,
  source: () => Source,
  ends: ImportCode | 'read',
])[] = [
  ['5 MiB of （', () => file('a.txt', '（'.repeat((5 * MB) / 3 - 1)), 'tooMuch'],
  ['more than 5 MiB', () => file('a.txt', Buffer.alloc(5 * MB + 1, 'x')), 'tooLarge'],
  ['more than 5 MiB pasted', () => html('x'.repeat(5 * MB + 1)), 'tooLarge'],
  ['200,000 （ pasted', () => text('（'.repeat(200_000)), 'read'],
  ['200,000 line ends', () => text('\n'.repeat(200_000)), 'empty'],
  ['200,000 tabs', () => text('\t'.repeat(200_000)), 'empty'],
  ['tabs around a word', () => text(`${'\t'.repeat(100_000)}x`), 'tooMuch'],
  ['200,000 bars', () => text('|'.repeat(200_000)), 'empty'],
  ['200,000 quotation marks', () => text(`\t${'"'.repeat(199_999)}`), 'read'],
  ['200,000 digits', () => text('9'.repeat(200_000)), 'read'],
  ['a label and 100,000 digits', () => text(`规章${'1'.repeat(100_000)}`), 'read'],
  ['a label 50,000 times', () => text('规章'.repeat(50_000)), 'read'],
  ['a heading 10,000 times', () => text('一、总体情况\n'.repeat(10_000)), 'read'],
  ['a row 2,400 times', () => text(`${ROW}\n`.repeat(2_400)), 'read'],
  ['ordinals without end', () => text('一、'.repeat(60_000)), 'read'],
  ['spaces without end', () => text(`${' '.repeat(199_000)}1`), 'read'],
  ['a name like __proto__', () => text(`__proto__\t1\nconstructor\t2\n${ROW}`), 'read'],
  ['right-to-left marks', () => text(`\u202e${ROW}\u202c`), 'read'],
  ['NUL', () => file('a.txt', Buffer.from('a\0b')), 'notText'],
  ['bytes of no encoding', () => file('a.txt', Buffer.from([0xff, 0xff, 0xff, 0x80])), 'notText'],
  ['half a UTF-16 file', () => file('a.txt', Buffer.from([0xff, 0xfe, 0x00])), 'notText'],
  ['UTF-16', () => file('a.txt', utf16(ROW)), 'read'],
  ['an empty file', () => file('a.txt', ''), 'empty'],
  ['a byte order mark alone', () => file('a.txt', Buffer.from([0xef, 0xbb, 0xbf])), 'empty'],
  ['the beginning of a docx', () => file('a.docx', 'PK\x03\x04'), 'damaged'],
  ['a docx called .txt', () => file('a.txt', Buffer.from('PK\x03\x04\0\0')), 'damaged'],
  ['no ending', () => file('constructor', 'x'), 'unsupported'],
  ['an ending like __proto__', () => file('a.__proto__', 'x'), 'unsupported'],
  ['10,000 nested div', () => html(nested('div', 10_000)), 'tooMuch'],
  ['100,000 nested div', () => html(nested('div', 100_000)), 'tooMuch'],
  ['10,000 nested tables', () => html(nested('table><tr><td', 10_000)), 'tooMuch'],
  ['1,000 nested lists', () => html(nested('ul><li', 1_000)), 'tooMuch'],
  ['65 tables', () => html('<table><tr><td>1<td>2</table>'.repeat(65)), 'tooMuch'],
  ['20,001 cells', () => html(`<table><tr>${'<td>1'.repeat(20_001)}</table>`), 'tooMuch'],
  [
    'colspan 1000 and rowspan 65534',
    () => html('<table><tr><td colspan=1000 rowspan=65534>1<td>2</table>'.repeat(20)),
    'read',
  ],
  [
    '20,000 cells of colspan 1000',
    () => html(`<table><tr>${'<td colspan=1000>1'.repeat(19_999)}</table>`),
    'tooMuch',
  ],
  ['colspan -1', () => html('<table><tr><td colspan=-1>1<td colspan=1e9>2</table>'), 'read'],
  ['a script and a style', () => html('<script>1</script><style>2</style>'), 'empty'],
  ['unclosed comment', () => html(`<p>x<!--${'-'.repeat(100_000)}`), 'read'],
  ['entities without end', () => html('&amp;'.repeat(60_000)), 'read'],
  ['200,001 elements', () => html('<br>'.repeat(200_001)), 'tooMuch'],
  ['formatting elements without end', () => html('<b><i><p>'.repeat(300)), 'empty'],
  ['a csv with a quotation mark left open', () => file('a.csv', `"${'a,'.repeat(50_000)}`), 'read'],
  ['a csv of separators', () => file('a.csv', ','.repeat(100_000)), 'empty'],
  ['a csv of 100,000 rows', () => file('a.csv', '1,2\n'.repeat(40_000)), 'tooMuch'],
  [
    'XML',
    () => file('a.html', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
    'read',
  ],
];

test('there are enough of them', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(45);
});

const { timed, print } = slowest('hostile texts and pages');
afterAll(print);

test.each(HOSTILE)('%s', async (name, source, ends) => {
  const given = source();
  await timed(name, async () => expect(await outcomeOf(given)).toBe(ends));
});
