import type { SampleCell, SampleTable, SampleTables } from './tables';

const typed = (value: number): SampleCell => ({ value, how: 'typed' });

const changed = (
  table: SampleTable,
  cells: Readonly<Record<string, SampleCell | undefined>>,
): SampleTable => ({
  ...table,
  cells: Object.fromEntries(
    Object.entries({ ...table.cells, ...cells }).flatMap(([key, cell]) =>
      cell ? [[key, cell]] : [],
    ),
  ),
});

/** A working copy as it comes from a busy January: what the checks are there to find. */
export function withFaults({ proactive, requests, proceedings }: SampleTables): SampleTables {
  const pending = Number(requests.cells['pendingAtEnd.commercialEnterprise']?.value);
  const disclosed = Object.entries(requests.cells)
    .filter(([key]) => key.startsWith('disclosed.'))
    .reduce((sum, [, { value }]) => sum + Number(value), 0);
  return {
    proactive: changed(proactive, {
      // The letter l for the figure 1.
      'licensing.decisions': { value: null, raw: 'l0', how: 'typed' },
      'rules.issued': { value: null, raw: '/', how: 'missing' },
    }),
    requests: changed(requests, {
      // A total typed by hand that is not the sum of its row.
      'disclosed.total': typed(disclosed + 1),
      // 第一项加第二项 is one less than 第三项加第四项.
      'pendingAtEnd.commercialEnterprise': typed(pending + 1),
    }),
    proceedings: changed(proceedings, {
      'litigationAfterReconsideration.upheld': undefined,
      'litigationAfterReconsideration.corrected': undefined,
      'litigationAfterReconsideration.other': undefined,
      'litigationAfterReconsideration.pending': undefined,
    }),
  };
}

const COUNTED_TWICE = 9;

/** What a first edition said before its correction: decisions that were counted twice. */
export function beforeCorrection(tables: SampleTables) {
  const right = Number(tables.proactive.cells['penalties.decisions']?.value);
  const wrong = right + COUNTED_TWICE;
  const proactive = changed(tables.proactive, { 'penalties.decisions': typed(wrong) });
  return { firstTables: { ...tables, proactive }, wrong, right };
}
