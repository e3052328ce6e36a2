import { useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import {
  collectTyping,
  dropTyping,
  findTyping,
  hasTyping,
  keepTyping,
  type Typing,
  type Values,
} from '../rescue';
import { versionOf, type ReportForm } from './useReportForm';

const PAUSE_MS = 400;

/** The typing as it would have to be kept now, an offer not yet decided included. */
function typingNow(documentId: string, user: string, form: ReportForm, offer: Typing | undefined) {
  const values: Values = form.getValues();
  const { mine, base } = collectTyping(values, form.initialValues);
  return {
    documentId,
    user,
    version: offer?.version ?? versionOf(form.initialValues),
    at: new Date().toISOString(),
    mine: { ...offer?.mine, ...mine },
    base: { ...base, ...offer?.base },
  };
}

/**
 * Keeps what is typed in this browser window until it is saved, and finds what an earlier visit had
 * to leave behind.
 */
export function useKeptTyping(documentId: string, form: ReportForm) {
  const user = String(useAuth('Report', (state) => state.user?.id) ?? '');
  const [offer, setOffer] = useState(() => findTyping(sessionStorage, documentId, user));
  const latest = useRef({ form, offer });
  latest.current = { form, offer };

  const collect = (): Typing =>
    typingNow(documentId, user, latest.current.form, latest.current.offer);
  const keep = (): boolean => {
    const typing = collect();
    return !hasTyping(typing) || keepTyping(sessionStorage, typing);
  };
  const drop = (): void => {
    dropTyping(sessionStorage, documentId);
    setOffer(undefined);
  };

  const keepRef = useRef(keep);
  keepRef.current = keep;
  useEffect(() => {
    if (!form.isModified) {
      if (!latest.current.offer) dropTyping(sessionStorage, documentId);
      return undefined;
    }
    const timer = setTimeout(() => keepRef.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [documentId, form.isModified, form.values]);
  useEffect(() => {
    const keepNow = () => latest.current.form.isModified && keepRef.current();
    window.addEventListener('pagehide', keepNow);
    return () => window.removeEventListener('pagehide', keepNow);
  }, []);

  return { offer, setOffer, collect, keep, drop };
}

export type KeptTyping = ReturnType<typeof useKeptTyping>;
