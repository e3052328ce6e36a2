import { VisuallyHidden } from '@strapi/design-system';
import { memo } from 'react';
import { createPortal } from 'react-dom';

/** Spoken when it changes. In the body itself, for a modal hides everything beside it from speech. */
export const LiveSentence = memo(function LiveSentence({ children }: { children: string }) {
  return createPortal(
    <VisuallyHidden role="status" aria-live="polite" data-grid-live="">
      {children}
    </VisuallyHidden>,
    document.body,
  );
});
