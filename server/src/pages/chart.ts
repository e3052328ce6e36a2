import { breaksOf, type Reading, type Series } from '../../../domain/compare';
import { markup, type Markup, type Part } from './markup';
import { WORDING, describeTrend, yearText } from './wording';

const WIDTH = 720;
const HEIGHT = 280;
const LEFT = 64;
const TOP = 24;
const BOTTOM = 36;
const PLOT_WIDTH = WIDTH - LEFT - 8;
const PLOT_HEIGHT = HEIGHT - TOP - BOTTOM;
const BAR_SHARE = 0.64;
const STEPS = 4;

const rounded = (value: number): number => Math.round(value * 10) / 10;
const numberOf = (reading: Reading | undefined): number =>
  typeof reading === 'number' ? reading : 0;

const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The least number above the highest bar that makes four round and whole steps. */
function topOf(highest: number): number {
  const step = Math.max(1, highest / STEPS);
  const power = 10 ** Math.floor(Math.log10(step));
  const isWhole = (each: number): boolean => Number.isInteger(each * power);
  const round = ROUND.find((each) => isWhole(each) && each * power >= step) ?? 10;
  return round * power * STEPS;
}

interface Plot {
  readonly series: Series;
  readonly slot: number;
  readonly heightOf: (value: number) => number;
}

function plotOf(series: Series): Plot & { readonly top: number } {
  const isStacked = series.trend.kind === 'stacked';
  const heights = series.years.map(({ readings }) => {
    const numbers = readings.map(numberOf);
    return isStacked ? numbers.reduce((sum, each) => sum + each, 0) : Math.max(0, ...numbers);
  });
  const top = topOf(Math.max(0, ...heights));
  return {
    series,
    slot: PLOT_WIDTH / Math.max(1, series.years.length),
    heightOf: (value) => rounded((value / top) * PLOT_HEIGHT),
    top,
  };
}

const gridLines = (top: number): Markup[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => {
    const y = rounded(TOP + PLOT_HEIGHT - (PLOT_HEIGHT * step) / STEPS);
    return markup`<line class="grid" x1="${LEFT}" x2="${WIDTH - 8}" y1="${y}" y2="${y}" /><text class="scale" x="${LEFT - 8}" y="${y + 4}">${(top * step) / STEPS}</text>`;
  });

function bars({ series, slot, heightOf }: Plot, index: number): Part {
  const readings = series.years[index]?.readings ?? [];
  const isStacked = series.trend.kind === 'stacked';
  const width = (slot * BAR_SHARE) / (isStacked ? 1 : series.trend.measures.length);
  const start = LEFT + slot * index + (slot * (1 - BAR_SHARE)) / 2;
  let below = 0;
  return readings.map((reading, at) => {
    if (typeof reading !== 'number') return '';
    const height = heightOf(reading);
    const x = rounded(isStacked ? start : start + width * at);
    const y = rounded(TOP + PLOT_HEIGHT - below - height);
    if (isStacked) below += height;
    const label =
      !isStacked &&
      markup`<text class="value" x="${rounded(x + width / 2)}" y="${y - 4}">${reading}</text>`;
    return markup`<rect class="s${at}" x="${x}" y="${y}" width="${rounded(width)}" height="${height}" />${label}`;
  });
}

const yearLabels = ({ series, slot }: Plot): Markup[] =>
  series.years.map(
    ({ year }, index) =>
      markup`<text class="year" x="${rounded(LEFT + slot * (index + 0.5))}" y="${HEIGHT - BOTTOM + 20}">${year}</text>`,
  );

const breakLines = ({ series, slot }: Plot): Markup[] =>
  breaksOf(series).map((year) => {
    const index = series.years.findIndex((each) => each.year === year);
    const x = rounded(LEFT + slot * index);
    return markup`<line class="break" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${TOP + PLOT_HEIGHT}" /><text class="break-label" x="${x + 5}" y="${TOP - 8}">${WORDING.formChanged}</text>`;
  });

function legend({ trend }: Series): Part {
  if (trend.measures.length < 2) return '';
  const items = trend.measures.map(
    ({ label }, index) =>
      markup`<li><svg class="key" width="14" height="14" aria-hidden="true" focusable="false"><rect class="s${index}" width="14" height="14" /></svg>${label.zh}</li>`,
  );
  return markup`<ul class="legend" aria-hidden="true">${items}</ul>`;
}

function picture(series: Series, id: string): Markup {
  const plot = plotOf(series);
  const years = series.years.map(({ year }) => year);
  const title = series.trend.title.zh;
  return markup`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${describeTrend(title, years[0] ?? 0, years.at(-1) ?? 0)}</desc>
${gridLines(plot.top)}${years.map((_, index) => bars(plot, index))}${yearLabels(plot)}${breakLines(plot)}
</svg>`;
}

function readingText(reading: Reading | undefined): string {
  if (reading === 'absent') return WORDING.otherForm;
  return typeof reading === 'number' ? String(reading) : WORDING.noFigure;
}

function figures(series: Series, id: string): Markup {
  const { measures, title } = series.trend;
  const rows = series.years.map(({ year, readings }) => {
    const cells = measures.map(
      (_, index) =>
        markup`<td headers="${id}-${index} ${id}-${year}">${readingText(readings[index])}</td>`,
    );
    return markup`<tr><th id="${id}-${year}" scope="row">${yearText(year)}</th>${cells}</tr>\n`;
  });
  const heads = measures.map(
    ({ label }, index) => markup`<th id="${id}-${index}" scope="col">${label.zh}</th>`,
  );
  return markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">
<table class="figures">
<caption id="${id}-caption">${title.zh}${WORDING.inFigures}</caption>
<thead><tr><th id="${id}-years" scope="col">${WORDING.year}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>`;
}

/** A picture of one trend, and the same figures as a table. */
export function renderTrend(series: Series): Markup {
  const id = `trend-${series.trend.id}`;
  return markup`<section class="trend" aria-labelledby="${id}">
<h3 id="${id}">${series.trend.title.zh}</h3>
${legend(series)}
${picture(series, id)}
${breaksOf(series).length > 0 && markup`<p class="remark">${WORDING.breakRemark}</p>`}
${figures(series, id)}
</section>
`;
}
