import { checkReport } from '../../../domain/check';
import { formsWith } from '../../../domain/form';
import { describeFinding } from '../../../domain/message';
import { SECTION_IDS, narrativeText } from '../../../domain/report';
import { corpusItems, hasCorpus, truthOf } from '../../support/corpus';
import { READABLE, readItem, scoreItem, type Score } from './support/score';

const scores: Score[] = hasCorpus ? corpusItems(READABLE).map(scoreItem) : [];
const expecting = (expect: Score['item']['expect']): Score[] =>
  scores.filter(({ item }) => item.expect === expect);

function layoutTable(): string {
  const layouts = new Map<string, Score[]>();
  for (const score of scores) {
    const { layout_class: layout } = score.item;
    layouts.set(layout, [...(layouts.get(layout) ?? []), score]);
  }
  const sum = (list: readonly Score[], count: (score: Score) => number): number =>
    list.reduce((total, score) => total + count(score), 0);
  const lines = [...layouts].map(([layout, list]) =>
    [
      layout.padEnd(34),
      `${list.length} items`.padEnd(9),
      `${sum(list, ({ printed }) => printed)} printed`,
      `${sum(list, ({ right, inferred }) => right - inferred)} read`,
      `${sum(list, ({ inferred }) => inferred)} inferred`,
      `${sum(list, ({ missed }) => missed.length)} open`,
      `${sum(list, ({ wrong }) => wrong.length)} wrong`,
    ].join('  '),
  );
  return lines.join('\n');
}

const suite = hasCorpus ? describe : describe.skip;

suite('real reports, as text and HTML', () => {
  beforeAll(() => {
    process.stdout.write(`${layoutTable()}\n`);
  });

  test('are there in every kind', () => {
    expect(scores.length).toBeGreaterThanOrEqual(30);
    expect(new Set(scores.map(({ item }) => item.expect)).size).toBe(4);
  });

  test.each(scores.map((score) => [score.item.id, score] as const))(
    '%s gives no figure that it does not print',
    (_id, { wrong }) => {
      expect(wrong).toEqual([]);
    },
  );

  test('whole ones are read or inferred in 99 of 100 cells', () => {
    const whole = expecting('import');
    const printed = whole.reduce((sum, score) => sum + score.printed, 0);
    const right = whole.reduce((sum, score) => sum + score.right, 0);
    expect(printed).toBeGreaterThan(1_500);
    expect(right / printed).toBeGreaterThanOrEqual(0.99);
  });

  test.each(expecting('import_partial').map((score) => [score.item.id, score] as const))(
    '%s breaks off early and gives all cells that are there',
    (_id, { missed, printed }) => {
      expect(missed).toEqual([]);
      expect(printed).toBeGreaterThan(0);
    },
  );

  test.each(expecting('refuse_or_ask').map((score) => [score.item.id, score] as const))(
    '%s is asked about, and why is said',
    (_id, { read }) => {
      const reasons = ['N-rowUnplaced', 'N-tooOld', 'N-tableMissing', 'N-rowsMissing'];
      const said = read.notes.filter(({ code }) => reasons.includes(code));
      expect(said.length).toBeGreaterThan(0);
    },
  );
});

suite('a report that stops in the middle of its tables (062)', () => {
  const item = hasCorpus ? corpusItems(['062.txt'])[0] : undefined;
  const read = item && readItem(item);
  const notes = read?.notes ?? [];

  test('has its sections where they belong; one heading is lost in the source', () => {
    const lost = notes.filter(({ code }) => code === 'N-sectionMissing');
    expect(lost.map(({ params }) => params['section'])).toEqual(['requests']);
    const filled = SECTION_IDS.filter(
      (id) => narrativeText(read?.report.narrative[id] ?? []) !== '',
    );
    expect(filled).toEqual(expect.arrayContaining(['overview', 'improvements', 'otherMatters']));
  });

  test('keeps the rows that are lost missing, and never makes them 0', () => {
    const printed = truthOf('062', 'F2019', 'requests');
    const cells = read?.report.tables.requests.cells ?? {};
    expect(Object.keys(cells).sort()).toEqual([...printed.keys()].sort());
    const rows = notes.filter(({ code }) => code === 'N-rowsMissing');
    const named = (table: string) =>
      rows
        .filter(({ params }) => params['table'] === table)
        .flatMap(({ params }) => params['rows']);
    expect(named('requests')).toContain('received');
    expect(named('proactive').length).toBeGreaterThan(0);
  });

  test('is said to mix two forms, block by block, with the form of the figures', () => {
    const { findings } = read
      ? checkReport(read.report, { moment: 'import' }, { source: read.shape })
      : { findings: [] };
    const mixed = findings.filter(({ code }) => code === 'C07');
    const found = mixed.map(({ table, cells, params }) => [
      table,
      params['reason'],
      params['found'],
      cells,
    ]);
    expect(found).toEqual([
      ['proactive', 'wrongForm', 'F2019', []],
      ['proactive', 'alreadyRight', 'F2019', ['proactive.licensing.decisions']],
      ['requests', 'wrongForm', 'F2019', []],
    ]);
    const sentences = mixed.map((finding) => describeFinding(finding, 'zh'));
    expect(sentences[1]).toContain('第二十条第（五）项');
    expect(sentences[1]).toContain('〔2021〕30号');
    const other = Object.keys(read?.report.tables.requests.cells ?? {}).filter((key) =>
      key.startsWith('other.'),
    );
    expect(other).toHaveLength(7);
    expect(other.every((key) => formsWith('requests', key).join() === 'F2019')).toBe(true);
  });

  test('has the sentence joined that a page break cut', () => {
    const text = SECTION_IDS.map((id) => narrativeText(read?.report.narrative[id] ?? [])).join(
      '\n',
    );
    expect(text).toContain('严格执行政府信息主动公开制度');
  });
});

if (!hasCorpus)
  test.skip('real reports lie in ../shared/corpus, which is not here: nothing to read', () =>
    undefined);
