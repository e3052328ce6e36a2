import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { findingsOf, reasonsOf, type Failure } from '../api';
import { useWords } from '../words';
import { FindingList } from './FindingList';
import { ReasonList } from './ReasonList';
import { openReason } from './reasons';

/** Every reason for which the server refused, at once; each leads to where it can be mended. */
export function RefusedDialog({ refusal, onClose }: { refusal: Failure; onClose(): void }) {
  const { say } = useWords();
  const findings = findingsOf(refusal);
  const reasons = reasonsOf(refusal).flatMap(({ code }) => openReason(code) ?? []);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('refused.title', { count: errors + reasons.length })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('refused.text')}</Typography>
            <ReasonList reasons={reasons} onJump={onClose} />
            <FindingList findings={findings} onJump={onClose} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('dialog.understood')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
