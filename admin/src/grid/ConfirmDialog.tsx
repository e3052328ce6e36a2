import { Button, Dialog, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../words';

interface Choice {
  readonly label: string;
  readonly run: () => void;
}

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be confirmed, the smallest change first; nothing where there is only to read. */
  readonly choices?: readonly Choice[];
  readonly onClose: () => void;
}

/** Asks before a change to many cells at once. */
export function ConfirmDialog({ title, children, choices = [], onClose }: ConfirmDialogProps) {
  const { say } = useWords();
  const isStacked = choices.length > 1;
  const cancel = (
    <Dialog.Cancel>
      <Button variant="tertiary" fullWidth>
        {say(choices.length > 0 ? 'grid.cancel' : 'grid.close')}
      </Button>
    </Dialog.Cancel>
  );
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description style={{ whiteSpace: 'pre-line' }}>{children}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Flex direction={isStacked ? 'column' : 'row'} gap={2} width="100%">
            {isStacked ? null : cancel}
            {choices.map(({ label, run }) => (
              <Dialog.Action key={label}>
                <Button variant="success-light" fullWidth onClick={run}>
                  {label}
                </Button>
              </Dialog.Action>
            ))}
            {isStacked ? cancel : null}
          </Flex>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
