import { Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';
import { cellAt, cellText, type TableValue } from '../../../domain/cell';
import { cellId, cellLabel, findCellAnywhere, tableName, type TableId } from '../../../domain/form';
import { useWords } from '../words';
import { goToCell } from './goToCell';

/** An inferred figure in its table. */
export interface InferredPlace {
  readonly table: TableId;
  readonly key: string;
  readonly value: TableValue;
}

interface InferredRowProps {
  /** Of one row of a table. */
  readonly places: readonly InferredPlace[];
  /** Absent where nothing may be changed. */
  readonly onConfirm: ((place: InferredPlace) => void) | undefined;
}

const Figures = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.3rem;
  margin: 0.2rem 0 0;

  li {
    display: inline-flex;
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.warning100};
  }
  button {
    min-height: 2.4rem;
    padding: 0.2rem 0.4rem;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 1.2rem;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  button + button {
    min-width: 2.4rem;
    border-left: 1px solid ${({ theme }) => theme.colors.warning200};
    color: ${({ theme }) => theme.colors.primary700};
  }
  button + button svg {
    display: block;
    width: 1.2rem;
    height: 1.2rem;
    fill: currentcolor;
  }
  button:hover,
  button:focus-visible {
    background: ${({ theme }) => theme.colors.warning200};
  }
`;

/** The inferred figures of one row, each a way to its cell with its confirmation behind it. */
export function InferredRow({ places, onConfirm }: InferredRowProps) {
  const { say, locale } = useWords();
  const [first] = places;
  if (!first) return null;
  const { table, value } = first;
  const cellOf = ({ key }: InferredPlace) => findCellAnywhere(value.form, table, key);
  const row = say('grid.place', {
    table: tableName(value.form, table, locale),
    cell: cellOf(first)?.row.label[locale] ?? first.key,
  });
  const figureOf = (place: InferredPlace, name: string): string =>
    say('grid.pair', { name, value: cellText(cellAt(value, place.key)) });
  const wholeName = (place: InferredPlace): string => {
    const cell = cellLabel(value.form, table, place.key, locale);
    return figureOf(
      place,
      say('grid.place', { table: tableName(value.form, table, locale), cell }),
    );
  };
  return (
    <div>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {row}
      </Typography>
      <Figures aria-label={row}>
        {places.map((place) => (
          <li key={place.key}>
            <button type="button" onClick={() => goToCell(cellId(table, place.key))}>
              ≈ {figureOf(place, cellOf(place)?.column.label[locale] ?? place.key)}
            </button>
            {onConfirm ? (
              <button
                type="button"
                title={say('inferred.confirm')}
                aria-label={say('inferred.confirm.of', { cell: wholeName(place) })}
                onClick={() => onConfirm(place)}
              >
                <Check aria-hidden />
              </button>
            ) : null}
          </li>
        ))}
      </Figures>
    </div>
  );
}
