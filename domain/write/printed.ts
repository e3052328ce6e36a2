import { cellLabel, findCellAnywhere, type TableId } from '../form';
import { cellAt, cellText, computedTotals, foreignKeys, type TableValue } from '../cell';

/** What is printed in a cell; a unit only where the header does not say it. */
function printedText(table: TableId, value: TableValue, key: string): string {
  const cell = cellAt(value, key);
  if (!cell || cell.value === null) return cell?.raw ?? '';
  const unit = findCellAnywhere(value.form, table, key)?.unit;
  return cell.unit === unit ? String(cell.value) : cellText(cell);
}

/** The published text of each cell by key: as printed, and the computed total where none is printed. */
export function publishedTexts(table: TableId, value: TableValue): (key: string) => string {
  const totals = computedTotals(table, value);
  return (key) => {
    const total = totals.get(key);
    const isPrinted = total === undefined || cellAt(value, key)?.value != null;
    return isPrinted ? printedText(table, value, key) : String(total);
  };
}

/** 原件另有: cells of another form, each with its label and its text. */
export const foreignTexts = (
  table: TableId,
  value: TableValue,
): { readonly label: string; readonly text: string }[] =>
  foreignKeys(table, value).map((key) => ({
    label: cellLabel(value.form, table, key, 'zh'),
    text: printedText(table, value, key),
  }));
