import { describeRefusal, type RefusalCode } from '../../../domain/message';

export type ImportCode = RefusalCode;

export type ImportParams = Readonly<Record<string, string | number>>;

/** A source that can't be read, with what to do instead in both languages. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportCode,
    readonly params: ImportParams = {},
  ) {
    super(`${describeRefusal(code, params, 'zh')} ${describeRefusal(code, params, 'en')}`);
  }
}
