import { aggregateFigures } from './aggregate';
import { beforeCorrection, withFaults } from './faults';
import { textOf, type SampleText } from './narrative';
import { SAMPLE_ORGANS, type SampleOrgan } from './organs';
import { ownFigures, type SampleTables, type YearFigures } from './tables';
import { totalsOf } from './totals';

export type SampleScope = 'own' | 'aggregate';
/** How far the sample takes a report. */
export type SampleState = 'drafting' | 'submitted' | 'published' | 'corrected';

/** A second edition, and what the first one said instead. */
export interface SampleCorrection {
  readonly on: string;
  readonly reason: string;
  readonly note: string;
  readonly firstTables: SampleTables;
}

export interface SampleReport {
  readonly organ: string;
  readonly year: number;
  readonly scope: SampleScope;
  readonly state: SampleState;
  /** When it was published, had it been published in its own time. */
  readonly publishedOn: string;
  readonly tables: SampleTables;
  readonly text: SampleText;
  readonly correction?: SampleCorrection;
}

/** Reports that are not simply published, by organ and year. */
const STATES: Readonly<Record<string, SampleState>> = {
  'caizhengju:2025': 'drafting',
  'minzhengju:2025': 'submitted',
  'shichangjianguanju:2024': 'corrected',
};

const AGGREGATING = ['shilishi', 'shilixian'];

const turnOf = ({ slug }: SampleOrgan, year: number): number =>
  SAMPLE_ORGANS.findIndex((organ) => organ.slug === slug) * 2 + year;

/** 部门 by 31 January, 政府 by 31 March (条例第四十九条). */
function dateOf(organ: SampleOrgan, year: number, scope: SampleScope): string {
  const day = 10 + (turnOf(organ, year) % 18);
  const month = scope === 'aggregate' ? '03' : '01';
  return `${year + 1}-${month}-${String(day)}`;
}

function correctionOf(year: number, tables: SampleTables): SampleCorrection {
  const { firstTables, wrong, right } = beforeCorrection(tables);
  return {
    on: `${year + 1}-02-18`,
    reason: '复核执法台账时发现行政处罚决定重复计数',
    note: `表二“行政处罚”的本年处理决定数量因重复计数，由 ${wrong} 件更正为 ${right} 件，其余内容不变。`,
    firstTables,
  };
}

function reportOf(
  organ: SampleOrgan,
  year: number,
  scope: SampleScope,
  figures: YearFigures,
): SampleReport {
  const isAggregate = scope === 'aggregate';
  const state = isAggregate ? 'published' : (STATES[`${organ.slug}:${year}`] ?? 'published');
  const story = {
    organ,
    year,
    isAggregate,
    figures,
    totals: totalsOf(figures),
    turn: turnOf(organ, year) + Number(isAggregate),
  };
  return {
    organ: organ.slug,
    year,
    scope,
    state,
    publishedOn: dateOf(organ, year, scope),
    tables: state === 'drafting' ? withFaults(figures.tables) : figures.tables,
    text: textOf(story),
    ...(state === 'corrected' ? { correction: correctionOf(year, figures.tables) } : {}),
  };
}

const ownReports = (organ: SampleOrgan): SampleReport[] =>
  [...ownFigures(organ.slug)].map(([year, figures]) => reportOf(organ, year, 'own', figures));

function aggregateReports(organ: SampleOrgan): SampleReport[] {
  if (!AGGREGATING.includes(organ.slug)) return [];
  return [...ownFigures(organ.slug).keys()].flatMap((year) => {
    const figures = aggregateFigures(organ.slug, year);
    return figures ? [reportOf(organ, year, 'aggregate', figures)] : [];
  });
}

/** Every report of the invented city, oldest first. */
export function sampleReports(): SampleReport[] {
  const all = SAMPLE_ORGANS.flatMap((organ) => [...ownReports(organ), ...aggregateReports(organ)]);
  return all.sort((a, b) => a.year - b.year);
}
