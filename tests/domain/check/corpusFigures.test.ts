import { TEXT_CHECKS, checkReport, type Finding } from '../../../domain/check';
import { corpusItems, hasCorpus, type CorpusItem } from '../../support/corpus';
import { READABLE, readItem } from '../read/support/score';
import { EXPECTED_FIGURES } from './expectedFigures';

interface Indexed extends CorpusItem {
  readonly complete?: boolean;
  readonly organ: string;
}

const TEXT_CODES = new Set(TEXT_CHECKS.map(({ code }) => code));

function inShort({ code, table, passages, params }: Finding): string {
  const { reason, count, printed } = params;
  return [code, table ?? passages[0]?.field, reason, count, printed]
    .filter((part) => part !== undefined && part !== null)
    .join(' ');
}

function findingsOf(item: Indexed): string[] {
  const { report, shape } = readItem(item);
  const { kind = 'government', makesRules = false } = EXPECTED_FIGURES[item.id] ?? {};
  const organ = { name: item.organ, kind, makesRules, subordinates: [] };
  return checkReport(report, { moment: 'submit' }, { organ, source: shape })
    .findings.filter(({ code }) => !TEXT_CODES.has(code))
    .map(inShort)
    .sort();
}

const suite = hasCorpus ? describe : describe.skip;
const items = hasCorpus
  ? (corpusItems(READABLE) as Indexed[]).filter(({ complete }) => complete === true)
  : [];

suite('the tables and the form of whole real reports', () => {
  test('are those that were looked at', () => {
    expect(items.map(({ id }) => id)).toEqual(Object.keys(EXPECTED_FIGURES).sort());
  });

  test.each(items.map((item) => [item.id, item] as const))(
    '%s gives the findings that were looked at and found right, and no other',
    (id, item) => {
      const expected = EXPECTED_FIGURES[id]?.findings.map(([finding]) => finding) ?? [];
      expect(findingsOf(item)).toEqual([...expected].sort());
    },
  );
});
