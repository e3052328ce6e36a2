import { cellsOf } from '../../domain/form';
import { cellAt } from '../../domain/cell';
import { checkTable } from '../../domain/check';
import { hasCorpus } from '../support/corpus';
import { formIdOf, listedViolations, printedTable, truths } from './support/corpus';

const SUM_CODES = new Set(['C01', 'C02', 'C03', 'C04']);
const complete = hasCorpus ? truths().filter((truth) => truth.complete_table3) : [];

const brokenSums = (truth: (typeof complete)[number]) =>
  (['requests', 'proceedings'] as const)
    .flatMap((table) =>
      checkTable(table, printedTable(truth, table), { moment: 'submit', year: truth.year }),
    )
    .filter(({ code }) => SUM_CODES.has(code));

const suite = hasCorpus ? describe : describe.skip;

suite('the figures of real reports', () => {
  it('are there', () => {
    expect(complete.length).toBeGreaterThanOrEqual(15);
  });

  it.each(complete.map((truth) => [truth.id, truth] as const))(
    '%s breaks the identities that are listed for it, and no other',
    (id, truth) => {
      expect(brokenSums(truth)).toHaveLength(listedViolations(id).length);
    },
  );

  it.each(complete.map((truth) => [truth.id, truth] as const))(
    '%s keeps a blank a blank',
    (_id, truth) => {
      const value = printedTable(truth, 'requests');
      const printed = Object.values(truth.table3 ?? {}).flat();
      cellsOf(formIdOf(truth), 'requests').forEach(({ key }, at) => {
        if (printed[at] === null) expect(cellAt(value, key)).toBeUndefined();
        if (typeof printed[at] === 'number') expect(cellAt(value, key)?.value).toBe(printed[at]);
      });
    },
  );
});
