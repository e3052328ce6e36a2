import {
  Field,
  Flex,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { isScope, SCOPES, type Scope } from '../../../domain/report';
import type { OrganChoice } from '../api';
import { useWords } from '../words';
import { OrganField } from './OrganField';

interface NewReportFieldsProps {
  /** undefined while they are being loaded. */
  organs: readonly OrganChoice[] | undefined;
  years: readonly string[];
  value: { organ: string; year: string; scope: Scope };
  onOrgan(organ: string): void;
  onYear(year: string): void;
  onScope(scope: Scope): void;
}

export function NewReportFields(props: NewReportFieldsProps) {
  const { organs, years, value } = props;
  const { say } = useWords();
  return (
    <>
      <OrganField organs={organs} value={value.organ} onOrgan={props.onOrgan} />
      <Field.Root name="year" required hint={say('new.yearHint')}>
        <Field.Label>{say('new.year')}</Field.Label>
        <SingleSelect value={value.year} onChange={(year) => props.onYear(String(year))}>
          {years.map((year) => (
            <SingleSelectOption key={year} value={year}>
              {say('board.yearOption', { year })}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <Field.Root name="scope" required>
        <Field.Label id="new-report-scope">{say('new.scope')}</Field.Label>
        <Radio.Group
          aria-labelledby="new-report-scope"
          value={value.scope}
          onValueChange={(scope) => isScope(scope) && props.onScope(scope)}
        >
          {SCOPES.map((scope) => (
            <Flex key={scope} direction="column" alignItems="flex-start" paddingBottom={2}>
              <Radio.Item value={scope}>{say(`scope.${scope}`)}</Radio.Item>
              <Typography variant="pi" textColor="neutral600">
                {say(`new.scope.${scope}`)}
              </Typography>
            </Flex>
          ))}
        </Radio.Group>
      </Field.Root>
    </>
  );
}
