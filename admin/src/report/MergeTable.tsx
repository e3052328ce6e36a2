import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { cellLabel, isFormId, LATEST_FORM, tableName } from '../../../domain/form';
import { useFormName } from '../grid/useFormName';
import type { Choices, Difference, Side } from '../rescue';
import { useWords } from '../words';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;

  th,
  td {
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    vertical-align: top;
    color: ${({ theme }) => theme.colors.neutral800};
  }

  thead th:first-child {
    width: 40%;
  }

  td > label {
    display: flex;
    gap: 0.8rem;
    cursor: pointer;
  }

  td[data-chosen='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const Value = styled.span`
  display: block;
  max-height: 18rem;
  overflow: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;

interface MergeTableProps {
  differences: readonly Difference[];
  choices: Choices;
  onChoose(id: string, side: Side): void;
  /** What the two sides are called: wording under this id. */
  words?: string;
}

const SIDES: readonly Side[] = ['mine', 'theirs'];

export function MergeTable({ differences, choices, onChoose, words = 'merge' }: MergeTableProps) {
  const { say } = useWords();
  const place = usePlace();
  const shown = useShown();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('merge.place')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {say(`${words}.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.id}>
            <th scope="row">
              {place(difference)}
              <Typography
                variant="pi"
                tag="div"
                textColor={difference.isConflict ? 'danger700' : 'neutral600'}
              >
                {say(`${words}.${difference.isConflict ? 'both' : 'onlyMine'}`)}
              </Typography>
            </th>
            {SIDES.map((side) => (
              <td key={side} data-chosen={choices[difference.id] === side}>
                <label>
                  <input
                    type="radio"
                    name={difference.id}
                    checked={choices[difference.id] === side}
                    onChange={() => onChoose(difference.id, side)}
                    aria-label={`${place(difference)} ${say(`${words}.${side}`)}`}
                  />
                  <Value>
                    {shown(difference, side)}
                    {difference.inferred.includes(side) ? (
                      <Typography variant="pi" tag="span" textColor="warning700">
                        {' '}
                        {say('merge.inferred')}
                      </Typography>
                    ) : null}
                  </Value>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What one side says; a form version by its name. */
function useShown(): (difference: Difference, side: Side) => string {
  const { say } = useWords();
  const nameOf = useFormName();
  return ({ table, cell, ...sides }, side) => {
    const text = sides[side];
    const isForm = table !== undefined && cell === undefined;
    if (isForm && isFormId(text)) return nameOf(text);
    return text || say('merge.blank');
  };
}

/** Where a difference is, in the words of the form. */
function usePlace(): (difference: Difference) => string {
  const { say, locale } = useWords();
  return ({ field, table, cell }) => {
    if (!table) return say(`field.${field}`);
    const name = tableName(LATEST_FORM.id, table, locale);
    if (cell === undefined) return say('merge.form', { table: name });
    return say('grid.place', {
      table: name,
      cell: cellLabel(LATEST_FORM.id, table, cell, locale),
    });
  };
}
