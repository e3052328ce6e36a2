require('./swc-register.cjs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

// One more Strapi on the database of the test that started it. Says its port, stops with its parent, and
// ends without a word where it is told to: at the n-th write to a table of ours, or some time from now.
const app = path.join(__dirname, 'app');

const WRITE = /^(before|after)(Create|Update|Delete)/u;

const die = () => process.kill(process.pid, 'SIGKILL');

function dieAtWrite(strapi, step) {
  let seen = 0;
  strapi.db.lifecycles.subscribe(({ action, model }) => {
    if (!WRITE.test(action) || !model.uid.startsWith('plugin::disclosure-report.')) return;
    seen += 1;
    if (seen === step) die();
  });
}

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
  process.on('message', ({ dieAt, dieAfter }) => {
    if (dieAt !== undefined) dieAtWrite(strapi, dieAt);
    else setTimeout(die, dieAfter);
    process.send({ told: true });
  });
  process.on('disconnect', () => strapi.destroy().then(() => process.exit(0)));
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
