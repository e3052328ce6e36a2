import { useRef } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { findingsOf, reasonsOf, type Failure } from '../api';
import { useWords } from '../words';
import { FindingList } from './FindingList';
import { ReasonList } from './ReasonList';
import { openReason } from './reasons';

/** Every reason for which the server refused, at once; each leads to where it can be mended. */
export function RefusedDialog({ refusal, onClose }: { refusal: Failure; onClose(): void }) {
  const { say } = useWords();
  const jump = useRef<() => void>();
  const findings = findingsOf(refusal);
  const reasons = reasonsOf(refusal).flatMap(({ code }) => openReason(code) ?? []);
  const errors = reasons.length + findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const leap = (go: () => void) => {
    jump.current = go;
    onClose();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          if (!jump.current) return;
          // The focus goes to the fault, not back to the button that opened the dialog.
          event.preventDefault();
          jump.current();
        }}
      >
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('refused.title', { errors, warnings })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('refused.text')}</Typography>
            <ReasonList reasons={reasons} onJump={leap} />
            <FindingList findings={findings} onJump={leap} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Flex width="100%" justifyContent="flex-end">
            <Button onClick={onClose}>{say('dialog.understood')}</Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
