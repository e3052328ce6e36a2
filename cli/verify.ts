import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import {
  WALK_BEGINNING,
  endOfWalk,
  walkOn,
  type Anchor,
  type ChainEvent,
  type ChainFault,
  type ChainWalk,
} from '../domain/chain';
import { describeChainFault } from '../domain/message';
import { sha256Of } from '../server/src/files/originals/shelf';
import { InputError, STANDARD_INPUT, unreadable } from './input';
import { chainSound, headAgrees, noEvent, noHead, type Locale } from './wording';

/** What was found of an exported chain. */
export interface ChainVerdict {
  readonly ok: boolean;
  /** Events that follow each other soundly from the first on. */
  readonly events: number;
  readonly head: ChainWalk['head'];
  /** The first thing that does not fit. */
  readonly faults: readonly ChainFault[];
  /** Whether it was compared with a head that was noted down elsewhere. */
  readonly isAnchored: boolean;
}

const digest = (text: string): string => `sha256:${sha256Of(Buffer.from(text, 'utf8'))}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TEXTS = ['at', 'action', 'payload', 'previousHash', 'hash'] as const;
const TEXTS_OR_NULL = ['actor', 'organ', 'slot'] as const;

const isEvent = (value: unknown): value is ChainEvent =>
  isRecord(value) &&
  Number.isSafeInteger(value['seq']) &&
  TEXTS.every((name) => typeof value[name] === 'string') &&
  TEXTS_OR_NULL.every((name) => value[name] === null || typeof value[name] === 'string');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readHead(text: string, source: string): Anchor {
  const value = parse(text);
  if (!isRecord(value)) throw new InputError('notJson', noHead(source));
  const { seq, hash, genesis } = value;
  if (!Number.isSafeInteger(seq) || typeof hash !== 'string')
    throw new InputError('notJson', noHead(source));
  return {
    ...{ seq: Number(seq), hash },
    ...(typeof genesis === 'string' ? { genesis } : {}),
  };
}

const ADDRESS = /^https?:\/\//iu;

/** A head from a file, or from the public address of a portal. */
export async function fetchHead(source: string): Promise<Anchor> {
  if (!ADDRESS.test(source)) {
    const text = await readFile(source, 'utf8').catch((error: unknown) => {
      throw unreadable(source, error);
    });
    return readHead(text, source);
  }
  const answer = await fetch(source, { headers: { accept: 'application/json' } }).catch(() => {
    throw new InputError('unreadable', noHead(source));
  });
  if (!answer.ok) throw new InputError('unreadable', noHead(`${source} (${answer.status})`));
  return readHead(await answer.text(), source);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === STANDARD_INPUT ? process.stdin : createReadStream(file, 'utf8');
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) yield line;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Walks an export of the audit chain line by line, so that its length costs no memory. */
export async function verifyChain(file: string, anchor?: Anchor): Promise<ChainVerdict> {
  let walk = WALK_BEGINNING;
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const event = parse(line);
    if (!isEvent(event)) throw new InputError('notJson', noEvent(file, number));
    walk = walkOn(walk, event, digest, anchor);
  }
  const { count, head, fault } = endOfWalk(walk, anchor);
  const faults = fault ? [fault] : [];
  return { ok: !fault, events: count, head, faults, isAnchored: anchor !== undefined };
}

/** The verdict as lines for a person. */
export function printVerdict(verdict: ChainVerdict, locale: Locale): string {
  const { ok, events, head, faults, isAnchored } = verdict;
  const lines =
    ok && head
      ? [chainSound(events, head, locale), headAgrees(isAnchored, locale)]
      : faults.map((fault) => describeChainFault(fault, locale));
  return [...lines, ''].join('\n');
}
