import type { ImportCode } from '../../server/src/files/importError';
import { LATEST_FORM, leavesOf } from '../../domain/form';
import type { Source } from '../../server/src/files/source';
import { outcomeOf } from './support/outcome';

const html = (text: string): Source => ({ kind: 'html', text });
const text = (content: string): Source => ({ kind: 'text', text: content });
const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

const LABELS: readonly string[] = LATEST_FORM.tables
  .flatMap(({ blocks }) => blocks)
  .flatMap(({ rows }) => leavesOf(rows))
  .map(({ label }) => label.zh);
const label = (index: number): string => LABELS[index % LABELS.length] ?? '';
/** Letters in an order that no label has, the next ones each time. */
const word = (index: number): string =>
  String.fromCodePoint(0x4e00 + ((index * 7_919) % 20_000), 0x4e00 + ((index * 104_729) % 20_000));
const nearLabel = (index: number): string => {
  const letters = [...label(index)].slice(0, 9);
  const at = index % letters.length;
  return [...letters.slice(at), ...letters.slice(0, at)].join('');
};

/** As much of one thing as the limits let in, or a little more: work that grows faster than it shows here. */
const MUCH: readonly (readonly [name: string, source: () => Source, ends: ImportCode | 'read'])[] =
  [
    ['rows of one label', () => text(times(9_000, (at) => `${label(3)}\t${at}\n`)), 'read'],
    ['rows of all labels', () => text(times(2_400, (at) => `${label(at)}\t1\t0\t1\n`)), 'read'],
    [
      'rows of a page',
      () => html(`<table>${times(2_400, (at) => `<tr><td>${label(at)}<td>1<td>0<td>1`)}`),
      'read',
    ],
    ['one row', () => html(`<table><tr>${times(20_000, () => '<td>1')}`), 'read'],
    ['blanks', () => html(`<table><tr><td>${label(9)}${times(19_900, () => '<td>')}<td>1`), 'read'],
    [
      'almost labels',
      () => html(`<table><tr>${times(19_990, (at) => `<td>${nearLabel(at)}`)}`),
      'read',
    ],
    [
      'cells that hang down',
      () =>
        html(`<table><tr>${'<td rowspan=1000>1'.repeat(9_000)}${'<tr><td>1<td>2'.repeat(5_000)}`),
      'tooMuch',
    ],
    [
      'a wide row above many',
      () => html(`<table><tr>${'<td>1'.repeat(9_990)}${'<tr><td>1<td>2'.repeat(5_000)}`),
      'read',
    ],
    [
      'a wide header above rows',
      () =>
        html(
          `<table><tr>${times(9_990, (at) => `<td>${word(at)}`)}${times(5_000, (at) => `<tr><td>${label(at).slice(0, 14)}<td>1`)}`,
        ),
      'read',
    ],
    [
      'header lines',
      () => html(`<table>${times(9_990, (at) => `<tr><td>${word(at)}<td>${word(at + 1)}`)}`),
      'read',
    ],
    [
      'headers with rows',
      () =>
        html(
          `<table>${times(130, (block) => `<tr>${times(50, (at) => `<td>${word(at + block)}公益`)}${times(50, (at) => `<tr><td>${label(at).slice(0, 8)}<td>1`)}`)}`,
        ),
      'read',
    ],
    ['headings in one line', () => text('一、总体情况'.repeat(33_000)), 'read'],
    ['headings between words', () => text('一、总体情况下'.repeat(28_000)), 'read'],
    [
      'lines of one sentence',
      () => text(`一、总体情况\n${'这一行文字没有标点\n'.repeat(19_000)}`),
      'read',
    ],
    ['labels without a gap', () => text(`${'规章'.repeat(990)}\n`.repeat(100)), 'read'],
    ['words and figures', () => text(times(49_000, (at) => `${word(at)}1 `)), 'read'],
    ['figures', () => text(`${label(4)}${' 1'.repeat(98_000)}`), 'read'],
    ['figures line by line', () => text(`${label(4)}${'\n1'.repeat(19_000)}`), 'read'],
    [
      'digits without a gap',
      () => text(times(6_000, (at) => `${label(at)}1111111111111111\n`)),
      'read',
    ],
    [
      'lines of the third table',
      () => text(times(5_000, (at) => `结果维持结果纠正其他结果尚未审结总计11111${at}\n`)),
      'read',
    ],
    ['years', () => text('2020 '.repeat(39_000)), 'read'],
    ['lines with bars', () => text('a|b\n'.repeat(10_000)), 'read'],
    ['paragraphs', () => text('甲\n'.repeat(20_001)), 'tooMuch'],
    ['pieces of a paragraph', () => html(`<p>${'<i>x </i>'.repeat(49_000)}`), 'read'],
    ['items', () => html(`<ul>${'<li>甲'.repeat(20_001)}`), 'tooMuch'],
    ['elements left open', () => html(times(2_000, (at) => `<p><b id=${at}>`)), 'tooMuch'],
    [
      'elements left open in one',
      () => html(`${times(900, (at) => `<b id=${at}>`)}${'<p>x'.repeat(900)}`),
      'tooMuch',
    ],
    [
      'tables around tables',
      () => html(`<table><tr><td>${`${'<p></p>'.repeat(1_000)}<table><tr><td>`.repeat(80)}`),
      'tooMuch',
    ],
  ];

/** Many times what any of them takes alone: the suite shares its machine. What grew with the square took longer. */
const MOST_SECONDS = 6;
const MICROSECONDS = 1_000_000;

test.each(MUCH)('many times the same does not take long: %s', async (_name, source, ends) => {
  const given = source();
  const before = process.cpuUsage();
  expect(await outcomeOf(given)).toBe(ends);
  expect(process.cpuUsage(before).user / MICROSECONDS).toBeLessThan(MOST_SECONDS);
});
