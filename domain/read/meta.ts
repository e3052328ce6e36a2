import { ORGAN_SUFFIXES } from './organName';
import type { TextLine } from './flow';

/** What a source says about itself; undefined where it does not. */
export interface SourceMeta {
  readonly title: string | undefined;
  readonly year: number | undefined;
  readonly organ: string | undefined;
  readonly scope: 'own' | 'aggregate';
  readonly publishedOn: string | undefined;
}

const TITLE_END =
  /(?:政府)?信息公开(?:工作)?(?:的)?(?:\d{4}年度)?(?:年度)?(?:工作)?(?:年度)?报告$/u;
const YEAR = /(20\d{2})\s*年/u;
const DATE =
  /(?:发布|成文|公开|生成)?(?:日期|时间)\s*[:：]\s*(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/u;
const PERIOD = /(20\d{2})\s*年\s*1\s*月\s*1\s*日/u;
const MAX_TITLE = 60;
const NOISE = /[\s\u3000]+/gu;

const isTitle = (text: string): boolean =>
  text.length <= MAX_TITLE && TITLE_END.test(text.replace(NOISE, ''));

/** A title may be set over two or three lines; the last of them ends in 报告. */
function findTitle(
  lines: readonly TextLine[],
): { title: string; from: number; to: number } | undefined {
  for (let to = 0; to < Math.min(lines.length, 40); to += 1) {
    for (let from = to; from >= Math.max(0, to - 2); from -= 1) {
      const joined = lines
        .slice(from, to + 1)
        .map(({ text }) => text.trim())
        .join('');
      const above = lines[from - 1]?.text.replace(NOISE, '') ?? '';
      if (!isTitle(joined)) continue;
      const isOwnLine = !ORGAN_SUFFIXES.some((suffix) => above.endsWith(suffix)) || from === to - 2;
      const hasOrgan = ORGAN_SUFFIXES.some((suffix) => joined.replace(NOISE, '').includes(suffix));
      if (hasOrgan || isOwnLine || from === Math.max(0, to - 2)) {
        return { title: joined.replace(NOISE, ''), from, to };
      }
    }
  }
  return undefined;
}

function organOf(title: string): string | undefined {
  const name = title
    .replace(TITLE_END, '')
    .replace(/^关于/u, '')
    .replace(/20\d{2}\s*年度?/gu, '')
    .replace(/(?:工作|的|政府)$/u, (end) => (end === '政府' ? end : ''));
  return name.length >= 3 ? name : undefined;
}

/** Title, year, organ, scope and dates, from the lines before the first section. */
export function readMeta(front: readonly TextLine[], all: readonly TextLine[]): SourceMeta {
  const found = findTitle(front);
  const title = found?.title;
  const text = all.map((line) => line.text).join('\n');
  const year = YEAR.exec(title ?? '')?.[1] ?? PERIOD.exec(text)?.[1];
  const date = DATE.exec(text);
  const pad = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  return {
    title,
    year: year === undefined ? undefined : Number(year),
    organ: title === undefined ? undefined : organOf(title),
    scope: 'own',
    publishedOn: date ? `${date[1]}-${pad(date[2])}-${pad(date[3])}` : undefined,
  };
}
