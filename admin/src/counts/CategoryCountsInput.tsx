import { Field, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { duplicateCounts, totalOfCounts } from '../../../domain/report';
import { useWords, Words } from '../words';
import { Fold } from './countsStyle';
import { CountsTable } from './CountsTable';
import { OfferedSentence } from './OfferedSentence';
import { draftRows, readRows, valueOf } from './rows';

/** What the Content Manager gives the input of a custom field. */
export interface CategoryCountsInputProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: unknown) => void;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly disabled?: boolean;
}

function Counts(props: CategoryCountsInputProps) {
  const { name, value, onChange, label, hint, error, disabled = false } = props;
  const { say } = useWords();
  const rows = draftRows(value);
  const read = readRows(rows);
  const total = totalOfCounts(read);
  return (
    <Field.Root name={name} hint={hint} {...(error ? { error } : {})}>
      <Fold>
        <summary>
          {label ?? say('field.categoryCounts')}
          {total > 0 && say('counts.summary', { total })}
          {duplicateCounts(read).length > 0 && say('counts.summary.twice')}
        </summary>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography variant="pi" textColor="neutral600">
            {say('counts.about')}
          </Typography>
          <CountsTable
            rows={rows}
            isReadOnly={disabled}
            onChange={(next) => onChange(name, valueOf(next))}
          />
          <OfferedSentence rows={read} isReadOnly={disabled} onChange={onChange} />
        </Flex>
      </Fold>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** 主动公开分类条数: category, channel and count, with the sentence they make. */
export default function CategoryCountsInput(props: CategoryCountsInputProps) {
  return (
    <Words>
      <Counts {...props} />
    </Words>
  );
}
