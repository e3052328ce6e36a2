import { PLAIN_PROFILE } from '../../../domain/check';
import { NO_ANSWERS } from '../../../admin/src/import/answers';
import { dropDraft, findDraft, keepDraft, type Draft } from '../../../admin/src/import/draft';
import { createShelf } from '../rescue/shelf';
import { flatWith, read } from './flatReport';

const draft: Draft = {
  user: '7',
  into: '',
  sourceName: '年报.html',
  original: 'a'.repeat(64),
  preview: {
    report: flatWith({ 'received.total': read(3) }),
    meta: {},
    shape: { sections: [], labels: [] },
    findings: [],
    profile: PLAIN_PROFILE,
    notes: [],
    blocks: [],
    origins: {},
    source: { sha256: 'a'.repeat(64), bytes: 9 },
  },
  answers: NO_ANSWERS,
  target: null,
};

test('a preview is found again by who looked at it, for the report it was meant for', () => {
  const shelf = createShelf();
  expect(keepDraft(shelf, draft)).toBe(true);
  expect(findDraft(shelf, '7', '')).toEqual(draft);
  expect(findDraft(shelf, '8', '')).toBeUndefined();
  expect(findDraft(shelf, '7', 'abc')).toBeUndefined();
  dropDraft(shelf);
  expect(findDraft(shelf, '7', '')).toBeUndefined();
});

test('one that is too large is not kept, nor is the one before it', () => {
  const shelf = createShelf();
  keepDraft(shelf, draft);
  const blocks = [{ type: 'heading', level: 1, text: '长'.repeat(2_000_000) }] as const;
  expect(keepDraft(shelf, { ...draft, preview: { ...draft.preview, blocks } })).toBe(false);
  expect(findDraft(shelf, '7', '')).toBeUndefined();
});

test('a browser without room only forgets', () => {
  expect(keepDraft(createShelf(10), draft)).toBe(false);
});

test.each(['', '{', '[]', '{"user":"7","into":"","sourceName":"x"}'])(
  'what another version left, %j, is passed over',
  (text) => {
    const shelf = createShelf();
    shelf.setItem('disclosure-report:import', text);
    expect(findDraft(shelf, '7', '')).toBeUndefined();
  },
);
