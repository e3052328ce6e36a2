import type { Core } from '@strapi/strapi';

const ADMIN_STRATEGIES = new Set(['admin', 'admin-token']);

/** The admin user who acts in this request, by documentId only; null for anything else. */
export function currentActor(strapi: Core.Strapi): string | null {
  const state: unknown = strapi.requestContext.get()?.state;
  const { auth, user } = (state ?? {}) as {
    auth?: { strategy?: { name?: string } };
    user?: { documentId?: string };
  };
  if (!ADMIN_STRATEGIES.has(auth?.strategy?.name ?? '')) return null;
  return user?.documentId ?? null;
}
