import { EARLIER_FIGURES, FIGURES } from './figures';
import { APPLICANTS, OUTCOME_ROWS, splitOutcomes } from './outcomes';
import { SAMPLE_ORGANS } from './organs';

export type SampleForm = 'F2019' | 'F2021';
export interface SampleCell {
  readonly value: number | string | null;
  readonly raw?: string;
  readonly unit?: '万元';
  readonly how: 'typed' | 'missing';
}
export interface SampleTable {
  readonly form: SampleForm;
  readonly cells: Readonly<Record<string, SampleCell>>;
}
export interface SampleTables {
  readonly proactive: SampleTable;
  readonly requests: SampleTable;
  readonly proceedings: SampleTable;
}

/** The three tables of one organ's year, and what only the text speaks of. */
export interface YearFigures {
  readonly tables: SampleTables;
  readonly website: number;
  readonly newMedia: number;
  readonly interpretations: number;
}

type Figure = number | string;

const PROCEEDINGS_ROWS = ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'];
const PROCEEDINGS_COLUMNS = ['upheld', 'corrected', 'other', 'pending'];
const F2019_PROACTIVE = [
  ...['rules', 'normativeDocuments'].flatMap((row) =>
    ['made', 'disclosed', 'disclosedTotal'].map((column) => `${row}.${column}`),
  ),
  ...['licensing', 'otherServices', 'penalties', 'compulsion'].flatMap((row) =>
    ['itemsLastYear', 'itemsChange', 'decisions'].map((column) => `${row}.${column}`),
  ),
  'administrativeFees.itemsLastYear',
  'administrativeFees.itemsChange',
  'procurement.projects',
  'procurement.amount',
];

const numbers = (text: string): number[] => text.trim().split(' ').map(Number);
const linesOf = (years: string): string[][] =>
  years
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));

const cell = (value: Figure): SampleCell => ({ value, how: 'typed' });
const table = (form: SampleForm, entries: [string, Figure][]): SampleTable => ({
  form,
  cells: Object.fromEntries(entries.map(([key, value]) => [key, cell(value)])),
});

function requestsTable(
  form: SampleForm,
  received: number[],
  carriedIn: number[],
  carriedOn: number[],
  turn: number,
): SampleTable {
  const entries = new Map<string, number>();
  APPLICANTS.forEach((column, index) => {
    const [start = 0, came = 0, end = 0] = [carriedIn[index], received[index], carriedOn[index]];
    entries.set(`received.${column}`, came);
    entries.set(`pendingAtStart.${column}`, start);
    const parts = splitOutcomes(came + start - end, turn + index);
    OUTCOME_ROWS.forEach((row, at) => {
      const name = form === 'F2019' && row.startsWith('other.') ? 'other' : row;
      const key = `${name}.${column}`;
      entries.set(key, (entries.get(key) ?? 0) + (parts[at] ?? 0));
    });
    entries.set(`pendingAtEnd.${column}`, end);
  });
  return table(form, [...entries]);
}

const proceedingsTable = (form: SampleForm, figures: number[]): SampleTable =>
  table(
    form,
    PROCEEDINGS_ROWS.flatMap((row, at) =>
      PROCEEDINGS_COLUMNS.map((column, index): [string, number] => [
        `${row}.${column}`,
        figures[at * PROCEEDINGS_COLUMNS.length + index] ?? 0,
      ]),
    ),
  );

interface Stock {
  rules: number;
  documents: number;
}

function proactiveTable(documents: number[], decisions: number[], fees: string, stock: Stock) {
  const [rulesIn = 0, rulesOut = 0, documentsIn = 0, documentsOut = 0] = documents;
  const [licensing = 0, penalties = 0, compulsion = 0] = decisions;
  stock.rules += rulesIn - rulesOut;
  stock.documents += documentsIn - documentsOut;
  return table('F2021', [
    ['rules.issued', rulesIn],
    ['rules.repealed', rulesOut],
    ['rules.inForce', stock.rules],
    ['normativeDocuments.issued', documentsIn],
    ['normativeDocuments.repealed', documentsOut],
    ['normativeDocuments.inForce', stock.documents],
    ['licensing.decisions', licensing],
    ['penalties.decisions', penalties],
    ['compulsion.decisions', compulsion],
    ['administrativeFees.amount', fees],
  ]);
}

/** 采购总金额 has no printed unit: it stands in the cell. */
function earlierProactiveTable(figures: number[]): SampleTable {
  const keys = F2019_PROACTIVE.map((key, at): [string, Figure] => [key, figures[at] ?? 0]);
  const { form, cells } = table('F2019', keys);
  const amount = {
    value: String(figures[figures.length - 1]),
    unit: '万元',
    how: 'typed',
  } as const;
  return { form, cells: { ...cells, 'procurement.amount': amount } };
}

const textFigures = (text: string) => {
  const [website = 0, newMedia = 0, interpretations = 0] = numbers(text);
  return { website, newMedia, interpretations };
};

function earlierYears(slug: string, turn: number): [number, YearFigures][] {
  const source = EARLIER_FIGURES[slug];
  if (!source) return [];
  let carried = numbers(source.carriedIn);
  return linesOf(source.years).map(
    ([year = '', came = '', on = '', two = '', four = '', text = '']) => {
      const carriedOn = numbers(on);
      const requests = requestsTable(
        'F2019',
        numbers(came),
        carried,
        carriedOn,
        turn + Number(year),
      );
      carried = carriedOn;
      const tables = {
        proactive: earlierProactiveTable(numbers(two)),
        requests,
        proceedings: proceedingsTable('F2019', numbers(four)),
      };
      return [Number(year), { tables, ...textFigures(text) }];
    },
  );
}

function recentYears(slug: string, turn: number): [number, YearFigures][] {
  const source = FIGURES[slug];
  if (!source) throw new Error(`Cannot find figures of the sample organ "${slug}".`);
  let carried = numbers(source.carriedIn);
  const [rules, documents] = source.inForceBefore;
  const stock = { rules, documents };
  return linesOf(source.years).map(
    ([year = '', came = '', on = '', one = '', done = '', fees = '', four = '', text = '']) => {
      const carriedOn = numbers(on);
      const at = turn + Number(year);
      const requests = requestsTable('F2021', numbers(came), carried, carriedOn, at);
      carried = carriedOn;
      const tables = {
        proactive: proactiveTable(numbers(one), numbers(done), fees, stock),
        requests,
        proceedings: proceedingsTable('F2021', numbers(four)),
      };
      return [Number(year), { tables, ...textFigures(text) }];
    },
  );
}

/** Every year of an organ's own figures. */
export function ownFigures(slug: string): ReadonlyMap<number, YearFigures> {
  const turn = SAMPLE_ORGANS.findIndex((organ) => organ.slug === slug) * 3;
  return new Map([...earlierYears(slug, turn), ...recentYears(slug, turn)]);
}
