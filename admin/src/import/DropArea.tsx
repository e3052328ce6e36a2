import { useState, type DragEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { droppedFiles } from './droppedFiles';

const Area = styled.div`
  &[data-over] {
    outline: 2px dashed ${({ theme }) => theme.colors.primary600};
    outline-offset: 4px;
  }
`;

interface DropAreaProps {
  readonly children: ReactNode;
  onFiles(files: readonly File[]): void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/**
 * Takes files and whole folders wherever on it they are dropped: beside it the browser would open the file and leave
 * the page. Text that is dragged goes where it was meant to.
 */
export function DropArea({ children, onFiles }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  return (
    <Area
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      {children}
    </Area>
  );
}
