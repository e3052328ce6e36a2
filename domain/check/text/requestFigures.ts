import { cellId, cellsOf } from '../../form';
import { formCellAt, type TableValue } from '../../cell';
import type { ReportValue } from '../../report';
import type { Fact } from '../../prose';

/** What a table says of a fact: the readings that are right, the usual one first, and its cells. */
export interface Figure {
  readonly accepted: readonly number[];
  readonly cells: readonly string[];
}

const ROWS: Readonly<Partial<Record<Fact, readonly string[]>>> = {
  received: ['received'],
  carriedIn: ['pendingAtStart'],
  concluded: ['concluded'],
  disclosed: ['disclosed'],
  partlyDisclosed: ['partlyDisclosed'],
  anyDisclosed: ['disclosed', 'partlyDisclosed'],
  withheld: ['withheld'],
  unavailable: ['unavailable'],
  notProcessed: ['notProcessed'],
  other: ['other'],
  carriedOut: ['pendingAtEnd'],
};
const OUTCOMES = [
  'disclosed',
  'partlyDisclosed',
  'withheld',
  'unavailable',
  'notProcessed',
  'other',
];
const TOTAL = 'total';
const NATURAL_PERSON = 'naturalPerson';

/** 表三 in sums of its rows; undefined where a row of the sum has no figure at all. */
export class RequestFigures {
  private readonly rows: readonly string[];
  private readonly columns: readonly string[];
  private readonly known = new Map<Fact, Figure | undefined>();

  constructor(private readonly value: TableValue) {
    const cells = cellsOf(value.form, 'requests');
    this.rows = [...new Set(cells.map(({ row }) => row.id))];
    this.columns = [...new Set(cells.map(({ column }) => column.id))].filter((id) => id !== TOTAL);
  }

  private cell(row: string, column: string): number | undefined {
    const value = formCellAt(this.value, `${row}.${column}`)?.value;
    return typeof value === 'number' ? value : undefined;
  }

  private rowSum(row: string, column: string): number | undefined {
    const printed = this.cell(row, column);
    if (printed !== undefined) return printed;
    const parts = this.columns.map((each) => this.cell(row, each));
    if (parts.every((part) => part === undefined)) {
      return row === 'concluded' ? this.outcomes(column) : undefined;
    }
    return column === TOTAL ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : 0;
  }

  private outcomes(column: string): number | undefined {
    return this.sum(OUTCOMES, column);
  }

  /** Ids of the leaves that a row or a group of rows has. */
  leaves(names: readonly string[]): string[] {
    return this.rows.filter((row) =>
      names.some((name) => row === name || row.startsWith(`${name}.`)),
    );
  }

  sum(names: readonly string[], column: string = TOTAL): number | undefined {
    let sum = 0;
    const rows = this.leaves(names);
    for (const row of rows) {
      const value = this.rowSum(row, column);
      if (value === undefined) return undefined;
      sum += value;
    }
    return rows.length === 0 ? undefined : sum;
  }

  /** The one cell of these rows, in the column of one applicant, that gives this number. */
  cellWith(
    fact: Fact,
    value: number,
  ): { readonly row: string; readonly column: string } | undefined {
    if (value === 0) return undefined;
    for (const row of this.leaves(ROWS[fact] ?? [])) {
      const column = this.columns.find((each) => this.cell(row, each) === value);
      if (column !== undefined) return { row, column };
    }
    return undefined;
  }

  isAllZero(): boolean {
    return (['received', 'pendingAtStart', 'concluded'] as const).every(
      (row) => this.sum([row]) === 0,
    );
  }

  /** The sum of the columns, whatever total is printed: which of the two is wrong is told elsewhere. */
  private added(names: readonly string[]): number {
    const rows = names.includes('concluded') ? this.leaves(OUTCOMES) : this.leaves(names);
    return rows.reduce(
      (sum, row) =>
        sum + this.columns.reduce((all, column) => all + (this.cell(row, column) ?? 0), 0),
      0,
    );
  }

  of(fact: Fact): Figure | undefined {
    if (!this.known.has(fact)) this.known.set(fact, this.figure(fact));
    return this.known.get(fact);
  }

  private figure(fact: Fact): Figure | undefined {
    if (fact === 'naturalPersons') return this.naturalPersons();
    const names = ROWS[fact];
    const usual = names && this.sum(names);
    if (!names || usual === undefined) return undefined;
    const others = [...(ALSO[fact]?.(this) ?? []), this.added(names)].filter(
      (value) => !Number.isNaN(value),
    );
    const cells = this.leaves(names).map((row) => cellId('requests', `${row}.${TOTAL}`));
    return { accepted: [usual, ...others], cells };
  }

  private naturalPersons(): Figure | undefined {
    const received = this.sum(['received'], NATURAL_PERSON);
    if (received === undefined) return undefined;
    const any = this.rows.flatMap((row) => this.cell(row, NATURAL_PERSON) ?? []);
    const carried = this.sum(['pendingAtStart'], NATURAL_PERSON) ?? 0;
    return {
      accepted: [received, received + carried, ...any],
      cells: [cellId('requests', `received.${NATURAL_PERSON}`)],
    };
  }
}

const plus = (figures: RequestFigures, names: readonly string[]): number =>
  figures.sum(names) ?? NaN;

/** Other sound readings: 受理 with those carried in, 答复 without those that were not answered. */
const ALSO: Readonly<Partial<Record<Fact, (figures: RequestFigures) => number[]>>> = {
  received: (figures) => [plus(figures, ['received', 'pendingAtStart'])],
  disclosed: (figures) => [plus(figures, ['disclosed', 'partlyDisclosed'])],
  concluded: (figures) => {
    const all = plus(figures, ['concluded']);
    const other = plus(figures, ['other']);
    const notProcessed = plus(figures, ['notProcessed']);
    const carried = plus(figures, ['pendingAtStart']);
    return [all - other, all - notProcessed, all - other - notProcessed, all - carried];
  },
};

const KNOWN = new WeakMap<TableValue, RequestFigures>();

/** 表三 of a report in sums of its rows, made once. */
export function requestFiguresOf({ tables }: Pick<ReportValue, 'tables'>): RequestFigures {
  const known = KNOWN.get(tables.requests) ?? new RequestFigures(tables.requests);
  KNOWN.set(tables.requests, known);
  return known;
}
