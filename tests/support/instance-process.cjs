require('./swc-register.cjs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

// One more Strapi on the database of the test that started it. Says its port, stops with its parent.
const app = path.join(__dirname, 'app');

async function main() {
  const strapi = createStrapi({
    appDir: app,
    distDir: app,
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.load();
  strapi.server.mount();
  strapi.server.httpServer.listen(0, '127.0.0.1', () => {
    process.send({ port: strapi.server.httpServer.address().port });
  });
  process.on('disconnect', () => strapi.destroy().then(() => process.exit(0)));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
