import { ImportError, type ImportCode } from '../../../server/src/files/importError';
import { importReport, type Source } from '../../../server/src/files/source';

/** The code of refusal, or that there is a report. */
export async function outcomeOf(source: Source): Promise<ImportCode | 'read'> {
  try {
    await importReport(source);
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.code;
    throw error;
  }
}
