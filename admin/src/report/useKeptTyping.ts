import { useEffect, useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import {
  collectTyping,
  dropTyping,
  findTyping,
  hasTyping,
  keepTyping,
  versionOf,
  type Typing,
} from '../rescue';
import type { ReportForm } from './useReportForm';

const PAUSE_MS = 400;

/** Unlike any other visit's name, also in a tab that was duplicated with its storage. */
const newVisit = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/**
 * Keeps what is typed in this browser window until it is saved, and finds what an earlier visit had
 * to leave behind. An offer not yet decided stays kept as it is, however much is typed beside it.
 */
export function useKeptTyping(documentId: string, form: ReportForm) {
  const user = String(useAuth('Report', (state) => state.user?.id) ?? '');
  const visit = useRef('');
  visit.current ||= newVisit();
  const own = () => ({ documentId, user, visit: visit.current });
  const [offer, setOffer] = useState(() => findTyping(sessionStorage, own()));
  const latest = useRef(form);
  latest.current = form;

  const collect = (): Typing => {
    const { getValues, initialValues } = latest.current;
    const typed = collectTyping(getValues(), initialValues);
    return { ...own(), version: versionOf(initialValues), at: new Date().toISOString(), ...typed };
  };
  const keep = (): boolean => {
    const typing = collect();
    return !hasTyping(typing) || keepTyping(sessionStorage, typing);
  };
  /** The server has it. */
  const drop = (): void => dropTyping(sessionStorage, own());
  /** Lays the typing aside as an offer, before other content comes into the form. */
  const shelve = (): Typing => {
    const typing = collect();
    keepTyping(sessionStorage, typing);
    visit.current = newVisit();
    setOffer(typing);
    return typing;
  };
  /** The offer was restored or given up; the next one may be waiting behind it. */
  const settle = (): void => {
    if (offer) dropTyping(sessionStorage, offer);
    setOffer(findTyping(sessionStorage, own()));
  };

  const keepRef = useRef(keep);
  keepRef.current = keep;
  useEffect(() => {
    if (!form.isModified) {
      dropTyping(sessionStorage, { documentId, visit: visit.current });
      return undefined;
    }
    const timer = setTimeout(() => keepRef.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [documentId, form.isModified, form.values]);
  useEffect(() => {
    const keepNow = () => latest.current.isModified && keepRef.current();
    window.addEventListener('pagehide', keepNow);
    return () => {
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);

  return { offer, keep, drop, shelve, settle };
}

export type KeptTyping = ReturnType<typeof useKeptTyping>;
