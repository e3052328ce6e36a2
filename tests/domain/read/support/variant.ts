import fc from 'fast-check';
import { readCell } from '../../../../domain/cell';
import {
  FORMS,
  TABLE_IDS,
  findCellAnywhere,
  parseCellId,
  type FormId,
} from '../../../../domain/form';
import { blocksFromText, blocksFromTree, readReport, type Block } from '../../../../domain/read';
import { parseTree } from '../../../support/tree';
import { consistentTables } from '../../support/tables';
import { DAMAGES, randomOf } from './damage';
import { LAYOUTS, type Handed } from './layouts';
import { printReport, type Source } from './source';

/** A damaged report as it is handed over; `how` tells what was done to it. */
export interface Variant {
  readonly how: string;
  readonly source: Source;
  readonly handed: Handed;
}

const blocksOf = ({ kind, content }: Handed): Block[] =>
  kind === 'html' ? blocksFromTree(parseTree(content)) : blocksFromText(content);

const yearOf = (form: FormId): number => FORMS.find(({ id }) => id === form)?.years.from ?? 0;

/** A random report in a layout, after some damages; `isMixed` puts 表二 of the other form into it. */
export const variants = (damages: readonly string[], most: number): fc.Arbitrary<Variant> =>
  fc
    .record({
      form: fc.constantFrom<FormId>(...FORMS.map(({ id }) => id)),
      most: fc.constantFrom(1, 9, 120, 99_999),
      isMixed: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
      layout: fc.constantFrom(...Object.keys(LAYOUTS)),
      names: fc.uniqueArray(fc.constantFrom(...damages), { minLength: 1, maxLength: most }),
      seed: fc.nat(),
    })
    .chain((how) =>
      fc.record({
        how: fc.constant(how),
        tables: consistentTables(how.form, how.most),
        others: consistentTables(how.form === 'F2019' ? 'F2021' : 'F2019', how.most),
      }),
    )
    .map(({ how: { form, isMixed, layout, names, seed }, tables, others }) => {
      const random = randomOf(seed);
      const given = isMixed ? { ...tables, proactive: others.proactive } : tables;
      const source = names.reduce(
        (current, name) => DAMAGES[name]?.(current, random) ?? current,
        printReport(given, form, yearOf(form)),
      );
      const handed = LAYOUTS[layout]?.hand(source) ?? { kind: 'text', content: '' };
      return { how: [form, layout, ...names].join(' '), source, handed };
    });

/** What the cell should hold after reading what is printed there. */
function valueOf(id: string, printed: string): number | string | null {
  const parsed = parseCellId(id);
  const table = TABLE_IDS.find((each) => each === parsed?.table);
  const kind = table && findCellAnywhere('F2021', table, parsed?.key ?? '')?.kind;
  return readCell(printed, kind ?? 'count', 'read').value;
}

export interface Outcome {
  readonly figures: number;
  readonly flagged: number;
  readonly silent: readonly string[];
}

/** Reads a variant and compares every cell with what is printed. */
export function readVariant({ source, handed }: Variant): Outcome {
  const { report } = readReport(blocksOf(handed));
  const got = new Map(
    TABLE_IDS.flatMap((table) =>
      Object.entries(report.tables[table].cells).map(([key, cell]) => [`${table}.${key}`, cell]),
    ),
  );
  const silent = [...got].flatMap(([id, { value, how }]) => {
    const wanted = valueOf(id, source.printed.get(id) ?? '');
    const isWrong = how === 'read' && value !== null && value !== wanted;
    return isWrong ? [`${id} is ${value}, printed ${source.printed.get(id) ?? 'nowhere'}`] : [];
  });
  const figures = [...source.printed].filter(([id, text]) => valueOf(id, text) !== null);
  const flagged = figures.filter(([id]) => got.get(id)?.how !== 'read');
  return { figures: figures.length, flagged: flagged.length, silent };
}
