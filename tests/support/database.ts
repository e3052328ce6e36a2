import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import { Client } from 'pg';

export type Connection = {
  client: 'sqlite' | 'postgres' | 'mysql';
  connection: Record<string, string | number | boolean>;
  useNullAsDefault?: boolean;
  pool?: { min: number; max: number };
};

/** A database of its own, empty, on the server the run was started for. */
export type TestDatabase = { settings: Connection; drop: () => Promise<void> };

export const databaseKind = process.env['TEST_DATABASE'] ?? 'sqlite';

const freshName = () => `disclosure_test_${randomBytes(6).toString('hex')}`;

export async function createDatabase(): Promise<TestDatabase> {
  if (databaseKind === 'postgres') return createPostgres(serverUrl('TEST_POSTGRES_URL'));
  if (databaseKind === 'mysql') return createMysql(serverUrl('TEST_MYSQL_URL'));
  if (databaseKind === 'sqlite') return createSqlite();
  throw new Error(`TEST_DATABASE is "${databaseKind}"; it must be sqlite, postgres or mysql.`);
}

function serverUrl(variable: string): URL {
  const url = process.env[variable];
  if (!url) throw new Error(`TEST_DATABASE is "${databaseKind}", but ${variable} names no server.`);
  return new URL(url);
}

// A file, because Strapi resolves ":memory:" to a file of that name.
function createSqlite(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-test-'));
  return {
    settings: {
      client: 'sqlite',
      connection: { filename: path.join(folder, 'data.db') },
      useNullAsDefault: true,
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createPostgres(url: URL): Promise<TestDatabase> {
  const name = freshName();
  const run = async (statement: string) => {
    const client = new Client({ connectionString: url.href });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await run(`CREATE DATABASE ${name}`);
  return {
    settings: {
      client: 'postgres',
      connection: { ...credentials(url, 5432), database: name },
      pool: { min: 0, max: 10 },
    },
    drop: () => run(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function createMysql(url: URL): Promise<TestDatabase> {
  const name = freshName();
  const run = async (statement: string) => {
    const connection = await createConnection(credentials(url, 3306));
    try {
      await connection.query(statement);
    } finally {
      await connection.end();
    }
  };
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  return {
    settings: {
      client: 'mysql',
      connection: { ...credentials(url, 3306), database: name, charset: 'utf8mb4' },
      pool: { min: 0, max: 10 },
    },
    drop: () => run(`DROP DATABASE ${name}`),
  };
}

function credentials(url: URL, defaultPort: number) {
  return {
    host: url.hostname,
    port: Number(url.port || defaultPort),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}
