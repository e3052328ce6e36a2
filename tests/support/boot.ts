import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import request from 'supertest';
import { createDatabase, type TestDatabase } from './database';
import { createAdminUser, loginSuperAdmin, type AdminUser, type NewAdminUser } from './admin-user';

const APP = path.join(__dirname, 'app');

export type BootOptions = {
  /** Boot on a database that exists already; the caller drops it. */
  database?: TestDatabase;
  graphql?: boolean;
  /** With a type of the portal's own that relates to organs and reports. */
  notices?: boolean;
  /** Strapi's own MCP server, under /mcp. */
  mcp?: boolean;
  /** The plugin's settings, as `config/plugins` would give them. */
  config?: Record<string, unknown>;
};

export type TestApp = {
  strapi: Core.Strapi;
  /** Where this app keeps originals. */
  originals: string;
  /** Where this app puts files while a request brings them; no other test writes there. */
  uploads: string;
  /** Supertest on the running server. */
  request: () => ReturnType<typeof request>;
  superAdmin: AdminUser;
  /** A second person, who approves what the first has written. */
  approver: AdminUser;
  createAdminUser: (user: NewAdminUser) => Promise<AdminUser>;
  destroy: () => Promise<void>;
};

/** A real Strapi with the plugin's sources, on a real and empty database. */
export async function bootStrapi(options: BootOptions = {}): Promise<TestApp> {
  const database = options.database ?? (await createDatabase());
  process.env['TEST_CONNECTION'] = JSON.stringify(database.settings);
  process.env['TEST_GRAPHQL'] = String(options.graphql ?? false);
  process.env['TEST_NOTICES'] = String(options.notices ?? false);
  process.env['TEST_MCP'] = String(options.mcp ?? false);
  // Never in the fixture app's own folder, where the next run would find them.
  const originals = mkdtempSync(path.join(tmpdir(), 'disclosure-originals-'));
  const uploads = mkdtempSync(path.join(tmpdir(), 'disclosure-uploads-'));
  process.env['TEST_UPLOADS'] = uploads;
  const config = { originals: { folder: originals }, ...options.config };
  process.env['TEST_PLUGIN_CONFIG'] = JSON.stringify(config);
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';

  const strapi = createStrapi({
    appDir: APP,
    distDir: APP,
    autoReload: false,
    serveAdminPanel: false,
  });
  const clear = async (): Promise<void> => {
    for (const folder of [originals, uploads]) rmSync(folder, { recursive: true, force: true });
    if (!options.database) await database.drop();
  };
  await load(strapi, clear);

  return {
    strapi,
    originals,
    uploads,
    request: () => request(strapi.server.httpServer),
    superAdmin: await loginSuperAdmin(strapi),
    approver: await loginSuperAdmin(strapi),
    createAdminUser: (user) => createAdminUser(strapi, user),
    destroy: async () => {
      await strapi.destroy();
      await clear();
    },
  };
}

/** An app that refuses to start leaves no database behind either. */
async function load(strapi: Core.Strapi, giveUp: () => Promise<void>): Promise<void> {
  try {
    await strapi.load();
    strapi.server.mount();
    await listen(strapi);
  } catch (error) {
    await strapi.destroy().catch(() => undefined);
    await giveUp();
    throw error;
  }
}

// One port for the whole run: supertest would open one for each of several requests at once.
const listen = (strapi: Core.Strapi): Promise<void> =>
  new Promise((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });
