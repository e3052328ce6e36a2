import {
  clashOf,
  settled,
  firstChoices,
  withAccepted,
  type Typing,
} from '../../../admin/src/rescue';

const FIRST = 'received.naturalPerson';
const SECOND = 'received.commercialEnterprise';

const table = (cells: Record<string, number>) => ({
  form: 'F2021',
  cells: Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, { value, how: 'typed' }]),
  ),
});
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const typingOf = (mine: object, base: object): Typing => ({
  ...{ documentId: 'd1', visit: 'v', user: '7', version: 3, at: '2026-01-05T08:00:00.000Z' },
  mine: mine as Typing['mine'],
  base: base as Typing['base'],
});

/** What the form holds when the server has made the change, and what both sides leave to be asked. */
function after(typing: Typing, suggestion: Parameters<typeof withAccepted>[1], theirs: object) {
  const met = clashOf('saved', withAccepted(typing, suggestion), { year: '2025', ...theirs });
  return {
    asked: met.differences.filter(({ isConflict }) => isConflict).map(({ id }) => id),
    values: settled(met, firstChoices(met.differences)),
  };
}

test('a changed comma goes into a paragraph that is being typed on', () => {
  const base = { overview: paragraph('公开12条。另有3条') };
  const mine = { overview: paragraph('公开12条。另有3条待公开') };
  const suggestion = { place: 'overview', passage: '12条。', proposal: '12条，' };
  const met = after(typingOf(mine, base), suggestion, { overview: paragraph('公开12条，另有3条') });
  expect(met.asked).toEqual([]);
  expect(met.values['overview']).toEqual(paragraph('公开12条，另有3条待公开'));
});

test('a figure goes in beside the figures that are being typed', () => {
  const typing = typingOf(
    { requestsTable: table({ [FIRST]: 1, [SECOND]: 9 }) },
    { requestsTable: table({ [FIRST]: 1 }) },
  );
  const suggestion = { place: `requests.${FIRST}`, passage: '1', proposal: '2' };
  const met = after(typing, suggestion, { requestsTable: table({ [FIRST]: 2 }) });
  expect(met.asked).toEqual([]);
  expect(met.values['requestsTable']).toEqual(table({ [FIRST]: 2, [SECOND]: 9 }));
});

test('words that were typed over are shown beside the change', () => {
  const typing = typingOf({ title: '我的标题' }, { title: '标题。' });
  const suggestion = { place: 'title', passage: '标题。', proposal: '标题' };
  expect(after(typing, suggestion, { title: '标题' }).asked).toEqual(['title']);
});

test.each([
  ['another field', { title: '新' }, { place: 'overview', passage: 'a', proposal: 'b' }],
  ['the whole report', { title: '新' }, { place: 'report', passage: 'a', proposal: 'b' }],
  [
    'an emptied table',
    { requestsTable: null },
    { place: `requests.${FIRST}`, passage: '1', proposal: '2' },
  ],
])('typing in %s stays as it is', (_, mine, suggestion) => {
  const typing = typingOf(mine, { title: '旧', requestsTable: table({ [FIRST]: 1 }) });
  expect(withAccepted(typing, suggestion)).toBe(typing);
});
