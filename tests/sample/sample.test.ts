import { checkTables } from '../../domain/check';
import { computedTotals, effectiveValue } from '../../domain/cell';
import { TABLE_IDS, cellsOf, formForYear, type TableId } from '../../domain/form';
import { isCreditCode, isOrganKind, isSlug } from '../../domain/organ';
import { isEmptyNarrative, narrativeText, normalizeNarrative } from '../../domain/report';
import {
  SAMPLE_ORGANS,
  membersOf,
  sampleReports,
  type SampleReport,
} from '../../examples/portal/src/sample';

const reports = sampleReports();
const name = ({ organ, year, scope }: SampleReport): string => `${organ} ${year} ${scope}`;
const named = (list: SampleReport[]): [string, SampleReport][] =>
  list.map((report) => [name(report), report]);
const isFaulty = ({ state }: SampleReport): boolean => state === 'drafting';
const find = (organ: string, year: number, scope: string): SampleReport | undefined =>
  reports.find((each) => name(each) === `${organ} ${year} ${scope}`);

const at = (report: SampleReport, table: TableId, key: string): number =>
  Number(effectiveValue(table, report.tables[table], key));

describe('the sample organs', () => {
  test.each(SAMPLE_ORGANS.map((organ) => [organ.name, organ] as const))('%s', (_, organ) => {
    expect(isCreditCode(organ.code)).toBe(true);
    expect(isSlug(organ.slug)).toBe(true);
    expect(isOrganKind(organ.kind)).toBe(true);
    expect(organ.name).toContain('示例');
  });

  test('no two share a code or an address', () => {
    expect(new Set(SAMPLE_ORGANS.map(({ code }) => code)).size).toBe(SAMPLE_ORGANS.length);
    expect(new Set(SAMPLE_ORGANS.map(({ slug }) => slug)).size).toBe(SAMPLE_ORGANS.length);
  });
});

test('each report stands once', () => {
  expect(new Set(reports.map(name)).size).toBe(reports.length);
});

describe('a report that is not meant to be mended has nothing to mend', () => {
  test.each(named(reports.filter((report) => !isFaulty(report))))('%s', (_, report) => {
    expect(checkTables(report, { moment: 'submit' })).toEqual([]);
    expect(report.tables.requests.form).toBe(formForYear(report.year)?.id);
  });
});

test('the working copy with faults shows each kind of fault', () => {
  const [faulty] = reports.filter(isFaulty);
  if (!faulty) throw new Error('There is no working copy with faults.');
  const findings = checkTables(faulty, { moment: 'submit' });
  const codes = new Set(findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual(['C02', 'C03', 'C05', 'C06']);
});

describe('every input is filled where nothing is at fault', () => {
  test.each(named(reports.filter((report) => !isFaulty(report))))('%s', (_, { tables }) => {
    for (const table of TABLE_IDS) {
      const keys = cellsOf(tables[table].form, table).flatMap(({ key, kind }) =>
        kind === 'total' ? [] : [key],
      );
      expect(Object.keys(tables[table].cells).sort()).toEqual([...keys].sort());
    }
  });
});

const followed = reports.flatMap((report): [string, SampleReport, SampleReport][] => {
  const before = find(report.organ, report.year - 1, report.scope);
  return before && !isFaulty(report) ? [[name(report), report, before]] : [];
});

describe('a report goes on where last year’s ended', () => {
  test.each(followed)('%s', (_, report, before) => {
    const columns = cellsOf('F2021', 'requests')
      .filter(({ row }) => row.id === 'received')
      .map(({ column }) => column.id);
    for (const column of columns) {
      expect(at(report, 'requests', `pendingAtStart.${column}`)).toBe(
        at(before, 'requests', `pendingAtEnd.${column}`),
      );
    }
  });

  test.each(followed.filter(([, , before]) => before.tables.proactive.form === 'F2021'))(
    '%s: documents in force',
    (_, report, before) => {
      for (const row of ['rules', 'normativeDocuments']) {
        const inForce = (of: SampleReport): number => at(of, 'proactive', `${row}.inForce`);
        const change =
          at(report, 'proactive', `${row}.issued`) - at(report, 'proactive', `${row}.repealed`);
        expect(inForce(report)).toBe(inForce(before) + change);
      }
    },
  );
});

describe('an aggregate is the sum of its members', () => {
  const aggregates = reports.filter(({ scope }) => scope === 'aggregate');
  test('there are some', () => {
    expect(aggregates.length).toBeGreaterThan(0);
  });

  test.each(named(aggregates))('%s', (_, aggregate) => {
    const members = membersOf(aggregate.organ).map((slug) => find(slug, aggregate.year, 'own'));
    for (const table of TABLE_IDS) {
      for (const { key } of cellsOf('F2021', table)) {
        const sum = members.reduce(
          (total, member) => total + (member ? at(member, table, key) : NaN),
          0,
        );
        expect(at(aggregate, table, key)).toBeCloseTo(sum, 6);
      }
    }
  });
});

describe('the text', () => {
  test.each(named(reports))('%s', (_, report) => {
    const { preface, overview, improvements, otherMatters } = report.text;
    for (const part of [preface, overview, improvements, otherMatters]) {
      expect(normalizeNarrative(part)).toEqual(part);
      expect(isEmptyNarrative(normalizeNarrative(part))).toBe(false);
    }
  });

  test.each(named(reports.filter((report) => !isFaulty(report))))(
    '%s quotes the figures of its tables',
    (_, report) => {
      const words = narrativeText(normalizeNarrative(report.text.overview));
      const totals = computedTotals('requests', report.tables.requests);
      expect(words).toContain(`新收政府信息公开申请 ${totals.get('received.total')} 件`);
      expect(words).toContain(`共办结 ${totals.get('concluded.total')} 件`);
    },
  );

  test('section five differs from organ to organ and year to year', () => {
    const texts = reports.map(({ text }) => narrativeText(normalizeNarrative(text.improvements)));
    expect(new Set(texts).size).toBe(reports.length);
  });
});
