import { readFileSync } from 'node:fs';
import { TABLE_IDS, type FormId } from '../../../../domain/form';
import type { Cell } from '../../../../domain/cell';
import {
  blocksFromText,
  blocksFromTree,
  readReport,
  type ReadReport,
} from '../../../../domain/read';
import { rawFile, truthOf, type CorpusItem, type Printed } from '../../../support/corpus';
import { parseTree } from '../../../support/tree';

export const READABLE = ['.txt', '.tsv', '.md', '.html'];

/** How one item of the corpus was read, beside what it prints. */
export interface Score {
  readonly item: CorpusItem;
  readonly read: ReadReport;
  readonly printed: number;
  readonly right: number;
  readonly inferred: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export function readItem(item: CorpusItem): ReadReport {
  const text = readFileSync(rawFile(item.file), 'utf8');
  return readReport(
    item.file.endsWith('.html') ? blocksFromTree(parseTree(text)) : blocksFromText(text),
  );
}

const SPACES = /\s+/gu;
const plain = (text: unknown): string => String(text ?? '').replace(SPACES, '');

type Verdict = 'right' | 'missed' | 'wrong';

function judge(cell: Cell | undefined, printed: Printed): Verdict {
  if (printed === null) return cell && cell.value !== null ? 'wrong' : 'right';
  if (!cell || (cell.value === null && typeof printed === 'number')) return 'missed';
  if (typeof printed === 'number') return Number(cell.value) === printed ? 'right' : 'wrong';
  const isSame = [cell.raw, cell.value].some((text) => plain(text) === plain(printed));
  return isSame ? 'right' : 'wrong';
}

/** Compares every cell that the source prints; what runs together without a certain reading is out. */
export function scoreRead(item: CorpusItem, read: ReadReport): Score {
  const form: FormId = item.form === '2019' ? 'F2019' : 'F2021';
  const verdicts = TABLE_IDS.flatMap((table) =>
    [...truthOf(item.id, form, table)].flatMap(([key, printed]) => {
      if (typeof printed === 'object' && printed !== null) return [];
      const cell = read.report.tables[table].cells[key];
      const id = `${table}.${key} is ${cell?.value ?? 'missing'}, printed ${printed ?? 'blank'}`;
      return [{ id, how: cell?.how, verdict: judge(cell, printed) }];
    }),
  );
  const of = (wanted: Verdict) => verdicts.filter(({ verdict }) => verdict === wanted);
  return {
    item,
    read,
    printed: verdicts.length,
    right: of('right').length,
    inferred: of('right').filter(({ how }) => how === 'inferred').length,
    missed: of('missed').map(({ id }) => id),
    wrong: of('wrong').map(({ id, how }) => `${id} (${how})`),
  };
}

export const scoreItem = (item: CorpusItem): Score => scoreRead(item, readItem(item));
