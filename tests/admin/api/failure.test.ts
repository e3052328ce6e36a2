import { failureOf, findingsOf, messageIn, reasonsOf } from '../../../admin/src/api/failure';

const thrown = (status: number, details: object = {}, message = '') => ({
  name: 'FetchError',
  status,
  response: { data: { data: null, error: { status, message, details } } },
});

describe('what a request throws, as data', () => {
  test.each([
    ['a stale version', thrown(409, { code: 'stale', version: 4 }), 409, 'stale'],
    ['an expired login', thrown(401), 401, 'expired'],
    ['no permission', thrown(403), 403, 'forbidden'],
    ['nothing there', thrown(404), 404, 'notFound'],
    ['too much text', thrown(413), 413, 'tooLarge'],
    ['a crash', thrown(500), 500, 'server'],
    ['no connection', new TypeError('Failed to fetch'), 0, 'network'],
    [
      'a proxy that answers in HTML',
      Object.assign(new Error('x'), { status: 502 }),
      502,
      'unavailable',
    ],
    ['nothing at all', undefined, 0, 'network'],
  ])('%s', (_, error, status, code) => {
    expect(failureOf(error)).toMatchObject({ status, code });
  });

  test('what the server says of a crash is for its log and nobody else', () => {
    const message = 'insert into `reports` … SQLITE_BUSY: database is locked';
    expect(failureOf(thrown(500, {}, message)).message).toBe('');
    expect(failureOf(thrown(503, {}, 'Service Unavailable')).message).toBe('');
  });

  test('the sentence of the server is kept', () => {
    expect(failureOf(thrown(400, {}, '请填写原因。')).message).toBe('请填写原因。');
  });
});

test('only what looks like a finding is one', () => {
  const finding = { code: 'C01', severity: 'error', table: 'requests', cells: [], params: {} };
  const failure = failureOf(thrown(400, { code: 'findings', findings: [finding, null, 'x', {}] }));
  expect(findingsOf(failure)).toEqual([finding]);
  expect(findingsOf(failureOf(thrown(400)))).toEqual([]);
});

test('reasons come with code and sentence', () => {
  const reason = { code: 'titleMissing', message: '请填写标题。' };
  const failure = failureOf(thrown(400, { code: 'findings', reasons: [reason, { code: 1 }] }));
  expect(reasonsOf(failure)).toEqual([reason]);
});

describe('a bilingual sentence is said in one language', () => {
  test.each([
    ['请填写原因。 Give a reason.', '请填写原因。', 'Give a reason.'],
    ['甲。乙。 One. Two.', '甲。乙。', 'One. Two.'],
    ['“示例局”已有年报。 "示例局" has reports.', '“示例局”已有年报。', '"示例局" has reports.'],
    ['只有中文。', '只有中文。', ''],
    ['Invalid key title', '', 'Invalid key title'],
    ['', '', ''],
  ])('%s', (message, zh, en) => {
    expect([messageIn(message, 'zh'), messageIn(message, 'en')]).toEqual([zh, en]);
  });
});
