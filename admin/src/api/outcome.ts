import { failureOf, type Failure } from './failure';

export type Outcome<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly failure: Failure };

/** Runs one request; refusals come back as data, so that no caller can forget them. */
export async function outcomeOf<T>(request: Promise<{ data: T }>): Promise<Outcome<T>> {
  try {
    const { data } = await request;
    return { ok: true, data };
  } catch (thrown) {
    return { ok: false, failure: failureOf(thrown) };
  }
}
