import {
  collectTyping,
  dropTyping,
  findTyping,
  keepTyping,
  typedValues,
  type Typing,
} from '../../../admin/src/rescue';
import { createShelf } from './shelf';

const typing = (over: Partial<Typing> = {}): Typing => ({
  documentId: 'd1',
  visit: 'earlier',
  version: 3,
  user: '7',
  at: '2026-01-05T08:00:00.000Z',
  mine: { title: '新' },
  base: { title: '旧' },
  ...over,
});

describe('collecting what was typed', () => {
  test('only fields that say something else than what was loaded', () => {
    const loaded = { title: '旧', contact: null, year: '2025', version: 3 };
    const values = { title: '新', contact: undefined, year: '2025', version: 3 };
    expect(collectTyping(values, loaded)).toEqual({ mine: { title: '新' }, base: { title: '旧' } });
  });

  test('key order and missing keys are no typing', () => {
    const loaded = { requestsTable: { form: 'F2021', cells: {} } };
    const values = { requestsTable: { cells: {}, form: 'F2021', note: undefined } };
    expect(collectTyping(values, loaded).mine).toEqual({});
  });

  test('a cleared field is typing', () => {
    expect(collectTyping({ contact: '' }, { contact: '电话' }).mine).toEqual({ contact: '' });
  });

  test('what is sent holds the typed fields alone', () => {
    const values = { id: 1, organ: { connect: [] }, year: '2025', version: 4, title: 'a' };
    expect(typedValues(values)).toEqual({ title: 'a' });
  });
});

/** This visit, which may find what an earlier one left. */
const now = (documentId = 'd1', user = '7') => ({ documentId, user, visit: 'now' });

describe('the shelf', () => {
  test('gives back what was kept', () => {
    const shelf = createShelf();
    expect(keepTyping(shelf, typing())).toBe(true);
    expect(findTyping(shelf, now())).toEqual(typing());
  });

  test.each([
    ['another report', 'd2', '7'],
    ['another user', 'd1', '8'],
    ['a report whose id begins alike', 'd', '7'],
  ])('offers nothing to %s', (_, documentId, user) => {
    const shelf = createShelf();
    keepTyping(shelf, typing());
    expect(findTyping(shelf, now(documentId, user))).toBeUndefined();
  });

  test('what several visits left is offered one by one, the latest first', () => {
    const shelf = createShelf();
    const later = { at: '2026-01-05T09:00:00.000Z', mine: { title: '后' } };
    keepTyping(shelf, typing({ visit: 'later', ...later }));
    keepTyping(shelf, typing());
    keepTyping(shelf, typing({ documentId: 'd2' }));
    for (const left of [later.mine, typing().mine]) {
      const found = findTyping(shelf, now());
      expect(found?.mine).toEqual(left);
      dropTyping(shelf, found ?? typing());
    }
    expect(findTyping(shelf, now())).toBeUndefined();
    expect(findTyping(shelf, now('d2'))).toBeDefined();
  });

  test('what is typed now is kept beside an offer and never over it', () => {
    const shelf = createShelf();
    keepTyping(shelf, typing());
    keepTyping(
      shelf,
      typing({ visit: 'now', at: '2026-02-01T08:00:00.000Z', mine: { title: '今' } }),
    );
    expect(findTyping(shelf, now())).toEqual(typing());
    dropTyping(shelf, now());
    expect(findTyping(shelf, now())).toEqual(typing());
  });

  test('a full shelf is said, not thrown', () => {
    expect(keepTyping(createShelf(10), typing())).toBe(false);
  });

  test.each(['', 'null', '[]', '{"documentId":1}', '{broken'])('passes over %j', (text) => {
    const shelf = createShelf();
    shelf.setItem('disclosure-report:typing:d1:3', text);
    expect(findTyping(shelf, now())).toBeUndefined();
  });

  test('takes no field from outside that nobody types', () => {
    const shelf = createShelf();
    const hostile = JSON.stringify(typing()).replace(
      '"title":"新"',
      '"title":"新","state":"published","__proto__":{"a":1}',
    );
    shelf.setItem('disclosure-report:typing:d1:3', hostile);
    expect(findTyping(shelf, now())?.mine).toEqual({ title: '新' });
  });
});
