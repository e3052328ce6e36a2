import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { cellAt } from '../../../domain/cell';
import { cellLabel, cellsOf, type AmountUnit } from '../../../domain/form';
import { chooseUnit } from './entry';
import type { GridContext } from './gridContext';
import { useWords } from '../words';

const UNITS: readonly AmountUnit[] = ['元', '万元'];
const NONE = 'none';

/** For amounts under a column that prints no unit: 元 and 万元 both occur, so it must be said. */
export function UnitChoice({ grid }: { grid: GridContext }) {
  const { say, locale } = useWords();
  const { history, table, isReadOnly } = grid;
  const { form } = history.value;
  const amounts = cellsOf(form, table).filter(({ kind, unit }) => kind === 'amount' && !unit);
  return amounts.map(({ key }) => {
    const cell = cellAt(history.value, key);
    const label = say('grid.unit.of', { cell: cellLabel(form, table, key, locale) });
    return (
      <Flex key={key} gap={2} paddingTop={2} wrap="wrap">
        <Typography variant="pi">{label}</Typography>
        <SingleSelect
          size="S"
          aria-label={label}
          value={cell?.unit ?? NONE}
          disabled={isReadOnly || !cell}
          onChange={(chosen) =>
            history.commit(
              chooseUnit(
                history.latest(),
                key,
                UNITS.find((unit) => unit === chosen),
              ),
            )
          }
        >
          <SingleSelectOption value={NONE}>{say('grid.unit.none')}</SingleSelectOption>
          {UNITS.map((unit) => (
            <SingleSelectOption key={unit} value={unit}>
              {say(unit === '元' ? 'grid.unit.yuan' : 'grid.unit.tenThousandYuan')}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        {!cell && <Typography variant="pi">{say('grid.unit.first')}</Typography>}
      </Flex>
    );
  });
}
