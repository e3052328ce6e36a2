import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { CHINESE } from '../names';

type Messages = Record<string, string>;

const loaded = new Map<string, Messages>();

async function load(locale: string): Promise<Messages> {
  const { default: messages } =
    locale === CHINESE
      ? await import('../translations/zh-Hans.json')
      : await import('../translations/en.json');
  loaded.set(locale, messages);
  return messages;
}

/**
 * Our own wording for the screens inside. It is loaded with the first of them, so that it weighs
 * nothing before; wording that the host has put under the same id stands before ours.
 */
export function Words({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const locale = intl.locale.startsWith('zh') ? CHINESE : 'en';
  const [messages, setMessages] = useState(loaded.get(locale));
  useEffect(() => {
    let isCurrent = true;
    const known = loaded.get(locale);
    if (known) setMessages(known);
    else void load(locale).then((words) => isCurrent && setMessages(words));
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  // A new object is a new context: every word on the screen would be put together again.
  const merged = useMemo(
    () => ({ ...messages, ...(intl.messages as Messages) }),
    [messages, intl.messages],
  );
  if (!messages) return null;
  return (
    <IntlProvider
      locale={intl.locale}
      defaultLocale="en"
      messages={merged}
      {...(intl.timeZone ? { timeZone: intl.timeZone } : {})}
    >
      {children}
    </IntlProvider>
  );
}
