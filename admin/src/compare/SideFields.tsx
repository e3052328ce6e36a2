import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReportStatus, Side } from '../api';
import { useWords } from '../words';
import { sidesOf } from './sides';
import { useSideName } from './useSideName';

interface SideFieldsProps {
  status: ReportStatus;
  from: Side;
  to: Side;
  onChange(from: Side, to: Side): void;
}

/** Chooses the two that are compared. */
export function SideFields({ status, from, to, onChange }: SideFieldsProps) {
  const { say } = useWords();
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <SideField name="from" status={status} value={from} onChange={(side) => onChange(side, to)} />
      <SideField name="to" status={status} value={to} onChange={(side) => onChange(from, side)} />
      <Button variant="tertiary" onClick={() => onChange(to, from)}>
        {say('compare.swap')}
      </Button>
    </Flex>
  );
}

interface SideFieldProps {
  name: 'from' | 'to';
  status: ReportStatus;
  value: Side;
  onChange(side: Side): void;
}

function SideField({ name, status, value, onChange }: SideFieldProps) {
  const { say } = useWords();
  const nameOf = useSideName(status);
  return (
    <Box width="28rem" maxWidth="100%">
      <Field.Root name={`compare-${name}`}>
        <Field.Label>{say(`compare.${name}`)}</Field.Label>
        <SingleSelect value={value} onChange={(side) => onChange(String(side))}>
          {sidesOf(status).map((side) => (
            <SingleSelectOption key={side} value={side}>
              {nameOf(side)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
