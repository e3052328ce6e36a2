import { OFFICES, type Office } from './people';

export interface Cell {
  readonly status: number;
  /** Asked with what would do harm; else, where somebody may, with what is sure to be turned down. */
  readonly isHarm: boolean;
}

export type Row = Readonly<Record<Office, Cell>>;

const SPACES = / +/u;
const KEPT_OUT = new Set([401, 403, 404]);

function cellOf(text: string): Cell {
  const status = Number(text.replace('!', ''));
  return { status, isHarm: text.startsWith('!') || KEPT_OUT.has(status) };
}

/** One line a route: method, path, and what each office is answered. */
export function readTable(text: string): ReadonlyMap<string, Row> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [method = '', path = '', ...cells] = line.split(SPACES);
        if (cells.length !== OFFICES.length) throw new Error(`Cannot read "${line}".`);
        const row = OFFICES.map((office, at): [Office, Cell] => [office, cellOf(cells[at] ?? '')]);
        return [`${method} ${path}`, Object.fromEntries(row) as Row];
      }),
  );
}
