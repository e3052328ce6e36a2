import { cellKey, cellsOf } from './cells';
import type { FormId } from './definition';

/** What is said of 表三: a row, a group that stands for all rows below it, or several of them added. */
const REQUEST_ROWS = {
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
  feeUnpaid: ['other.feeUnpaid'],
  carriedOut: ['pendingAtEnd'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RequestFact = keyof typeof REQUEST_ROWS;

export const isRequestFact = (fact: string): fact is RequestFact =>
  Object.hasOwn(REQUEST_ROWS, fact);

/** Ids of the rows, or groups of rows, that hold this fact in some form. */
export const requestRowsOf = (fact: RequestFact): readonly string[] => REQUEST_ROWS[fact];

/** What makes up all that was concluded. */
export const OUTCOME_FACTS: readonly RequestFact[] = [
  'disclosed',
  'partlyDisclosed',
  'withheld',
  'unavailable',
  'notProcessed',
  'other',
];

/** Columns of 表三: everybody, and those who applied for themselves. */
export const EVERYBODY = 'total';
export const NATURAL_PERSONS = 'naturalPerson';

/** Whether a form has a row of its own for this fact. */
export const formCounts = (form: FormId, fact: RequestFact): boolean =>
  cellsOf(form, 'requests').some(({ row }) => requestRowsOf(fact).includes(row.id));

/** What is said of 表四: one kind of case, or several together. */
const PROCEEDING_ROWS = {
  reconsideration: ['reconsideration'],
  litigation: ['directLitigation', 'litigationAfterReconsideration'],
  directLitigation: ['directLitigation'],
  laterLitigation: ['litigationAfterReconsideration'],
  proceedings: ['reconsideration', 'directLitigation', 'litigationAfterReconsideration'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Proceeding = keyof typeof PROCEEDING_ROWS;
/** How cases ended, each a column of 表四. */
export type Outcome = 'total' | 'upheld' | 'corrected' | 'other' | 'pending';

export const isProceeding = (name: string): name is Proceeding =>
  Object.hasOwn(PROCEEDING_ROWS, name);

export const proceedingRowsOf = (subject: Proceeding): readonly string[] =>
  PROCEEDING_ROWS[subject];

export const DOCUMENT_KINDS = ['rules', 'normativeDocuments'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
/** What became of documents, with the columns that count it, of the newer form first. */
const DOCUMENT_COLUMNS = {
  issued: ['issued', 'made', 'disclosed'],
  repealed: ['repealed'],
  inForce: ['inForce', 'disclosedTotal'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type DocumentFact = `${DocumentKind}.${keyof typeof DOCUMENT_COLUMNS}`;

const documentKeys = (kind: DocumentKind): [DocumentFact, readonly string[]][] =>
  Object.entries(DOCUMENT_COLUMNS).map(([change, columns]) => [
    `${kind}.${change}` as DocumentFact,
    columns.map((column) => cellKey(kind, column)),
  ]);

export type ProactiveFact =
  | DocumentFact
  | 'licensing'
  | 'penalties'
  | 'compulsion'
  | 'administrativeFees';

const PROACTIVE_KEYS: ReadonlyMap<string, readonly string[]> = new Map<
  ProactiveFact,
  readonly string[]
>([
  ...DOCUMENT_KINDS.flatMap(documentKeys),
  ['licensing', ['licensing.decisions']],
  ['penalties', ['penalties.decisions']],
  ['compulsion', ['compulsion.decisions']],
  ['administrativeFees', ['administrativeFees.amount']],
]);

/** Keys of the cells of 表二 that may hold this fact, whatever the form; none for any other fact. */
export const proactiveKeysOf = (fact: string): readonly string[] => PROACTIVE_KEYS.get(fact) ?? [];
