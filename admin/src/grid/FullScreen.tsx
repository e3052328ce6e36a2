import { Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Sheet = styled(Modal.Content)`
  && {
    width: 98vw;
    max-width: 98vw;
    height: 98vh;
    max-height: 98vh;
    padding: 0.8rem 1.2rem;
  }
`;

interface FullScreenProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Escape belongs to the cell while it is typed in. */
  readonly isTyping: () => boolean;
  readonly onClose: () => void;
}

/** The grid over the whole window, for tables wider than the column of the edit view. */
export function FullScreen({ title, children, isTyping, onClose }: FullScreenProps) {
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Sheet
        aria-describedby={undefined}
        onEscapeKeyDown={(event) => isTyping() && event.preventDefault()}
        onPointerDownOutside={(event) => event.preventDefault()}
      >
        <Modal.Title variant="delta">{title}</Modal.Title>
        {children}
      </Sheet>
    </Modal.Root>
  );
}
