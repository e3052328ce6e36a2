import { clashOf, firstChoices, mustAsk, settled, type Typing } from '../../../admin/src/rescue';

const table = (cells: Record<string, number>) => ({
  form: 'F2021',
  cells: Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, { value, how: 'typed' }]),
  ),
});

const FIRST = 'received.naturalPerson';
const BELOW = 'disclosed.commercialEnterprise';

const typing: Typing = {
  documentId: 'd1',
  visit: 'earlier',
  user: '7',
  version: 3,
  at: '2026-01-05T08:00:00.000Z',
  mine: { title: '旧填写', requestsTable: table({ [FIRST]: 5, [BELOW]: 1 }) },
  base: { title: '标题', requestsTable: null },
};
const page = { year: '2025', version: 3, title: '标题', requestsTable: null };

test('a page that has not changed takes the typing back without asking', () => {
  const clash = clashOf('kept', typing, page);
  expect(mustAsk(clash)).toBe(false);
  expect(settled(clash, firstChoices(clash.differences))).toEqual({ ...page, ...typing.mine });
});

test('cells typed since elsewhere in the table stay', () => {
  const newer = { ...page, requestsTable: table({ 'disclosed.naturalPerson': 9 }) };
  const clash = clashOf('kept', typing, newer);
  expect(mustAsk(clash)).toBe(false);
  expect(settled(clash, firstChoices(clash.differences))['requestsTable']).toEqual(
    table({ 'disclosed.naturalPerson': 9, [FIRST]: 5, [BELOW]: 1 }),
  );
});

test.each([
  ['a cell typed since', { requestsTable: table({ [FIRST]: 6 }) }, `requests.${FIRST}`],
  ['a text typed since', { title: '新填写' }, 'title'],
])('%s is never written over without showing both', (_, newer, place) => {
  const clash = clashOf('kept', typing, { ...page, ...newer });
  expect(mustAsk(clash)).toBe(true);
  const open = clash.differences.filter(({ isConflict }) => isConflict);
  expect(open.map(({ id }) => id)).toEqual([place]);
  expect(settled(clash, { [place]: 'theirs' })).toMatchObject(newer);
});

test('newer content of the server is shown even where nothing collides', () => {
  expect(mustAsk(clashOf('kept', typing, { ...page, version: 4 }))).toBe(true);
});

test('a table of 2020 is read on the form of its year', () => {
  const mine = { requestsTable: { ...table({ [FIRST]: 5 }), form: 'F2019' } };
  const clash = clashOf('kept', { ...typing, mine }, { ...page, year: '2020' });
  expect(clash.differences.map(({ id }) => id)).toEqual([`requests.${FIRST}`]);
});
