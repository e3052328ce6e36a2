import { TEXT_CHECKS, checkReport, type Finding } from '../../../domain/check';
import { corpusItems, hasCorpus, type CorpusItem } from '../../support/corpus';
import { READABLE, readItem } from '../read/support/score';
import { EXPECTED } from './expected';

const CODES = new Set(TEXT_CHECKS.map(({ code }) => code));

interface Indexed extends CorpusItem {
  readonly complete?: boolean;
}

/** What tells one finding from another, without a word of the report. */
function inShort({ code, params }: Finding): string {
  const { reason, fact, text, table, missing, faults, name, printed } = params;
  const parts = [reason, fact, text, table, missing, faults, name, printed].flat();
  return [code, ...parts.filter((part) => part !== undefined && part !== null)].join(' ');
}

const textFindings = (item: CorpusItem): string[] =>
  checkReport(readItem(item).report, { moment: 'submit' })
    .findings.filter(({ code }) => CODES.has(code))
    .map(inShort)
    .sort();

const suite = hasCorpus ? describe : describe.skip;
/** Whole reports, and those cut short whose words are worth looking at. */
const items = hasCorpus
  ? (corpusItems(READABLE) as Indexed[]).filter(
      ({ complete, id }) => complete === true || Object.hasOwn(EXPECTED, id),
    )
  : [];

suite('the words of real reports', () => {
  test('are there', () => {
    expect(items.length).toBeGreaterThan(10);
    expect(Object.keys(EXPECTED).filter((id) => !items.some((item) => item.id === id))).toEqual([]);
  });

  test.each(items.map((item) => [item.id, item] as const))(
    '%s gives the findings that were looked at and found right, and no other',
    (id, item) => {
      const expected = (EXPECTED[id] ?? []).map(([finding]) => finding);
      expect(textFindings(item)).toEqual([...expected].sort());
    },
  );
});
