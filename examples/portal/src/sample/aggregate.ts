import { membersOf } from './organs';
import { ownFigures, type SampleCell, type SampleTable, type YearFigures } from './tables';

const CENTS = 100;

/** Amounts are decimal strings of at most two places here, and stay exact as hundredths. */
function add(a: SampleCell['value'], b: SampleCell['value']): number | string {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  const hundredths = Math.round(Number(a) * CENTS) + Math.round(Number(b) * CENTS);
  return (hundredths / CENTS).toFixed(2);
}

function addTables(tables: readonly SampleTable[]): SampleTable {
  return tables.reduce((sum, { form, cells }) => ({
    form,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, { value }]) => [
        key,
        { value: add(sum.cells[key]?.value ?? 0, value), how: 'typed' },
      ]),
    ),
  }));
}

/** The sum over the organ and all below it; undefined while a member has no figures of that year. */
export function aggregateFigures(slug: string, year: number): YearFigures | undefined {
  const members = membersOf(slug).map((member) => ownFigures(member).get(year));
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  const sum = (key: 'website' | 'newMedia' | 'interpretations') =>
    known.reduce((total, member) => total + member[key], 0);
  return {
    tables: {
      proactive: addTables(known.map(({ tables }) => tables.proactive)),
      requests: addTables(known.map(({ tables }) => tables.requests)),
      proceedings: addTables(known.map(({ tables }) => tables.proceedings)),
    },
    website: sum('website'),
    newMedia: sum('newMedia'),
    interpretations: sum('interpretations'),
  };
}
