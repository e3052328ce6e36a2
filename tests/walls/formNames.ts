import ts from 'typescript';
import {
  DOCUMENT_KINDS,
  FORMS,
  TABLE_IDS,
  cellsOf,
  isProceeding,
  isRequestFact,
  proactiveKeysOf,
} from '../../domain/form';
import { parse, type SourceFile } from './imports';

const FORM = 'domain/form/';
/** Registered before any page is opened, when the form's data would weigh; a test holds it to the forms. */
const BEFORE_THE_FORM = 'admin/src/grid/field.ts';

/** What people say of a table is no name of its rows, though some are called alike. */
const isFact = (name: string): boolean =>
  isRequestFact(name) ||
  isProceeding(name) ||
  proactiveKeysOf(name).length > 0 ||
  DOCUMENT_KINDS.some((kind) => kind === name);

/** Names made of one plain word mean many things: only those that can mean nothing else are sought. */
const isUnmistakable = (name: string): boolean => /[A-Z.]/u.test(name);

/** Rows, columns and keys of every form, and the forms' own ids. */
const NAMES: ReadonlySet<string> = new Set(
  FORMS.flatMap(({ id }) => [
    id,
    ...TABLE_IDS.flatMap((table) =>
      cellsOf(id, table).flatMap(({ key, row, column }) => [key, row.id, column.id]),
    ),
  ]).filter((name) => isUnmistakable(name) && !isFact(name)),
);

/** One sentence for each row, column or form that is named outside the form itself. */
export function formNamesUsed(source: SourceFile): string[] {
  if (source.file.startsWith(FORM) || source.file === BEFORE_THE_FORM) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteralLike(node) ? node.text : undefined;
    const last = text?.split('.').slice(1).join('.') ?? '';
    const name = [text ?? '', last].find((each) => NAMES.has(each));
    if (name !== undefined) found.push(`${source.file} names ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}
