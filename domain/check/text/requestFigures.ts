import {
  EVERYBODY,
  NATURAL_PERSONS,
  OUTCOME_FACTS,
  cellId,
  cellKey,
  cellsOf,
  isRequestFact,
  requestRowsOf,
  type RequestFact,
} from '../../form';
import { formCellAt, type TableValue } from '../../cell';
import type { ReportValue } from '../../report';
import type { Fact } from '../../prose';

/** What a table says of a fact: the readings that are right, the usual one first, and its cells. */
export interface Figure {
  readonly accepted: readonly number[];
  readonly cells: readonly string[];
}

/** All there was to do, or that was done: what shares and lists of outcomes are taken of. */
const WHOLES: readonly (readonly RequestFact[])[] = [
  ['concluded'],
  ['received'],
  ['received', 'carriedIn'],
];
const NOTHING_TO_DO: readonly RequestFact[] = ['received', 'carriedIn', 'concluded'];

interface Reading {
  readonly add: readonly RequestFact[];
  readonly less?: readonly RequestFact[];
}

/** Other sound readings: 受理 with those carried in, 答复 without those that were not answered. */
const ALSO: Readonly<Partial<Record<RequestFact, readonly Reading[]>>> = {
  received: [{ add: ['received', 'carriedIn'] }],
  disclosed: [{ add: ['anyDisclosed'] }],
  concluded: [
    { add: ['concluded'], less: ['other'] },
    { add: ['concluded'], less: ['notProcessed'] },
    { add: ['concluded'], less: ['other', 'notProcessed'] },
    { add: ['concluded'], less: ['carriedIn'] },
  ],
};

/** 表三 in sums of its rows; undefined where a row of the sum has no figure at all. */
export class RequestFigures {
  private readonly rows: readonly string[];
  private readonly columns: readonly string[];
  private readonly known = new Map<Fact, Figure | undefined>();

  constructor(private readonly value: TableValue) {
    const cells = cellsOf(value.form, 'requests');
    this.rows = [...new Set(cells.map(({ row }) => row.id))];
    this.columns = [...new Set(cells.map(({ column }) => column.id))].filter(
      (id) => id !== EVERYBODY,
    );
  }

  private cell(row: string, column: string): number | undefined {
    const value = formCellAt(this.value, cellKey(row, column))?.value;
    return typeof value === 'number' ? value : undefined;
  }

  private rowSum(row: string, column: string): number | undefined {
    const printed = this.cell(row, column);
    if (printed !== undefined) return printed;
    const parts = this.columns.map((each) => this.cell(row, each));
    if (parts.every((part) => part === undefined)) {
      return this.leaves(['concluded']).includes(row) ? this.sum(OUTCOME_FACTS, column) : undefined;
    }
    return column === EVERYBODY ? parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) : 0;
  }

  /** Ids of the rows that hold these facts, of groups all rows below them. */
  private leaves(facts: readonly RequestFact[]): string[] {
    const names = facts.flatMap(requestRowsOf);
    return this.rows.filter((row) =>
      names.some((name) => row === name || row.startsWith(`${name}.`)),
    );
  }

  private sum(facts: readonly RequestFact[], column: string = EVERYBODY): number | undefined {
    let sum = 0;
    const rows = this.leaves(facts);
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
    if (value === 0 || !isRequestFact(fact)) return undefined;
    for (const row of this.leaves([fact])) {
      const column = this.columns.find((each) => this.cell(row, each) === value);
      if (column !== undefined) return { row, column };
    }
    return undefined;
  }

  isAllZero(): boolean {
    return NOTHING_TO_DO.every((fact) => this.sum([fact]) === 0);
  }

  /** Every sum of which a share, or the parts of a list, may be taken. */
  wholes(): number[] {
    return WHOLES.flatMap((facts) => this.sum(facts) ?? []);
  }

  /** The sum of the columns, whatever total is printed: which of the two is wrong is told elsewhere. */
  private added(fact: RequestFact): number {
    const facts = fact === 'concluded' ? OUTCOME_FACTS : [fact];
    return this.leaves(facts).reduce(
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
    const usual = isRequestFact(fact) ? this.sum([fact]) : undefined;
    if (!isRequestFact(fact) || usual === undefined) return undefined;
    const others = (ALSO[fact] ?? []).flatMap((reading) => this.read(reading) ?? []);
    const cells = this.leaves([fact]).map((row) => cellId('requests', cellKey(row, EVERYBODY)));
    return { accepted: [usual, ...others, this.added(fact)], cells };
  }

  private read({ add, less = [] }: Reading): number | undefined {
    const more = this.sum(add);
    const fewer = less.length === 0 ? 0 : this.sum(less);
    return more === undefined || fewer === undefined ? undefined : more - fewer;
  }

  private naturalPersons(): Figure | undefined {
    const received = this.sum(['received'], NATURAL_PERSONS);
    if (received === undefined) return undefined;
    const any = this.rows.flatMap((row) => this.cell(row, NATURAL_PERSONS) ?? []);
    const carried = this.sum(['carriedIn'], NATURAL_PERSONS) ?? 0;
    return {
      accepted: [received, received + carried, ...any],
      cells: this.leaves(['received']).map((row) =>
        cellId('requests', cellKey(row, NATURAL_PERSONS)),
      ),
    };
  }
}

const KNOWN = new WeakMap<TableValue, RequestFigures>();

/** 表三 of a report in sums of its rows, made once. */
export function requestFiguresOf({ tables }: Pick<ReportValue, 'tables'>): RequestFigures {
  const known = KNOWN.get(tables.requests) ?? new RequestFigures(tables.requests);
  KNOWN.set(tables.requests, known);
  return known;
}
