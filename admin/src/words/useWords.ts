import { useCallback } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import { PLUGIN } from '../names';

export type Say = (id: string, values?: Record<string, PrimitiveType>) => string;

/** Our wording by its short id: `say('new.title')`. */
export function useWords(): { say: Say; locale: 'zh' | 'en' } {
  const { formatMessage, locale } = useIntl();
  const say = useCallback<Say>(
    (id, values) => formatMessage({ id: `${PLUGIN}.${id}` }, values),
    [formatMessage],
  );
  return { say, locale: locale.startsWith('zh') ? 'zh' : 'en' };
}
