import {
  applyChoices,
  chooseAll,
  differencesOf,
  firstChoices,
  type Choices,
  type Values,
} from '../../../admin/src/rescue';
import { cellsOf, LATEST_FORM } from '../../../domain/form';

const FORM = LATEST_FORM.id;
const KEYS = cellsOf(FORM, 'requests')
  .filter(({ kind }) => kind === 'count')
  .map(({ key }) => key);
const [first = '', second = '', third = ''] = KEYS;

const table = (cells: Record<string, number>) => ({
  form: FORM,
  cells: Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, { value, how: 'typed' }]),
  ),
});
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const differences = (mine: Values, base: Values, theirs: Values) =>
  differencesOf({ mine, base, theirs }, FORM);

describe('differences between the typing and the newer content', () => {
  test.each([
    ['both typed the same', 'b', 'a', 'b', []],
    ['only they changed it', 'a', 'a', 'b', []],
    ['only I changed it', 'b', 'a', 'a', [['title', false]]],
    ['both changed it', 'b', 'a', 'c', [['title', true]]],
    ['both cleared it, each its own way', '', 'a', null, []],
    ['I cleared it', null, 'a', 'a', [['title', false]]],
  ])('%s', (_, mine, base, theirs, expected) => {
    const found = differences({ title: mine }, { title: base }, { title: theirs });
    expect(found.map(({ id, isConflict }) => [id, isConflict])).toEqual(expected);
  });

  test('a table is compared cell by cell', () => {
    const base = { requestsTable: table({ [first]: 1, [second]: 2 }) };
    const mine = { requestsTable: table({ [first]: 5, [second]: 2, [third]: 7 }) };
    const theirs = { requestsTable: table({ [first]: 6, [second]: 3 }) };
    expect(differences(mine, base, theirs)).toEqual([
      expect.objectContaining({ cell: first, mine: '5', theirs: '6', isConflict: true }),
      expect.objectContaining({ cell: third, mine: '7', theirs: '', isConflict: false }),
    ]);
  });

  test('a cell that I emptied is a difference', () => {
    const base = { requestsTable: table({ [first]: 1 }) };
    const found = differences({ requestsTable: table({}) }, base, base);
    expect(found).toEqual([expect.objectContaining({ cell: first, mine: '', theirs: '1' })]);
  });

  test.each([
    ['only I confirmed it', 'typed', 'inferred', 1, [['1', '1', ['theirs'], false]]],
    ['both confirmed it', 'typed', 'typed', 1, []],
    ['only they confirmed it', 'inferred', 'typed', 1, []],
    ['they corrected it', 'typed', 'typed', 2, [['1', '2', [], true]]],
  ])('an inferred figure: %s', (_, ours, newer, value, expected) => {
    const tableOf = (how: string, figure: number) => ({
      requestsTable: { form: FORM, cells: { [first]: { value: figure, how } } },
    });
    const versions = [tableOf(ours, 1), tableOf('inferred', 1), tableOf(newer, value)] as const;
    const found = differences(...versions);
    expect(
      found.map(({ mine, theirs, inferred, isConflict }) => [mine, theirs, inferred, isConflict]),
    ).toEqual(expected);
  });

  test('another form version is a difference of its own', () => {
    const mine = { requestsTable: { form: 'F2019', cells: {} } };
    const base = { requestsTable: table({}) };
    expect(differences(mine, base, base)).toEqual([
      expect.objectContaining({ id: 'requests.form', mine: 'F2019', theirs: FORM }),
    ]);
  });

  test('narratives are shown as their words', () => {
    const found = differences(
      { overview: paragraph('我写的') },
      { overview: null },
      { overview: paragraph('他写的') },
    );
    expect(found).toEqual([
      expect.objectContaining({
        id: 'overview',
        mine: '我写的',
        theirs: '他写的',
        isConflict: true,
      }),
    ]);
  });

  test('an empty paragraph and no narrative say the same', () => {
    const base = { overview: paragraph('旧') };
    expect(differences({ overview: paragraph('') }, base, { overview: null })).toEqual([]);
  });

  test('formatting alone is a difference', () => {
    const bold = [{ type: 'paragraph', children: [{ type: 'text', text: '同', bold: true }] }];
    const base = { overview: paragraph('同') };
    expect(differences({ overview: bold }, base, base)).toHaveLength(1);
  });

  test('broken or hostile tables are read as empty ones', () => {
    const hostile = JSON.parse('{"form":"F1","cells":{"__proto__":{"value":1},"x.y":{"value":2}}}');
    const base = { requestsTable: null };
    expect(differences({ requestsTable: hostile }, base, base)).toEqual([]);
  });
});

describe('taking either side', () => {
  const base = { title: 'a', contact: '电话', requestsTable: table({ [first]: 1, [second]: 2 }) };
  const mine = { title: 'b', requestsTable: table({ [first]: 5, [second]: 2 }) };
  const theirs = {
    ...base,
    title: 'c',
    contact: '邮箱',
    requestsTable: table({ [first]: 6, [second]: 3 }),
  };
  const found = differences(mine, base, theirs);
  const resolve = (choices: Choices) => applyChoices({ mine, base, theirs }, found, choices, FORM);

  test('mine everywhere keeps what only they changed', () => {
    expect(resolve(chooseAll(found, 'mine'))).toEqual({
      title: 'b',
      contact: '邮箱',
      requestsTable: table({ [first]: 5, [second]: 3 }),
    });
  });

  test('theirs everywhere is the newer content', () => {
    expect(resolve(chooseAll(found, 'theirs'))).toEqual(theirs);
  });

  test('each cell may go its own way', () => {
    const choices: Choices = { title: 'theirs', [`requests.${first}`]: 'mine' };
    expect(resolve(choices)).toEqual({
      ...theirs,
      requestsTable: table({ [first]: 5, [second]: 3 }),
    });
  });

  test('a conflict waits for a person; the rest is mine from the start', () => {
    const alone = differences({ title: 'b', contact: 'x' }, base, { ...base, title: 'c' });
    expect(firstChoices(alone)).toEqual({ contact: 'mine' });
  });
});

describe('category counts', () => {
  const counts = (...rows: readonly (readonly [string, number | string | null])[]) => ({
    categoryCounts: rows.map(([category, count]) => ({ category, channel: '', count })),
  });

  test.each([
    ['typed and saved alike', counts(['解读', '9'], ['', null]), counts(), counts(['解读', 9]), []],
    ['only they changed it', counts(['解读', 9]), counts(['解读', 9]), counts(['解读', 8]), []],
    [
      'nothing, each its own way',
      counts(['', '']),
      { categoryCounts: null },
      counts(['甲', 1]),
      [],
    ],
    [
      'both changed it',
      counts(['解读', '9']),
      counts(),
      counts(['文件', 8]),
      [['解读  9', '文件  8', true]],
    ],
  ])('%s', (_, mine, base, theirs, expected) => {
    const found = differences(mine, base, theirs);
    expect(found.map(({ mine: a, theirs: b, isConflict }) => [a, b, isConflict])).toEqual(expected);
  });

  test('are taken whole from the side that was chosen', () => {
    const versions = { mine: counts(['解读', '9']), base: counts(), theirs: counts(['文件', 8]) };
    const found = differencesOf(versions, FORM);
    expect(applyChoices(versions, found, chooseAll(found, 'mine'), FORM)).toEqual(versions.mine);
    expect(applyChoices(versions, found, chooseAll(found, 'theirs'), FORM)).toEqual(
      versions.theirs,
    );
  });
});
