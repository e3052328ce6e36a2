import { errors } from '@strapi/utils';
import { checkReport, type CheckProfile, type Finding } from '../../../../domain/check';
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
import type { Settings } from '../settings';

const AT_ONCE = 2;
const WAITING = 8;

/** One line for the whole process: reading is heavy, and January brings everybody at once. */
const QUEUE = createQueue(AT_ONCE, WAITING);

/** What the preview shows: the report as printed, and where in the source each part stands. */
export interface SourcePreview extends Pick<ImportedReport, 'meta' | 'shape' | 'notes' | 'blocks'> {
  readonly report: FlatReport;
  /** Of what was read, by the portal's own rules. */
  readonly findings: readonly Finding[];
  /** Those rules: what the clerk answers is checked again in the browser. */
  readonly profile: CheckProfile;
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

async function importedFrom(
  source: Source,
  hints: ReadHints,
  signal: AbortSignal | undefined,
): Promise<ImportedReport> {
  try {
    return await QUEUE.run(() => readApart(source, hints, signal ? { signal } : {}), signal);
  } catch (error) {
    if (error instanceof ImportError) return refuse(error);
    throw error;
  }
}

/** Reads sources for the preview. Nothing is written; `signal` ends it when nobody waits any more. */
export const createRead =
  (settings: Settings) =>
  async (source: Source, hints: ReadHints, signal?: AbortSignal): Promise<SourcePreview> => {
    const { report, meta, shape, origins, notes, blocks } = await importedFrom(
      source,
      hints,
      signal,
    );
    const profile = settings().checks;
    return {
      report: flatten(report, 'printed'),
      meta,
      shape,
      origins: Object.fromEntries(origins),
      findings: checkReport(report, { moment: 'import', profile }, { source: shape }).findings,
      profile,
      notes,
      blocks,
      source: keptOf(source),
    };
  };
