import { encodingFor, isUnchanged } from './negotiation';
import type { Headers, Representation } from './representation';

export interface SiteRequest {
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

export interface SiteAnswer {
  readonly status: number;
  /** All of them, Content-Length included. */
  readonly headers: Headers;
  readonly body?: Buffer;
}

/** What is ready to be sent for a path, before the visitor's own wishes are known. */
export type Ready = Representation | SiteAnswer;

/** The variant that this visitor asks for, or the word that his copy is still good. */
export function select(ready: Ready, request: SiteRequest): SiteAnswer {
  if (!('variants' in ready)) return ready;
  const variant = ready.variants[encodingFor(request.acceptEncoding)];
  if (ready.status === 200 && isUnchanged(request.ifNoneMatch, variant.tag)) {
    return { status: 304, headers: variant.unchangedHeaders };
  }
  return { status: ready.status, headers: variant.headers, body: variant.body };
}
