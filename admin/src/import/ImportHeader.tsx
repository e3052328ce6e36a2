import type { ReactNode } from 'react';
import { BackButton, Layouts } from '@strapi/strapi/admin';
import { PAGE_PATH, editPath } from '../names';
import { useWords } from '../words';

interface ImportHeaderProps {
  readonly step: 'source' | 'preview' | 'batch';
  /** documentId of the working copy it is meant for; empty for a new one. */
  readonly into: string;
  readonly actions?: ReactNode;
}

/** Stays in sight while the preview is scrolled, and with it what can be done. */
export function ImportHeader({ step, into, actions }: ImportHeaderProps) {
  const { say } = useWords();
  return (
    <Layouts.Header
      title={say(into === '' ? 'import.title' : 'import.intoTitle')}
      subtitle={say(`import.step.${step}`)}
      navigationAction={
        <BackButton fallback={into === '' ? PAGE_PATH : editPath(into)} disabled={false} />
      }
      primaryAction={actions ?? null}
    />
  );
}
