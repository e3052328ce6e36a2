import { cellsOf, leavesOf, tableOf, type FormId, type TableId } from '../../../domain/form';
import { foldLabel } from './labels';
import type { ClipRow } from './matrix';

const LETTERS = /\p{Script=Han}{2}/u;

/** 表四 names its rows in the header: true for a header line that does. */
export function isHeading(row: ClipRow, form: FormId, table: TableId): boolean {
  const definition = tableOf(form, table);
  if (definition.orientation !== 'across') return false;
  const labels = definition.blocks.flatMap((block) =>
    leavesOf(block.rows).flatMap(({ label }) => [foldLabel(label.zh), foldLabel(label.en)]),
  );
  return row.some(({ text }) => text !== '' && labels.includes(foldLabel(text)));
}

/** The line of figures under such a header: as many fields as the table has cells, none a label. */
export function readAcross(
  row: ClipRow,
  form: FormId,
  table: TableId,
): readonly { readonly key: string; readonly text: string }[] | undefined {
  const cells = cellsOf(form, table);
  const own = row.filter(({ isCovered }) => !isCovered);
  const isLongEnough = own.length >= cells.length;
  const isClean = own.every(
    ({ text }, index) => !LETTERS.test(text) && (index < cells.length || text === ''),
  );
  if (!isLongEnough || !isClean) return undefined;
  return cells.map(({ key }, index) => ({ key, text: own[index]?.text ?? '' }));
}
