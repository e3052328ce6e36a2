import { Button, Dialog } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords } from '../words';

interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Absent where there is nothing to confirm, only to read. */
  readonly confirm?: { readonly label: string; readonly run: () => void };
  readonly onClose: () => void;
}

/** Asks before a change to many cells at once. */
export function ConfirmDialog({ title, children, confirm, onClose }: ConfirmDialogProps) {
  const { say } = useWords();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description style={{ whiteSpace: 'pre-line' }}>{children}</Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say(confirm ? 'grid.cancel' : 'grid.close')}
            </Button>
          </Dialog.Cancel>
          {confirm && (
            <Dialog.Action>
              <Button variant="success-light" fullWidth onClick={confirm.run}>
                {confirm.label}
              </Button>
            </Dialog.Action>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
