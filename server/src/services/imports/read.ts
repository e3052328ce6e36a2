import { errors } from '@strapi/utils';
import { flatten, type FlatReport } from '../../../../domain/report';
import type { ReadHints } from '../../../../domain/read';
import {
  ImportError,
  createQueue,
  readApart,
  sha256Of,
  type ImportedReport,
  type Kept,
  type Source,
} from '../../files';

const AT_ONCE = 2;
const WAITING = 8;

/** One line for the whole process: reading is heavy, and January brings everybody at once. */
const QUEUE = createQueue(AT_ONCE, WAITING);

/** What the preview shows: the report as printed, and where in the source each part stands. */
export interface SourcePreview extends Pick<
  ImportedReport,
  'meta' | 'shape' | 'findings' | 'notes' | 'blocks'
> {
  readonly report: FlatReport;
  /** Place in `blocks` by cell id. */
  readonly origins: Readonly<Record<string, unknown>>;
  /** The bytes that were read: an acceptance brings the same ones again. */
  readonly source: Kept;
}

const bytesOf = (source: Source): Uint8Array =>
  source.kind === 'file' ? source.bytes : Buffer.from(source.text, 'utf8');

function keptOf(source: Source): Kept {
  const bytes = bytesOf(source);
  return { sha256: sha256Of(bytes), bytes: bytes.length };
}

/** An `ImportError` as the answer it stands for. */
function refuse(error: ImportError): never {
  const details = { code: error.code, ...error.params };
  if (error.code === 'busy') throw new errors.RateLimitError(error.message, details);
  if (error.code === 'tooLarge') throw new errors.PayloadTooLargeError(error.message, details);
  throw new errors.ApplicationError(error.message, details);
}

/** Reads a source for the preview. Nothing is written; `signal` ends it when nobody waits any more. */
export async function readSource(
  source: Source,
  hints: ReadHints,
  signal?: AbortSignal,
): Promise<SourcePreview> {
  try {
    const imported = await QUEUE.run(
      () => readApart(source, hints, signal ? { signal } : {}),
      signal,
    );
    const { report, meta, shape, origins, findings, notes, blocks } = imported;
    return {
      report: flatten(report, 'printed'),
      meta,
      shape,
      origins: Object.fromEntries(origins),
      findings,
      notes,
      blocks,
      source: keptOf(source),
    };
  } catch (error) {
    if (error instanceof ImportError) return refuse(error);
    throw error;
  }
}
