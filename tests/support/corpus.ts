import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FormId, TableId } from '../../domain/form';
import { cellsOf } from '../../domain/form';

export const CORPUS = path.join(__dirname, '../../../shared/corpus');

export const hasCorpus = existsSync(CORPUS);

export const rawText = (file: string): string =>
  readFileSync(path.join(CORPUS, 'raw', file), 'utf8');

/** A printed figure; one that runs into its neighbours has no certain reading. */
export type Printed = number | string | null | { readonly ambiguous: string };
interface Truth {
  table2?: Record<string, Record<string, Printed>>;
  table3?: Record<string, Printed[]>;
  table4?: Record<string, Printed[]>;
}

export interface CorpusItem {
  readonly id: string;
  readonly file: string;
  readonly layout_class: string;
  readonly form: string;
  readonly year?: number;
  readonly expect: 'import' | 'import_partial' | 'solve_by_identities_or_ask' | 'refuse_or_ask';
}

/** Every input of the corpus whose name ends in one of these. */
export const corpusItems = (endings: readonly string[]): CorpusItem[] =>
  readFileSync(path.join(CORPUS, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as CorpusItem)
    .filter(({ file }) => endings.some((ending) => file.endsWith(ending)));

export const rawFile = (file: string): string => path.join(CORPUS, file);

const REQUEST_ROWS: Record<string, string> = {
  r1: 'received',
  r2: 'pendingAtStart',
  r3_1: 'disclosed',
  r3_2: 'partlyDisclosed',
  r3_3_1: 'withheld.stateSecret',
  r3_3_2: 'withheld.prohibitedByLaw',
  r3_3_3: 'withheld.securityOrStability',
  r3_3_4: 'withheld.thirdPartyRights',
  r3_3_5: 'withheld.internalAffairs',
  r3_3_6: 'withheld.processInformation',
  r3_3_7: 'withheld.enforcementFile',
  r3_3_8: 'withheld.registryLookup',
  r3_4_1: 'unavailable.notHeld',
  r3_4_2: 'unavailable.requiresCreation',
  r3_4_3: 'unavailable.stillUnclear',
  r3_5_1: 'notProcessed.petition',
  r3_5_2: 'notProcessed.duplicate',
  r3_5_3: 'notProcessed.publication',
  r3_5_4: 'notProcessed.excessive',
  r3_5_5: 'notProcessed.confirmOrReissue',
  r3_6: 'other',
  r3_6_1: 'other.notSupplemented',
  r3_6_2: 'other.feeUnpaid',
  r3_6_3: 'other.other',
  r3_7: 'concluded',
  r4: 'pendingAtEnd',
};
const PROCEEDING_ROWS: Record<string, string> = {
  review: 'reconsideration',
  litigation_direct: 'directLitigation',
  litigation_after_review: 'litigationAfterReconsideration',
};
const PROACTIVE_ROWS: Record<string, string> = {
  regulations: 'rules',
  normative_docs: 'normativeDocuments',
  licensing: 'licensing',
  other_services: 'otherServices',
  penalty: 'penalties',
  coercion: 'compulsion',
  fees: 'administrativeFees',
  procurement: 'procurement',
};
const PROACTIVE_COLUMNS: Record<string, string> = {
  made: 'issued',
  repealed: 'repealed',
  valid: 'inForce',
  newly_made: 'made',
  newly_disclosed: 'disclosed',
  total_disclosed: 'disclosedTotal',
  processed: 'decisions',
  prev_items: 'itemsLastYear',
  change: 'itemsChange',
  amount_wan: 'amount',
  projects: 'projects',
  amount: 'amount',
};

function truthFile(item: string): Truth {
  const file = path.join(CORPUS, 'truth', `${item}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Truth) : {};
}

/** What the source prints, by cell key; figures without a certain reading are left out. */
export function truthOf(item: string, form: FormId, table: TableId): Map<string, Printed> {
  const truth = truthFile(item);
  if (table === 'proactive') {
    return new Map(
      Object.entries(truth.table2 ?? {}).flatMap(([row, cells]) =>
        Object.entries(cells)
          .filter(([column]) => Object.hasOwn(PROACTIVE_COLUMNS, column))
          .map(([column, printed]): [string, Printed] => [
            `${PROACTIVE_ROWS[row]}.${PROACTIVE_COLUMNS[column]}`,
            printed,
          ]),
      ),
    );
  }
  const names = table === 'requests' ? REQUEST_ROWS : PROCEEDING_ROWS;
  const rows = (table === 'requests' ? truth.table3 : truth.table4) ?? {};
  return new Map(
    Object.entries(rows).flatMap(([name, values]) => {
      const cells = cellsOf(form, table).filter(({ row }) => row.id === names[name]);
      const own =
        cells.length > 0
          ? cells
          : cellsOf('F2019', table).filter(({ row }) => row.id === names[name]);
      return own.map(({ key }, index): [string, Printed] => [key, values[index] ?? null]);
    }),
  );
}
