import { errors } from '@strapi/utils';
import { flatten, type FlatReport } from '../../../../domain/report';
import type { ReadHints } from '../../../../domain/read';
import { ImportError, createQueue, readApart, type ImportedReport, type Source } from '../../files';

const AT_ONCE = 2;
const WAITING = 8;

/** One line for the whole process: reading is heavy, and January brings everybody at once. */
const QUEUE = createQueue(AT_ONCE, WAITING);

/** What the preview shows: the report as printed, and where in the source each part stands. */
export interface SourcePreview extends Pick<
  ImportedReport,
  'meta' | 'findings' | 'notes' | 'blocks'
> {
  readonly report: FlatReport;
  /** Place in `blocks` by cell id. */
  readonly origins: Readonly<Record<string, unknown>>;
}

/** An `ImportError` as the answer it stands for. */
function refuse(error: ImportError): never {
  const details = { code: error.code, ...error.params };
  if (error.code === 'busy') throw new errors.RateLimitError(error.message, details);
  if (error.code === 'tooLarge') throw new errors.PayloadTooLargeError(error.message, details);
  throw new errors.ApplicationError(error.message, details);
}

/** Reads a source for the preview. Nothing is written. */
export async function readSource(source: Source, hints: ReadHints): Promise<SourcePreview> {
  try {
    const imported = await QUEUE.run(() => readApart(source, hints));
    const { report, meta, origins, findings, notes, blocks } = imported;
    return {
      report: flatten(report, 'printed'),
      meta,
      origins: Object.fromEntries(origins),
      findings,
      notes,
      blocks,
    };
  } catch (error) {
    if (error instanceof ImportError) return refuse(error);
    throw error;
  }
}
