import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { ReportStatus } from '../api';
import { useWords } from '../words';

interface PublishDialogProps {
  status: ReportStatus;
  isBusy: boolean;
  onClose(): void;
  onConfirm(): void;
}

/** Says once more what becomes public, before it does. */
export function PublishDialog({ status, isBusy, onClose, onConfirm }: PublishDialogProps) {
  const { say } = useWords();
  const next = status.editions.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{say('publish.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography fontWeight="bold">{status.title}</Typography>
            <Typography>{say('publish.text', { number: next })}</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button variant="tertiary" fullWidth onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button fullWidth loading={isBusy} onClick={onConfirm}>
            {say('publish.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
