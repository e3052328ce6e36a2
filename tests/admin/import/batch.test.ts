import { PLAIN_PROFILE } from '../../../domain/check';
import type { BoardRow, OrganChoice, SourcePreview } from '../../../admin/src/api';
import { newItem, type BatchItem } from '../../../admin/src/import/batch/batchItem';
import { assess } from '../../../admin/src/import/batch/assessment';
import {
  batchReducer,
  nextToRead,
  progressOf,
  resumed,
  type BatchChange,
} from '../../../admin/src/import/batch/batchList';
import { nextStep, takenBy, twinsOf } from '../../../admin/src/import/batch/nextStep';
import { propose, yearInName } from '../../../admin/src/import/batch/proposal';
import { pauseBefore } from '../../../admin/src/import/batch/backOff';
import { NO_ANSWERS, typeAnswer } from '../../../admin/src/import/answers';
import { flatWith, read } from './flatReport';

const organ = (documentId: string, name: string, shortName: string | null = null): OrganChoice => ({
  documentId,
  name,
  shortName,
  kind: 'department',
});
const ORGANS = [
  organ('city', '示例市人民政府'),
  organ('jiaoyu', '示例市教育局', '市教育局'),
  organ('caizheng', '示例市财政局', '市财政局'),
  organ('lingshi', '临时市财政局'),
];
const YEARS = ['2025', '2024', '2023'];

const previewOf = (
  meta: SourcePreview['meta'],
  more: Partial<SourcePreview> = {},
): SourcePreview => ({
  report: { ...flatWith({ 'received.total': read(3) }), organ: '' },
  meta,
  shape: { sections: [], labels: [] },
  findings: [],
  profile: PLAIN_PROFILE,
  notes: [],
  blocks: [],
  origins: {},
  source: { sha256: 'a'.repeat(64), bytes: 9 },
  ...more,
});

describe('a proposal', () => {
  test.each<[meta: SourcePreview['meta'], fileName: string, organ: string, year: string]>([
    [{ organ: '示例市教育局', year: 2024 }, 'x.docx', 'jiaoyu', '2024'],
    [{}, '示例市教育局2024年政府信息公开工作年度报告.docx', 'jiaoyu', '2024'],
    [{}, '市财政局 2023 年度.html', 'caizheng', '2023'],
    [{ organ: '示例市教育局' }, '示例市教育局2024年度（2025年1月）.docx', 'jiaoyu', '2024'],
    [{ organ: '示例市教育局', year: 2024 }, '示例市财政局2024年度.docx', '', '2024'],
    [{ organ: '示例市教育局', year: 2023 }, '示例市教育局2024年度.docx', 'jiaoyu', ''],
    [{ organ: '别处县教育局', year: 2024 }, '示例市教育局2024年度.docx', '', '2024'],
    [{}, '示例市教育局和示例市财政局.docx', '', ''],
    [{}, '财政局.docx', '', ''],
    [{ year: 2011 }, '示例市教育局.docx', 'jiaoyu', ''],
    [{}, '扫描件.docx', '', ''],
  ])('from %j and %s is %s %s', (meta, fileName, wantedOrgan, year) => {
    const { target } = propose(previewOf(meta), fileName, ORGANS, YEARS);
    expect([target.organ, target.year]).toEqual([wantedOrgan, year]);
  });

  test.each([
    [{ organ: '示例市教育局' }, '示例市财政局.docx', 'disagree'],
    [{}, '示例市教育局和示例市财政局.docx', 'several'],
    [{}, '年报.docx', 'unknown'],
  ])('says why there is none: %j %s', (meta, fileName, doubt) => {
    expect(propose(previewOf(meta), fileName, ORGANS, YEARS).doubts.organ).toBe(doubt);
  });

  test.each([
    ['2024年政府信息公开工作年度报告（2025年1月20日）.docx', '2024'],
    ['2024.docx', '2024'],
    ['2024和2025.docx', undefined],
    ['年报.docx', undefined],
  ])('reads the year of %s', (name, year) => {
    expect(yearInName(name)).toBe(year);
  });

  test('takes the scope of the file name', () => {
    const { target } = propose(previewOf({}), '示例市人民政府2024年度汇总.docx', ORGANS, YEARS);
    expect(target).toEqual({ organ: 'city', year: '2024', scope: 'aggregate' });
  });
});

