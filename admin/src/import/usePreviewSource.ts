import { useState } from 'react';
import type { ReadHints } from '../../../domain/read';
import { readFile, readPasted, type Failure, type SourcePreview } from '../api';
import type { Chosen } from './source';

/** A source that was read, with what is known of it. */
export interface ReadSource {
  readonly preview: SourcePreview;
  readonly name: string;
  readonly sha256: string;
}

/** SHA-256 in hex; empty where the browser offers none, as it does without HTTPS. */
async function digestOf(chosen: Chosen): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (!subtle) return '';
  const bytes =
    chosen.kind === 'file'
      ? await chosen.file.arrayBuffer()
      : new TextEncoder().encode(chosen.text);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

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
      const sha256 = await digestOf(chosen);
      setBusy(false);
      onRead({ preview, name: name.slice(0, LONGEST_NAME), sha256 });
      return;
    }
    setBusy(false);
    setFailure(outcome.failure);
  }

  return { isBusy, failure, read, forget: () => setFailure(undefined) };
}

const LONGEST_NAME = 200;
