import { TYPED_FIELDS, type Values } from './fields';
import { isSame } from './same';

/** What was typed and not yet saved, with what it was typed over. */
export interface Typing {
  readonly documentId: string;
  /** The visit in which it was typed: what another visit left behind is never kept over. */
  readonly visit: string;
  readonly version: number;
  /** Whose typing it is: the next person at this screen must not be offered it. */
  readonly user: string;
  /** ISO instant of the last key. */
  readonly at: string;
  readonly mine: Values;
  readonly base: Values;
}

/** The part of Storage that is needed, so that it can be tried without a browser. */
export interface Shelf {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const PREFIX = 'disclosure-report:typing';
const prefixOf = (documentId: string): string => `${PREFIX}:${documentId}:`;
const keyOf = ({ documentId, visit }: Pick<Typing, 'documentId' | 'visit'>): string =>
  `${prefixOf(documentId)}${visit}`;

/** The fields that differ from what was loaded: mine and, beside it, what stood there before. */
export function collectTyping(values: Values, loaded: Values): Pick<Typing, 'mine' | 'base'> {
  const changed = [...TYPED_FIELDS.keys()].filter((name) => !isSame(values[name], loaded[name]));
  const pick = (from: Values): Values =>
    Object.fromEntries(changed.map((name) => [name, from[name] ?? null]));
  return { mine: pick(values), base: pick(loaded) };
}

export const hasTyping = (typing: Pick<Typing, 'mine'>): boolean =>
  Object.keys(typing.mine).length > 0;

/** False where the browser has no room or allows no storage; the form itself is untouched. */
export function keepTyping(shelf: Shelf, typing: Typing): boolean {
  try {
    shelf.setItem(keyOf(typing), JSON.stringify(typing));
    return true;
  } catch {
    return false;
  }
}

function keysOf(shelf: Shelf, documentId: string): string[] {
  const keys: string[] = [];
  for (let index = 0; index < shelf.length; index += 1) {
    const key = shelf.key(index);
    if (key?.startsWith(prefixOf(documentId))) keys.push(key);
  }
  return keys;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const onlyTyped = (input: unknown): Values =>
  Object.fromEntries(
    Object.entries(isRecord(input) ? input : {}).filter(([name]) => TYPED_FIELDS.has(name)),
  );

function readTyping(text: string | null): Typing | undefined {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(stored)) return undefined;
  const { documentId, visit, version, user, at } = stored;
  if (typeof documentId !== 'string' || typeof visit !== 'string') return undefined;
  if (typeof version !== 'number') return undefined;
  if (typeof user !== 'string' || typeof at !== 'string') return undefined;
  const typing = { documentId, visit, version, user, at };
  return { ...typing, mine: onlyTyped(stored['mine']), base: onlyTyped(stored['base']) };
}

/** The latest typing that an earlier visit of this user left in this report. */
export function findTyping(
  shelf: Shelf,
  { documentId, visit, user }: Pick<Typing, 'documentId' | 'visit' | 'user'>,
): Typing | undefined {
  // What cannot be read is passed over.
  const kept = keysOf(shelf, documentId).flatMap((key) => readTyping(shelf.getItem(key)) ?? []);
  const left = kept.filter(
    (typing) => typing.user === user && typing.visit !== visit && hasTyping(typing),
  );
  return left.sort((a, b) => b.at.localeCompare(a.at))[0];
}

/** Lets go of what one visit typed; what others left behind stays to be offered. */
export const dropTyping = (shelf: Shelf, typing: Pick<Typing, 'documentId' | 'visit'>): void =>
  shelf.removeItem(keyOf(typing));
