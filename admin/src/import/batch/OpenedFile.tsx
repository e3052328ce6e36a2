import type { OrganChoice, SourcePreview } from '../../api';
import { PreviewStep } from '../PreviewStep';
import type { BatchItem } from './batchItem';
import type { BatchWork } from './useBatch';

interface OpenedFileProps {
  readonly item: BatchItem;
  readonly preview: SourcePreview;
  readonly work: BatchWork;
  readonly organs: readonly OrganChoice[];
  readonly years: readonly string[];
  onBack(): void;
}

const LONGEST_NAME = 200;

/** One file of a batch beside its form; what is answered stays with it in the list. */
export function OpenedFile({ item, preview, work, organs, years, onBack }: OpenedFileProps) {
  const { id, name, answers, target } = item;
  const { change } = work;
  const draft = {
    user: '',
    into: '',
    sourceName: name.slice(0, LONGEST_NAME),
    original: id,
    preview,
    answers,
    target,
  };
  return (
    <PreviewStep
      draft={draft}
      target={target}
      organs={organs}
      years={years}
      into={undefined}
      isOneOfMany
      setTarget={(chosen) => change({ type: 'target', id, target: chosen })}
      setAnswers={(next) => change({ type: 'answer', id, next })}
      onDrop={onBack}
      onAccepted={({ documentId }) => {
        change({ type: 'accept', id, report: documentId });
        onBack();
      }}
    />
  );
}
