import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useWords } from '../words';

interface YearHintProps {
  years: readonly string[];
  year: string;
  onYear(year: string): void;
}

/** The year for a source that does not say it. */
export function YearHint({ years, year, onYear }: YearHintProps) {
  const { say } = useWords();
  return (
    <Box minWidth="24rem">
      <Field.Root name="import-year" hint={say('import.hint.yearHint')}>
        <Field.Label>{say('import.hint.year')}</Field.Label>
        <SingleSelect
          value={year === '' ? null : year}
          placeholder={say('import.hint.fromSource')}
          onClear={() => onYear('')}
          clearLabel={say('new.clear')}
          onChange={(value) => onYear(String(value ?? ''))}
        >
          {years.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {say('board.yearOption', { year: each })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}
