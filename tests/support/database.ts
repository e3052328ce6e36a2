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

type Kind = Connection['client'];

export const databaseKind = process.env['TEST_DATABASE'] ?? 'sqlite';

const freshName = () => `disclosure_test_${randomBytes(6).toString('hex')}`;

const CREATE: Record<Kind, () => Promise<TestDatabase>> = {
  sqlite: async () => createSqlite(),
  postgres: () => createPostgres(serverUrl('TEST_POSTGRES_URL')),
  mysql: () => createMysql(serverUrl('TEST_MYSQL_URL')),
};

/** The kind that the run was started for, unless a test needs another. */
export async function createDatabase(kind: string = databaseKind): Promise<TestDatabase> {
  if (!isKind(kind)) throw new Error(`"${kind}" is no database; sqlite, postgres and mysql are.`);
  return CREATE[kind]();
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(CREATE, kind);

/** The same database as the environment that the portal's `config/database` reads. */
export function databaseEnvironment({ settings }: TestDatabase): Record<string, string> {
  const { client, connection } = settings;
  const names = {
    DATABASE_CLIENT: client,
    DATABASE_FILENAME: connection['filename'],
    DATABASE_HOST: connection['host'],
    DATABASE_PORT: connection['port'],
    DATABASE_NAME: connection['database'],
    DATABASE_USERNAME: connection['user'],
    DATABASE_PASSWORD: connection['password'],
  };
  const given = Object.entries(names).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}

function serverUrl(variable: string): URL {
  const url = process.env[variable];
  if (!url) throw new Error(`${variable} names no server to create a database on.`);
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
