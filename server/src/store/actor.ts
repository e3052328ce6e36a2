import type { Core } from '@strapi/strapi';

const ADMIN_STRATEGIES = new Set(['admin', 'admin-token']);

interface RequestState {
  readonly auth?: { readonly strategy?: { readonly name?: string } };
  readonly user?: { readonly id?: number; readonly documentId?: string };
  readonly auditSource?: string;
}

async function documentIdOf(strapi: Core.Strapi, id: number | undefined): Promise<string | null> {
  if (id === undefined) return null;
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id }, select: ['documentId'] });
  return (user as { documentId?: string } | null)?.documentId ?? null;
}

/** The admin user who acts in this request, by documentId only; null for anything else. */
export async function currentActor(strapi: Core.Strapi): Promise<string | null> {
  const { auth, user, auditSource } = (strapi.requestContext.get()?.state ?? {}) as RequestState;
  // Strapi's MCP server knows its admin user by row id alone.
  if (auditSource === 'mcp') return documentIdOf(strapi, user?.id);
  if (!ADMIN_STRATEGIES.has(auth?.strategy?.name ?? '')) return null;
  return user?.documentId ?? null;
}
