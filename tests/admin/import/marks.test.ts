import { valueOf } from '../../../admin/src/import/answers';
import { CELL_STATES, STATE_SIGNS, previewCells } from '../../../admin/src/import/marks';
import { checkTables } from '../../../domain/check';
import zh from '../../../admin/src/translations/zh-Hans.json';
import { YEAR, flatWith, read } from './flatReport';

const zeros = (row: string) =>
  Object.fromEntries(
    ['researchInstitution', 'publicWelfareOrganization', 'legalServiceOrganization'].map((id) => [
      `${row}.${id}`,
      read(0),
    ]),
  );

/** Row by row: a total that does not fit, one that is blank but known, one whose parts are missing. */
const CELLS = {
  ...zeros('received'),
  'received.naturalPerson': read(2),
  'received.commercialEnterprise': { value: 1, how: 'inferred' },
  'received.otherOrganization': { value: 0, how: 'typed' },
  'received.total': read(4),
  ...zeros('pendingAtStart'),
  'pendingAtStart.naturalPerson': read(5),
  'pendingAtStart.commercialEnterprise': read(0),
  'pendingAtStart.otherOrganization': read(0),
  'disclosed.naturalPerson': { value: null, raw: '/', how: 'missing' },
};

const cells = () => {
  const value = valueOf(flatWith(CELLS), YEAR);
  if (!value) throw new Error('The report of this test is not whole.');
  return previewCells(value, 'requests', checkTables(value, { moment: 'import' }), 'zh');
};

test.each([
  ['received.naturalPerson', '2', 'read', true],
  ['received.commercialEnterprise', '1', 'inferred', true],
  ['received.otherOrganization', '0', 'typed', true],
  ['received.total', '4', 'read', true],
  ['pendingAtStart.naturalPerson', '5', 'read', false],
  ['pendingAtStart.total', '5', 'computed', false],
  ['disclosed.naturalPerson', '/', 'missing', false],
  ['disclosed.total', '', 'missing', false],
])('%s shows “%s” as %s, disagreeing: %s', (key, text, state, isDisagreeing) => {
  expect(cells().get(key)).toMatchObject({ text, state, isDisagreeing });
});

test('every state has a sign of its own and its words', () => {
  expect(new Set(Object.values(STATE_SIGNS)).size).toBe(CELL_STATES.length);
  const said = CELL_STATES.map((state) => `disclosure-report.import.state.${state}`);
  expect(said.filter((id) => !Object.hasOwn(zh, id))).toEqual([]);
});
