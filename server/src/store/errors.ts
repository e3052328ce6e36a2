import { errors } from '@strapi/utils';

export type ConflictCode =
  | 'stale'
  | 'locked'
  | 'slotTaken'
  | 'digestChanged'
  | 'originalRemoved'
  | 'approvedAlready'
  | 'stepTaken'
  | 'sheetOutdated'
  | 'passageGone'
  | 'commentClosed';
export type RefusalCode =
  | 'badInput'
  | 'findings'
  | 'reasonRequired'
  | 'notApproved'
  | 'ownWork'
  | 'noPerson'
  | 'openComments'
  | 'editionTampered'
  | 'badSuggestion'
  | 'otherDoor'
  | 'hasEditions'
  | 'inUse'
  | 'noAccess'
  | 'sourceRequired'
  | 'badUrl'
  | 'badDate'
  | 'notHistorical'
  | 'originalRequired'
  | 'scanRequired'
  | 'scanTooLarge'
  | 'badScan'
  | 'signerRequired'
  | 'signedInFuture'
  | 'badSheetCode'
  | 'notOnPaper'
  | 'otherOriginal'
  | 'originalMissing'
  | 'originalDamaged';

/** Somebody else was there first. Nothing was written. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly status = 409;
  readonly statusCode = 409;
  readonly expose = true;
  readonly details: { readonly code: ConflictCode } & Record<string, unknown>;

  constructor(
    readonly code: ConflictCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message);
    this.details = { ...details, code };
  }
}

// Strapi answers what descends from HttpError with its own status and does not log it as a crash;
// its constructor is abstract, and every subclass in Strapi answers 400.
Object.setPrototypeOf(ConflictError.prototype, errors.HttpError.prototype);

/** The request can't be done as it stands; the message says what to do. */
export class RefusalError extends errors.ApplicationError {
  constructor(
    readonly code: RefusalCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { ...details, code });
    Object.defineProperty(this, 'name', { value: 'RefusalError' });
  }
}

/** Absent and forbidden give the same answer. */
export const notFound = (): Error =>
  new errors.NotFoundError('没有找到这份年报或机关。 No such report or organ.', {
    code: 'notFound',
  });

/** In Strapi's own words for a document that isn't there: the Content Manager must not tell more. */
export const absentDocument = (): Error => new errors.NotFoundError('Not Found');
