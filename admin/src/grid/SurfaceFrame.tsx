import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Scroller } from './tableStyle';

/** `page`: in the form. `wide` and `narrow`: over the full screen of a desktop, of a phone. */
export type SurfaceLayout = 'page' | 'wide' | 'narrow';

interface SurfaceFrameProps {
  readonly layout: SurfaceLayout;
  readonly scrollLabel: string;
  readonly tools: ReactNode;
  /** What the last paste did; it stays in sight wherever in the table that was. */
  readonly news: ReactNode;
  readonly notes: ReactNode;
  readonly children: ReactNode;
}

const InPage = styled.div`
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

/** The table scrolls between tools and notes; on a window too low for that, all of it does. */
const Narrow = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
  min-height: 0;
  flex: 1;
  overflow-y: auto;

  > * {
    flex: none;
  }

  > [role='region'] {
    flex: 0 1 auto;
    min-height: 16rem;
  }

  thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }
`;

const Notes = styled.div`
  height: 100%;
  overflow-y: auto;
`;

const NotesBelow = styled.div`
  max-height: 30%;
  overflow-y: auto;
`;

/** At the lower edge of the window while the table reaches below it. */
const News = styled.div`
  position: sticky;
  bottom: 0.8rem;
  z-index: 3;

  &:empty {
    display: none;
  }
`;

/** In the page one below the other; over a full screen the notes stand beside the table. */
export function SurfaceFrame(props: SurfaceFrameProps) {
  const { layout, scrollLabel, tools, news, notes, children } = props;
  const scroller = (
    <Scroller role="region" aria-label={scrollLabel}>
      {children}
    </Scroller>
  );
  if (layout === 'wide') {
    return (
      <Wide>
        {tools}
        {scroller}
        <Notes>
          {news}
          {notes}
        </Notes>
      </Wide>
    );
  }
  const [Frame, Below] = layout === 'page' ? [InPage, 'div' as const] : [Narrow, NotesBelow];
  return (
    <Frame>
      {tools}
      {scroller}
      <News>{news}</News>
      <Below>{notes}</Below>
    </Frame>
  );
}
