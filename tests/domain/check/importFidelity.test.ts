import { checkTable } from '../../../domain/check';
import { emptyTable, readCell, withCells } from '../../../domain/cell';

const COLUMNS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
];

/** What C46 says of one row of 表三, its total last. */
function said(...figures: number[]): unknown[] {
  const cells = figures.map(
    (figure, at) =>
      [`received.${COLUMNS[at] ?? ''}`, readCell(String(figure), 'count', 'read')] as const,
  );
  return checkTable('requests', withCells(emptyTable('F2021'), cells), { moment: 'submit' })
    .filter(({ code }) => code === 'C46')
    .map(({ params }) =>
      [params['reason'], params['printed'], 'as', params['meant'], 'of', params['total']]
        .flat()
        .join(' '),
    );
}

test.each<[string, number[], string[]]>([
  ['a sound row', [12, 0, 0, 0, 0, 0, 12], []],
  ['12 torn apart', [1, 2, 0, 0, 0, 0, 12], ['torn 1 2 as 12 of 12']],
  ['10 torn apart', [1, 0, 0, 0, 0, 0, 10], ['torn 1 0 as 10 of 10']],
  ['99 torn apart', [9, 9, 0, 0, 0, 0, 99], ['torn 9 9 as 99 of 99']],
  ['torn apart further right', [3, 0, 0, 1, 2, 0, 15], ['torn 1 2 as 12 of 15']],
  ['at the end', [3, 0, 0, 0, 1, 2, 15], ['torn 1 2 as 12 of 15']],
  ['a tear that does not mend the row', [1, 2, 0, 0, 0, 0, 13], []],
  ['its first part has two digits', [10, 2, 0, 0, 0, 0, 102], []],
  ['its second part has two digits', [1, 12, 0, 0, 0, 0, 22], []],
  ['1 and 2 glued together', [12, 0, 0, 0, 0, 0, 3], ['glued 12 as 1 2 of 3']],
  ['1 and 0 glued together', [10, 0, 0, 0, 0, 0, 1], ['glued 10 as 1 0 of 1']],
  ['9 and 9 glued together', [99, 0, 0, 0, 0, 0, 18], ['glued 99 as 9 9 of 18']],
  ['glued further right', [5, 0, 12, 0, 0, 0, 8], ['glued 12 as 1 2 of 8']],
  ['glue that does not mend the row', [12, 0, 0, 0, 0, 0, 4], []],
  ['no room for the second', [12, 5, 0, 0, 0, 0, 8], []],
  ['three digits are no two', [123, 0, 0, 0, 0, 0, 15], []],
  ['one digit is no two', [9, 0, 0, 0, 0, 0, 8], []],
])('%s', (_, figures, expected) => {
  expect(said(...figures)).toEqual(expected);
});

test('a column is not read along', () => {
  const cells = [
    ['disclosed.naturalPerson', '1'],
    ['partlyDisclosed.naturalPerson', '2'],
    ['concluded.naturalPerson', '12'],
  ].map(([key = '', text = '']) => [key, readCell(text, 'count', 'read')] as const);
  const value = withCells(emptyTable('F2021'), cells);
  const found = checkTable('requests', value, { moment: 'submit' });
  expect(found.map(({ code }) => code)).not.toContain('C46');
});