const many = (count: number): BatchItem[] =>
  Array.from({ length: count }, (_, at) => newItem(String(at), at, `${at}.docx`, 1000));
const after = (items: BatchItem[], ...changes: BatchChange[]) =>
  changes.reduce(batchReducer, items as readonly BatchItem[]);
const failure = { status: 400, code: 'empty', message: '', details: {} };
const readNow = (id: string, preview = previewOf({ organ: '示例市教育局', year: 2024 })) =>
  ({
    type: 'read',
    id,
    preview,
    proposal: propose(preview, 'x.docx', ORGANS, YEARS),
  }) as const;

describe('the list', () => {
  test('starts no more than two at a time, in order', () => {
    expect(nextToRead(many(5), 2).map(({ id }) => id)).toEqual(['0', '1']);
    const running = after(many(5), { type: 'start', id: '0' }, { type: 'start', id: '1' });
    expect(nextToRead(running, 2)).toEqual([]);
    const one = batchReducer(running, { type: 'fail', id: '0', failure });
    expect(nextToRead(one, 2).map(({ id }) => id)).toEqual(['2']);
  });

  test('a file that fails leaves the others the very same objects', () => {
    const before = after(many(3), { type: 'start', id: '1' });
    const now = batchReducer(before, { type: 'fail', id: '1', failure });
    expect(now[0]).toBe(before[0]);
    expect([now[1]?.state, now[1]?.failure?.code]).toEqual(['failed', 'empty']);
    expect(after([...now], { type: 'again', id: '1' })[1]?.state).toBe('waiting');
  });

  test('an answer that comes after the file was cancelled is dropped', () => {
    const now = after(
      many(1),
      { type: 'start', id: '0' },
      { type: 'cancel', id: '0' },
      readNow('0'),
    );
    expect([now[0]?.state, now[0]?.preview]).toEqual(['cancelled', undefined]);
  });

  test('cancelling all leaves what is read', () => {
    const now = after(many(3), { type: 'start', id: '0' }, readNow('0'), { type: 'cancelAll' });
    expect(now.map(({ state }) => state)).toEqual(['read', 'cancelled', 'cancelled']);
    expect(progressOf(now)).toEqual({ total: 3, done: 3, failed: 2, accepted: 0 });
  });

  test('after a reload goes on where it was', () => {
    const now = after(
      many(3),
      { type: 'start', id: '0' },
      { type: 'start', id: '1' },
      readNow('1'),
    );
    expect(resumed([...now].reverse()).map(({ id, state }) => [id, state])).toEqual([
      ['0', 'waiting'],
      ['1', 'read'],
      ['2', 'waiting'],
    ]);
  });

  test('confirms only what was read', () => {
    const now = after(many(2), { type: 'start', id: '0' }, readNow('0'), {
      type: 'confirm',
      ids: ['0', '1'],
    });
    expect(now.map(({ isConfirmed }) => isConfirmed)).toEqual([true, false]);
  });

  test('waits longer each time the server is busy, and never too long', () => {
    expect([0, 1, 2, 9].map(pauseBefore)).toEqual([500, 1000, 2000, 8000]);
  });
});

