import { useState } from 'react';
import type { ReadHints } from '../../../domain/read';
import { pastedName, readFile, readPasted, type Failure, type SourcePreview } from '../api';
import { keepOriginal, type Original } from './originalShelf';
import type { Chosen } from './source';

/** A source that was read, with what is known of it. */
export interface ReadSource {
  readonly preview: SourcePreview;
  readonly name: string;
}

const originalOf = (chosen: Chosen): Original =>
  chosen.kind === 'file'
    ? { name: chosen.file.name, blob: chosen.file }
    : { name: pastedName(chosen.kind), blob: new Blob([chosen.text]) };

/** Has the server read a source. Nothing is written. */
export function usePreviewSource(onRead: (read: ReadSource) => void) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  async function read(chosen: Chosen, hints: ReadHints): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    const outcome = await (chosen.kind === 'file'
      ? readFile(chosen.file, hints)
      : readPasted(chosen, hints));
    if (outcome.ok) {
      const preview = outcome.data;
      const name = chosen.kind === 'file' ? chosen.file.name : (preview.meta.title ?? '');
      await keepOriginal(preview.source.sha256, originalOf(chosen));
      setBusy(false);
      onRead({ preview, name: name.slice(0, LONGEST_NAME) });
      return;
    }
    setBusy(false);
    setFailure(outcome.failure);
  }

  return { isBusy, failure, read, forget: () => setFailure(undefined) };
}

const LONGEST_NAME = 200;
