import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { cellAt } from '../../../domain/cell';
import { cellLabel, cellsOf, type AmountUnit } from '../../../domain/form';
import { chooseUnit } from './entry';
import type { GridContext } from './gridContext';
import { useTable, useTableForm } from './useTableHistory';
import { useWords } from '../words';

const UNITS: readonly AmountUnit[] = ['元', '万元'];
const NONE = 'none';

function UnitOf({ grid, cellKey }: { grid: GridContext; cellKey: string }) {
  const { say, locale } = useWords();
  const { history, table, isReadOnly } = grid;
  const value = useTable(history);
  const cell = cellAt(value, cellKey);
  const label = say('grid.unit.of', { cell: cellLabel(value.form, table, cellKey, locale) });
  const choose = (chosen: string | number) => {
    const unit = UNITS.find((each) => each === chosen);
    history.commit(chooseUnit(history.latest(), cellKey, unit));
  };
  return (
    <Flex gap={2} paddingTop={2} wrap="wrap">
      <Typography variant="pi">{label}</Typography>
      <SingleSelect
        size="S"
        aria-label={label}
        value={cell?.unit ?? NONE}
        disabled={isReadOnly || !cell}
        onChange={choose}
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
}

/** For amounts under a column that prints no unit: 元 and 万元 both occur, so it must be said. */
export const UnitChoice = memo(function UnitChoice({ grid }: { grid: GridContext }) {
  const form = useTableForm(grid.history);
  return cellsOf(form, grid.table)
    .filter(({ kind, unit }) => kind === 'amount' && !unit)
    .map(({ key }) => <UnitOf key={key} grid={grid} cellKey={key} />);
});