describe('what is next', () => {
  const around = { sameBytes: undefined, sameReport: undefined, taken: undefined };
  const clean = previewOf({ organ: '示例市教育局', year: 2024 });
  const item = (...changes: BatchChange[]): BatchItem => {
    const [first] = after(many(1), { type: 'start', id: '0' }, readNow('0', clean), ...changes);
    return first ?? newItem('', 0, '', 0);
  };
  const confirmed = item({ type: 'confirm', ids: ['0'] });
  const taken = (state: string): BoardRow =>
    ({ documentId: 'r', organName: '示例市教育局', year: '2024', scope: 'own', state }) as BoardRow;
  const nothing = assess(clean, NO_ANSWERS, 2024);

  test.each([
    ['confirm', item(), nothing, around],
    ['ready', confirmed, nothing, around],
    ['sameBytes', confirmed, nothing, { ...around, sameBytes: 'a.docx' }],
    ['sameReport', confirmed, nothing, { ...around, sameReport: 'a.docx' }],
    ['closed', confirmed, nothing, { ...around, taken: taken('published') }],
    ['closed', confirmed, nothing, { ...around, taken: taken('submitted') }],
    ['compare', confirmed, nothing, { ...around, taken: taken('drafting') }],
    ['answer', confirmed, { ...nothing, open: 1 }, around],
    ['confirmFigures', confirmed, { ...nothing, inferred: 1 }, around],
    ['lookAtUnused', confirmed, { ...nothing, unused: 1 }, around],
    [
      'chooseOrgan',
      item({ type: 'target', id: '0', target: { organ: '', year: '2024', scope: 'own' } }),
      nothing,
      around,
    ],
    [
      'chooseYear',
      item({ type: 'target', id: '0', target: { organ: 'city', year: '', scope: 'own' } }),
      nothing,
      around,
    ],
    ['accepted', item({ type: 'accept', id: '0', report: 'r' }), undefined, around],
  ])('is %s', (wanted, one, assessment, surroundings) => {
    expect(nextStep(one, assessment, surroundings)).toBe(wanted);
  });

  test('two files of the same bytes, and two for the same report, are told of each other', () => {
    const other = previewOf(
      { organ: '示例市教育局', year: 2024 },
      {
        source: { sha256: 'b'.repeat(64), bytes: 9 },
      },
    );
    const start = (id: string): BatchChange => ({ type: 'start', id });
    const batch = after(
      many(3),
      start('0'),
      readNow('0', clean),
      start('1'),
      readNow('1', clean),
      start('2'),
      readNow('2', other),
    );
    const twins = twinsOf(batch);
    expect(twins.get('0')).toEqual({ sameBytes: undefined, sameReport: '1.docx' });
    expect(twins.get('1')).toMatchObject({ sameBytes: '0.docx' });
    expect(twins.get('2')).toEqual({ sameBytes: undefined, sameReport: '0.docx' });
  });

  test('an organ that has its report of the year is found on the board', () => {
    expect(takenBy(confirmed, ORGANS, [taken('published')])?.state).toBe('published');
    expect(takenBy(confirmed, ORGANS, [{ ...taken('drafting'), year: '2023' }])).toBeUndefined();
  });

  test('is reckoned from notes and marks', () => {
    const inferred = flatWith({ 'received.naturalPerson': { value: 1, how: 'inferred' } });
    const row = { code: 'N-rowUnplaced', params: { table: 'requests', row: 'received' } } as const;
    const notes = [
      row,
      { code: 'N-unused', params: { text: '别的话' } },
      { code: 'N-leftOut', params: { part: 'footer', text: '— 1 —' } },
      { code: 'N-leftOut', params: { part: 'footnote', text: '注' } },
    ] as const;
    const preview = previewOf({}, { report: inferred, notes });
    expect(assess(preview, NO_ANSWERS, 2024)).toMatchObject({ open: 1, inferred: 1, unused: 2 });
    const cells = [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitute',
      'socialOrganization',
    ];
    const answers = cells.reduce(
      (now, column) => typeAnswer(inferred, now, `requests.received.${column}`, '1'),
      NO_ANSWERS,
    );
    expect(assess(preview, answers, 2024)).toMatchObject({ inferred: 0 });
  });
});
