import { createRequire } from 'node:module';
import path from 'node:path';
import { addOrgans } from './many-organs.mjs';
import { createRepublishing } from './republish.mjs';

// A process of its own: started with the app's folder, a port and how many organs to add, tells where what
// is once it serves.
const [app, port, organs] = process.argv.slice(2);
Object.assign(process.env, {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  HOST: '127.0.0.1',
  PORT: port,
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: path.join(app, '..', 'data.db'),
  APP_KEYS: 'bench-a,bench-b',
  ADMIN_JWT_SECRET: 'bench-admin-secret',
  API_TOKEN_SALT: 'bench-api-token-salt',
  TRANSFER_TOKEN_SALT: 'bench-transfer-salt',
  JWT_SECRET: 'bench-jwt-secret',
  ENCRYPTION_KEY: 'bench-encryption-key-of-32-bytes',
});
process.chdir(app);

const REPORT = 'plugin::disclosure-report.report';
const BENCH = 'api::bench-report.bench-report';

const { createStrapi } = createRequire(path.join(app, 'package.json'))('@strapi/strapi');
const strapi = createStrapi({ appDir: app, distDir: app, serveAdminPanel: false });
await strapi.start();

await addOrgans(strapi, Number(organs ?? 0));
const [report] = await strapi.documents(REPORT).findMany({
  filters: { state: 'published', year: '2024', scope: 'own' },
  populate: ['organ'],
  limit: 1,
});
const { id, documentId, organ, createdAt, updatedAt, ...content } = report;
const copy = await strapi.documents(BENCH).create({ data: content });
// A publication, for what follows one.
const republishing = await createRepublishing(strapi);
process.on('message', async ({ touch, republish }) => {
  if (republish) {
    await republishing.republish(republish);
    process.send({ republished: true });
  }
  if (!touch) return;
  const { documentId: id } = organ;
  await strapi
    .documents('plugin::disclosure-report.organ')
    .update({ documentId: id, data: { contact: `${Date.now()}` } });
  process.send({ touched: true });
});
const basePath = strapi.plugin('disclosure-report').config('basePath');
process.send({
  column: basePath,
  republished: basePath + republishing.path,
  page: `${basePath}/${organ.slug}/${content.year}`,
  rest: `/api/bench-reports/${copy.documentId}`,
});
