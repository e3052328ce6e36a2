import type { ComponentProps, ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useWords } from '../words';

interface FormDialogProps {
  title: string;
  /** Label of the button that takes what was asked for. */
  confirm: string;
  variant?: ComponentProps<typeof Button>['variant'];
  isBusy?: boolean;
  children: ReactNode;
  onClose(): void;
  onConfirm(): void;
}

/** Asks for something before a step is taken; closing it takes no step. */
export function FormDialog(props: FormDialogProps) {
  const { title, confirm, variant = 'default', isBusy = false, children } = props;
  const { say } = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {children}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={props.onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button variant={variant} loading={isBusy} onClick={props.onConfirm}>
            {confirm}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
