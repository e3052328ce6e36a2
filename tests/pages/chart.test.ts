import { TRENDS } from '../../domain/form';
import { seriesOf } from '../../domain/compare';
import { renderOrganPage } from '../../server/src/pages';
import { attributeOf, elementsIn, elementsOf, forbiddenIn, named, textOf } from './support/dom';
import { BASE, FRAME, reportOf } from './support/views';

const YEARS = [2019, 2020, 2021, 2022, 2024];
const reports = YEARS.map((year) => ({ ...reportOf(year <= 2020 ? 'F2019' : 'F2021'), year }));
const trends = TRENDS.map((trend) => seriesOf(trend, reports));
const page = renderOrganPage(FRAME, {
  name: '示例市教育局',
  path: `${BASE}/jiaoyuju`,
  reports: [],
  trends,
});
const elements = elementsOf(page);
const pictures = named(elements, 'svg').filter((each) => attributeOf(each, 'role') === 'img');

test('each trend is a picture with a title and a description, and a table of the same figures', () => {
  expect(pictures).toHaveLength(TRENDS.length);
  const ids = new Set(elements.map((each) => attributeOf(each, 'id')));
  for (const picture of pictures) {
    const names = (attributeOf(picture, 'aria-labelledby') ?? '').split(' ');
    expect(names).toHaveLength(2);
    expect(names.every((id) => ids.has(id))).toBe(true);
  }
  named(elements, 'table').forEach((table, index) => {
    const cells = named(elementsIn(table), 'td').map(textOf);
    const readings = trends[index]!.years.flatMap((year) =>
      trends[index]!.trend.measures.map((_, at) => year.readings[at]),
    );
    expect(cells).toHaveLength(readings.length);
    readings.forEach((reading, at) =>
      expect(cells[at]).toBe(
        typeof reading === 'number' ? String(reading) : reading === 'absent' ? '表式不同' : '—',
      ),
    );
  });
});

test('every id is there once, and every cell names its headers', () => {
  const ids = elements.flatMap((each) => attributeOf(each, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const cell of named(elements, 'td'))
    for (const id of (attributeOf(cell, 'headers') ?? '').split(' ')) expect(ids).toContain(id);
});

test('there is a bar for every figure, inside the picture, and as high as it says', () => {
  pictures.forEach((picture, index) => {
    const bars = named(elementsIn(picture), 'rect');
    const figures = trends[index]!.years.flatMap(({ readings }) =>
      readings.filter((each) => typeof each === 'number'),
    );
    expect(bars).toHaveLength(figures.length);
    const ratios = bars.map((bar, at) => {
      const [y, height] = ['y', 'height'].map((name) => Number(attributeOf(bar, name)));
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y! + height!).toBeLessThanOrEqual(245);
      return height! / Number(figures[at]);
    });
    expect(Math.max(...ratios)).toBeCloseTo(Math.min(...ratios), 2);
  });
});

test('where the form changes, the break is drawn and explained', () => {
  const breaks = pictures.map(
    (picture) =>
      named(elementsIn(picture), 'line').filter((line) => attributeOf(line, 'class') === 'break')
        .length,
  );
  expect(breaks).toEqual([0, 0, 1]);
  expect(page.split('不作比较').length - 1).toBe(1);
});

test('it needs no script and no style, and stays small', () => {
  expect(forbiddenIn(page)).toEqual([]);
  expect(Buffer.byteLength(page)).toBeLessThan(60_000);
});
