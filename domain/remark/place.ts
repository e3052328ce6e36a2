import { LATEST_FORM, findCellAnywhere, isTableId, type FormCell, type TableId } from '../form';
import { SECTION_IDS } from '../report';

/** Fields of running text that are kept as a tree of paragraphs. */
const NARRATIVES: readonly string[] = ['preface', ...SECTION_IDS];
/** Fields of plain text. */
const LINES: readonly string[] = [
  'title',
  'contact',
  'feeNotices',
  'feeCharged',
  'feeReceived',
  'feeText',
  'correctionNote',
];

/** Where a remark stands: the whole report, a field of text, or a cell. */
export type Place =
  | { readonly kind: 'report' }
  | { readonly kind: 'narrative' | 'line'; readonly attribute: string }
  | {
      readonly kind: 'cell';
      readonly table: TableId;
      readonly key: string;
      readonly cell: FormCell;
    };

/** The whole report, as a remark names it. */
export const WHOLE_REPORT = 'report';

function cellPlace(name: string): Place | undefined {
  const at = name.indexOf('.');
  const [table, key] = [name.slice(0, at), name.slice(at + 1)];
  const cell = isTableId(table) ? findCellAnywhere(LATEST_FORM.id, table, key) : undefined;
  return cell && isTableId(table) ? { kind: 'cell', table, key, cell } : undefined;
}

/** A place by its name: `report`, an attribute, or a full cell id; undefined for anything else. */
export function placeNamed(name: string): Place | undefined {
  if (name === WHOLE_REPORT) return { kind: 'report' };
  if (NARRATIVES.includes(name)) return { kind: 'narrative', attribute: name };
  if (LINES.includes(name)) return { kind: 'line', attribute: name };
  return name.includes('.') ? cellPlace(name) : undefined;
}
