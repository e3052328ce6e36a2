import { useSyncExternalStore } from 'react';
import type { TableValue } from '../../../domain/cell';
import { parseCellId, type GuidanceOverrides, type TableId } from '../../../domain/form';

/** What a grid shows beyond its own value. The page that knows the report sets it. */
export interface GridExtras {
  /** Report year: decides which form is expected. */
  readonly year?: number;
  readonly historical?: boolean;
  /** Figures of the year before, to stand beside each cell. */
  readonly previous?: {
    readonly year: number;
    readonly tables: Readonly<Partial<Record<TableId, TableValue>>>;
  } | null;
  /** Local wording of the guidance, by `<table>.<row>`. */
  readonly guidance?: GuidanceOverrides;
  /** Form fields that hold the report's tables; a grid under another name ignores the extras. */
  readonly fields?: Readonly<Partial<Record<TableId, string>>>;
}

interface FocusRequest {
  readonly table: string;
  readonly key: string;
}

const REPORT_FIELDS: Readonly<Record<TableId, string>> = {
  proactive: 'proactiveTable',
  requests: 'requestsTable',
  proceedings: 'proceedingsTable',
};
const NONE: GridExtras = {};

let extras: GridExtras = NONE;
let request: FocusRequest | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const notify = (): void => listeners.forEach((listener) => listener());

/** Gives the grids of the open report their surroundings; call `clearGridExtras` when it closes. */
export function setGridExtras(next: GridExtras): void {
  extras = { fields: REPORT_FIELDS, ...next };
  notify();
}

export function clearGridExtras(): void {
  extras = NONE;
  request = undefined;
  notify();
}

/** The extras, for the grid that edits this form field. */
export function useGridExtras(table: TableId, field: string): GridExtras {
  const current = useSyncExternalStore(subscribe, () => extras);
  return current.fields?.[table] === field ? current : NONE;
}

/** Asks the grid of this cell to scroll to it and focus it, now or as soon as it is there. */
export function focusCell(cellId: string): void {
  const parsed = parseCellId(cellId);
  if (!parsed) return;
  request = { table: parsed.table, key: parsed.key };
  notify();
}

/** The pending focus request of this table; stays until `answerFocusRequest` takes it. */
export function useFocusRequest(table: TableId): FocusRequest | undefined {
  const current = useSyncExternalStore(subscribe, () => request);
  return current?.table === table ? current : undefined;
}

export function answerFocusRequest(): void {
  request = undefined;
  notify();
}
