import { isScope, type Scope } from '../../../domain/report';
import { RefusalError, notFound } from '../services/refusal';

type Reader<T> = (value: unknown) => T | undefined;

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/u;
const DIGEST = /^sha256:[0-9a-f]{64}$/u;
const YEAR = /^[12]\d{3}$/u;
const LONGEST_TEXT = 10_000;

export const documentId: Reader<string> = (value) =>
  typeof value === 'string' && DOCUMENT_ID.test(value) ? value : undefined;

export const year: Reader<number> = (value) =>
  (typeof value === 'string' || typeof value === 'number') && YEAR.test(String(value))
    ? Number(value)
    : undefined;

export const scope: Reader<Scope> = (value) => (isScope(value) ? value : undefined);

export const version: Reader<number> = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const matching =
  (pattern: RegExp): Reader<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Reader<Value> =>
  (value) =>
    values.find((each) => each === value);

export const digest: Reader<string> = (value) =>
  typeof value === 'string' && DIGEST.test(value) ? value : undefined;

export const text: Reader<string> = (value) =>
  typeof value === 'string' && value.length <= LONGEST_TEXT ? value : undefined;

/** Up to this many of a kind in one request. */
const LONGEST_LIST = 500;

export const listOf =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > LONGEST_LIST)
      return undefined;
    const items = value.map(read);
    return items.every((item) => item !== undefined) ? items : undefined;
  };

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<R extends Readers> = {
  readonly [Name in keyof R]: NonNullable<ReturnType<R[Name]>>;
};

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

function refuse(fields: readonly string[]): never {
  const list = fields.map((field) => field.slice(0, 40)).join(', ');
  throw new RefusalError(
    'badInput',
    `请求内容不对：${list || '应为对象'}。 The request is wrong: ${list || 'it must be an object'}.`,
    { fields },
  );
}

/** A closed object of scalars: an unknown, missing or ill-shaped member refuses the request. */
export function readClosed<R extends Readers>(input: unknown, readers: R): Values<R> {
  if (!isRecord(input)) return refuse([]);
  const unknown = Object.keys(input).filter((name) => !Object.hasOwn(readers, name));
  const values = new Map(
    Object.entries(readers).map(([name, read]) => [
      name,
      Object.hasOwn(input, name) ? read(input[name]) : undefined,
    ]),
  );
  const wrong = [...values].filter(([, value]) => value === undefined).map(([name]) => name);
  if (unknown.length + wrong.length > 0) return refuse([...unknown, ...wrong]);
  return Object.fromEntries(values) as Values<R>;
}

/** Beside a file what is sent travels as one field of JSON. */
export function readPart(body: unknown, name: string): unknown {
  const part = readClosed(body, {
    [name]: (given: unknown) => (typeof given === 'string' ? given : undefined),
  });
  try {
    return JSON.parse(part[name] ?? '');
  } catch {
    return undefined;
  }
}

/** An id in the address: what can't be one is answered as what isn't there. */
export function readId(value: unknown): string {
  const id = documentId(value);
  if (id === undefined) throw notFound();
  return id;
}
