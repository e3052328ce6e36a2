const path = require('node:path');

// This file runs compiled, from dist/config.
const ROOT = path.resolve(__dirname, '../..');

const sqlite = (env) => ({
  client: 'sqlite',
  connection: {
    filename: path.resolve(ROOT, env('DATABASE_FILENAME', '.tmp/data.db')),
  },
  useNullAsDefault: true,
});

const server = (env, client, port) => ({
  client,
  connection: env('DATABASE_URL')
    ? fromUrl(new URL(env('DATABASE_URL')), port)
    : {
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', port),
        database: env('DATABASE_NAME', 'portal'),
        user: env('DATABASE_USERNAME', 'portal'),
        password: env('DATABASE_PASSWORD', ''),
      },
  pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
});

const fromUrl = (url, port) => ({
  host: url.hostname,
  port: Number(url.port || port),
  database: url.pathname.slice(1),
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
});

module.exports = ({ env }) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  const connections = {
    sqlite: () => sqlite(env),
    postgres: () => server(env, 'postgres', 5432),
    mysql: () => server(env, 'mysql', 3306),
  };
  const connection = connections[client];
  if (!connection) {
    throw new Error(`DATABASE_CLIENT is "${client}"; it must be sqlite, postgres or mysql.`);
  }
  return { connection: connection() };
};
