import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Scroller } from './tableStyle';

interface SurfaceFrameProps {
  readonly isWide: boolean;
  readonly scrollLabel: string;
  readonly tools: ReactNode;
  readonly notes: ReactNode;
  readonly children: ReactNode;
}

const Narrow = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;

export const Tools = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
`;

const Wide = styled.div`
  display: grid;
  grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(20rem, 24rem);
  gap: 0.4rem 0.8rem;
  align-items: start;
  min-height: 0;
  flex: 1;

  > * {
    max-height: 100%;
  }

  > :first-child {
    grid-column: 1 / -1;
  }
`;

const Notes = styled.div`
  height: 100%;
  overflow-y: auto;
`;

/** In the page one below the other; over the full screen the notes stand beside the table. */
export function SurfaceFrame({ isWide, scrollLabel, tools, notes, children }: SurfaceFrameProps) {
  const scroller = (
    <Scroller role="region" aria-label={scrollLabel}>
      {children}
    </Scroller>
  );
  if (!isWide) {
    return (
      <Narrow>
        {tools}
        {scroller}
        <div>{notes}</div>
      </Narrow>
    );
  }
  return (
    <Wide>
      {tools}
      {scroller}
      <Notes>{notes}</Notes>
    </Wide>
  );
}
