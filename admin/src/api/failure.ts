import type { Finding } from '../../../domain/check';

/** Why a request did not do what was asked, ready to be put into words. */
export interface Failure {
  /** 0: no answer came back at all. */
  readonly status: number;
  /** The server's own code (`stale`, `locked`, …), or one of ours. */
  readonly code: string;
  /** The server's own sentence; empty where there is none, and where it crashed: that one is for its log. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const EXPIRED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const TOO_LARGE = 413;
const CRASHED = 500;

function codeOf(status: number, details: Record<string, unknown>): string {
  if (typeof details['code'] === 'string') return details['code'];
  if (status === 0) return 'network';
  if (status === EXPIRED) return 'expired';
  if (status === FORBIDDEN) return 'forbidden';
  if (status === NOT_FOUND) return 'notFound';
  if (status === TOO_LARGE) return 'tooLarge';
  if (status === CRASHED) return 'server';
  // Whatever stands before the server answers for it; whether the request was done is not known.
  if (status > CRASHED) return 'unavailable';
  return 'unknown';
}

/** Reads what the host's fetch client throws: Strapi's error body, a bare status, or no answer. */
export function failureOf(thrown: unknown): Failure {
  const source = isRecord(thrown) ? thrown : {};
  const response = isRecord(source['response']) ? source['response'] : {};
  const data = isRecord(response['data']) ? response['data'] : {};
  const body = isRecord(data['error']) ? data['error'] : {};
  const statusAt = [body['status'], source['status'], source['code']];
  const status = statusAt.find((each): each is number => typeof each === 'number') ?? 0;
  const details = isRecord(body['details']) ? body['details'] : {};
  const hasSentence = status < CRASHED && typeof body['message'] === 'string';
  const message = hasSentence ? String(body['message']) : '';
  return { status, code: codeOf(status, details), message, details };
}

const CHINESE_END = /[。？！] /u;
const CHINESE_LETTER = /\p{Script=Han}/u;

/** The half of a sentence of the server, 中文 first, that is in this language; empty where none is. */
export function messageIn(message: string, locale: 'zh' | 'en'): string {
  const end = message.search(CHINESE_END);
  if (end >= 0) return locale === 'zh' ? message.slice(0, end + 1) : message.slice(end + 2).trim();
  return CHINESE_LETTER.test(message) === (locale === 'zh') ? message : '';
}

const isFinding = (value: unknown): value is Finding =>
  isRecord(value) && typeof value['code'] === 'string' && Array.isArray(value['cells']);

/** The findings for which a submit or publish was refused. */
export function findingsOf(failure: Failure): Finding[] {
  const findings = failure.details['findings'];
  return Array.isArray(findings) ? findings.filter(isFinding) : [];
}

const isReason = (value: unknown): value is { code: string; message: string } =>
  isRecord(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string';

/** The reasons beside the figures for which a submit or publish was refused. */
export function reasonsOf(failure: Failure): { code: string; message: string }[] {
  const reasons = failure.details['reasons'];
  return Array.isArray(reasons) ? reasons.filter(isReason) : [];
}
