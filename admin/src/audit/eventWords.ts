import type { Locale } from '../../../domain/form';
import { REASONS } from '../../../domain/waiver';
import type { Say } from '../words';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const CAUSES: ReadonlySet<unknown> = new Set(['edited', 'recalled', 'returned']);

/** A reason chosen from the menu, as the menu words it; else as somebody wrote it. */
const reasonWords = (reason: string, locale: Locale): string =>
  REASONS.find(({ id }) => id === reason)?.label[locale] ?? reason;

/** What an event tells besides who, when and what: the parts that a person asks for, in words. */
export function eventWords(payload: unknown, say: Say, locale: Locale): string {
  if (!isRecord(payload)) return '';
  const { number, version, step, steps, cause, reason, words, name } = payload;
  const many = Array.isArray(steps) ? steps.map(String) : [];
  const given = [
    typeof number === 'number' ? say('audit.detail.number', { number }) : '',
    typeof version === 'number' ? say('audit.detail.version', { version }) : '',
    typeof step === 'string' ? step : '',
    many.join('、'),
    CAUSES.has(cause) ? say(`audit.cause.${String(cause)}`) : '',
    typeof reason === 'string' ? reasonWords(reason, locale) : '',
    typeof words === 'string' ? words : '',
    typeof name === 'string' ? name : '',
  ];
  return given.filter((each) => each !== '').join(say('audit.detail.between'));
}

const SLOT_PARTS = 3;

/** Year and scope of the report that an event is of; undefined where it is of none. */
export function reportOf(slot: string | null): { year: string; scope: string } | undefined {
  const parts = (slot ?? '').split(':');
  const [, year = '', scope = ''] = parts;
  return parts.length === SLOT_PARTS ? { year, scope } : undefined;
}
