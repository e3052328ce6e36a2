import { useState } from 'react';
import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import type { Finding } from '../../../domain/check';
import { describeFinding } from '../../../domain/message';
import { REASONS, isReasonId, mayStand, type ReasonId } from '../../../domain/waiver';
import type { Answer } from '../api';
import { useWords } from '../words';
import { listKey } from './listKey';

const MAX_WORDS = 500;
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
  const isWordless = menu === IN_WORDS && words.trim() === '';
  const canStand = findings.some(mayStand);
  const confirm = () => {
    setAsked(true);
    if (!isWordless) onConfirm({ menu, words: words.trim(), standing: canStand && standing });
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('settle.title', { count: findings.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
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
            <Field.Root
              name="settle-words"
              required={menu === IN_WORDS}
              hint={say('settle.hint')}
              {...(isAsked && isWordless ? { error: say('reason.missing') } : {})}
            >
              <Field.Label>{say('settle.words')}</Field.Label>
              <Textarea
                value={words}
                maxLength={MAX_WORDS}
                onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            {canStand ? (
              <Checkbox
                checked={standing}
                onCheckedChange={(checked) => setStanding(checked === true)}
              >
                {say('settle.standing')}
              </Checkbox>
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button loading={isBusy} onClick={confirm}>
            {say('settle.confirm')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
