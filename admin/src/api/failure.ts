import type { Finding } from '../../../domain/check';

/** Why a request did not do what was asked, ready to be put into words. */
export interface Failure {
  /** 0: no answer came back at all. */
  readonly status: number;
  /** The server's own code (`stale`, `locked`, …), or one of ours. */
  readonly code: string;
  /** The server's sentence; empty where there is none. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const EXPIRED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const TOO_LARGE = 413;

function codeOf(status: number, details: Record<string, unknown>): string {
  if (typeof details['code'] === 'string') return details['code'];
  if (status === 0) return 'network';
  if (status === EXPIRED) return 'expired';
  if (status === FORBIDDEN) return 'forbidden';
  if (status === NOT_FOUND) return 'notFound';
  if (status === TOO_LARGE) return 'tooLarge';
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
  const message = typeof body['message'] === 'string' ? body['message'] : '';
  return { status, code: codeOf(status, details), message, details };
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
