import { FORMS, leavesOf, tableOf, type Label, type TableId } from '../../../domain/form';

const NOT_LETTERS = /[\s\p{P}\p{S}\p{Cf}]+/gu;
const ORDINAL = /^[0-9一二三四五六七八九十]+/u;
const REMARK = /[（(][^（）()]*[）)]/gu;

/** Label text without width, spaces and punctuation: `1.属于 国家秘密` → `1属于国家秘密`. */
export const foldLabel = (text: string): string =>
  text.normalize('NFKC').replace(NOT_LETTERS, '').toLowerCase();

const withoutOrdinal = (folded: string): string => folded.replace(ORDINAL, '');

/** Finds what a pasted text names. The id is a row or column id of any form version. */
export interface LabelBook {
  readonly find: (text: string) => string | undefined;
}

interface Entry {
  readonly id: string;
  readonly label: Label;
}

/** A bracket that opens the label is its ordinal; any other is a remark people leave out. */
const withoutRemark = (label: string): string =>
  label.charAt(0) + label.slice(1).replace(REMARK, '');

/** Spellings of one label: as printed first, then without its bracketed remark. */
const spellings = ({ zh, en }: Label): string[] => [zh, withoutRemark(zh), en].map(foldLabel);

/** A spelling that two ids share names neither. */
function index(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [spelling, id] of pairs) {
    const known = found.get(spelling);
    if (known !== undefined && known !== id) shared.add(spelling);
    if (spelling !== '') found.set(spelling, id);
  }
  shared.forEach((spelling) => found.delete(spelling));
  return found;
}

function makeBook(entries: readonly Entry[]): LabelBook {
  const pairs = entries.flatMap(({ id, label }) =>
    spellings(label).map((spelling): [string, string] => [spelling, id]),
  );
  const exact = index(pairs);
  const bare = index(
    pairs.map(([spelling, id]): [string, string] => [withoutOrdinal(spelling), id]),
  );
  return {
    find: (text) => {
      const folded = foldLabel(text);
      if (folded === '') return undefined;
      return exact.get(folded) ?? bare.get(withoutOrdinal(folded));
    },
  };
}

const tablesOf = (table: TableId) => FORMS.map((form) => tableOf(form.id, table));

const BOOKS = new Map<string, LabelBook>();

function bookOf(name: string, entries: () => readonly Entry[]): LabelBook {
  const known = BOOKS.get(name);
  if (known) return known;
  const book = makeBook(entries());
  BOOKS.set(name, book);
  return book;
}

/** Leaf rows of a table, over all form versions; none where the rows are named in the header. */
export const rowBook = (table: TableId): LabelBook =>
  bookOf(`${table} rows`, () =>
    tablesOf(table)
      .filter(({ orientation }) => orientation === 'down')
      .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => leavesOf(rows))),
  );

/** Leaf columns of a table, over all form versions. */
export const columnBook = (table: TableId): LabelBook =>
  bookOf(`${table} columns`, () =>
    tablesOf(table).flatMap(({ blocks }) => blocks.flatMap(({ columns }) => leavesOf(columns))),
  );
