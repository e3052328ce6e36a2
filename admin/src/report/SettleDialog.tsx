import { useState } from 'react';
import {
  Box,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { Finding } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { REASONS, isReasonId, mayStand, type ReasonId } from '../../../domain/waiver';
import type { Answer } from '../api';
import { useWords } from '../words';
import { FormDialog } from './FormDialog';
import { listKey } from './listKey';
import { ReasonField, isWordless } from './ReasonField';

/** The reason that only words can give. */
const IN_WORDS: ReasonId = 'words';

interface SettleDialogProps {
  findings: readonly Finding[];
  isBusy: boolean;
  onClose(): void;
  onConfirm(answer: Answer): void;
}

/** Asks why findings may stay as they are: a reason from the menu, in words, or both. */
export function SettleDialog({ findings, isBusy, onClose, onConfirm }: SettleDialogProps) {
  const { say, locale } = useWords();
  const [menu, setMenu] = useState<ReasonId>('verified');
  const [words, setWords] = useState('');
  const [standing, setStanding] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isInWords = menu === IN_WORDS;
  const canStand = findings.some(mayStand);
  const confirm = () => {
    setAsked(true);
    if (isInWords && isWordless(words)) return;
    onConfirm({ menu, words: words.trim(), standing: canStand && standing });
  };
  return (
    <FormDialog
      title={say('settle.title', { count: findings.length })}
      confirm={say('settle.confirm')}
      isBusy={isBusy}
      onClose={onClose}
      onConfirm={confirm}
    >
      <Typography>{say('settle.text')}</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {findings.map((finding, at) => (
          <Box tag="li" key={listKey(finding, at)}>
            <Typography variant="pi">{describeFinding(finding, locale)}</Typography>
          </Box>
        ))}
      </Flex>
      <Field.Root name="settle-menu" required>
        <Field.Label>{say('settle.menu')}</Field.Label>
        <SingleSelect value={menu} onChange={(value) => isReasonId(value) && setMenu(value)}>
          {REASONS.map(({ id, label }) => (
            <SingleSelectOption key={id} value={id}>
              {label[locale]}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <ReasonField
        name="settle-words"
        label={say('settle.words')}
        hint={say('settle.hint')}
        value={words}
        isRequired={isInWords}
        isAsked={isAsked}
        onChange={setWords}
      />
      {canStand ? (
        <Checkbox checked={standing} onCheckedChange={(checked) => setStanding(checked === true)}>
          {say('settle.standing')}
        </Checkbox>
      ) : null}
    </FormDialog>
  );
}
