import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PORTAL, ROOT } from '../scripts/run.mjs';
import { bundle } from './bundle.mjs';

const API = 'bench-report';
const UID = `api::${API}.${API}`;

/** The plugin's report as a plain type of the host: the same attributes, nothing of ours around it. */
function attributes() {
  const file = path.join(ROOT, 'content-types/report.json');
  const all = Object.entries(JSON.parse(readFileSync(file, 'utf8')).attributes);
  const plain = all.filter(([, { type }]) => type !== 'relation');
  return Object.fromEntries(
    plain.map(([name, { type, column }]) => [
      name,
      { type: type === 'customField' ? 'json' : type, ...(column ? { column } : {}) },
    ]),
  );
}

function writeApi(app) {
  const folder = path.join(app, 'src/api', API);
  const schema = {
    kind: 'collectionType',
    collectionName: 'bench_reports',
    info: { singularName: API, pluralName: `${API}s`, displayName: 'Bench' },
    options: { draftAndPublish: false },
    attributes: attributes(),
  };
  const core = (factory, rest = '') =>
    `module.exports = require('@strapi/strapi').factories.${factory}('${UID}'${rest});\n`;
  const files = {
    [`content-types/${API}/schema.json`]: JSON.stringify(schema),
    [`routes/${API}.js`]: core('createCoreRouter', ', { config: { findOne: { auth: false } } }'),
    [`controllers/${API}.js`]: core('createCoreController'),
    [`services/${API}.js`]: core('createCoreService'),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** A Strapi app in a folder of its own: the built plugin, the sample reports, and the bench-only type. */
export async function createHostApp() {
  const folder = mkdtempSync(path.join(tmpdir(), 'disclosure-bench-'));
  const app = path.join(folder, 'app');
  mkdirSync(app);
  writeFileSync(path.join(app, 'package.json'), readFileSync(path.join(PORTAL, 'package.json')));
  cpSync(path.join(PORTAL, 'config'), path.join(app, 'config'), { recursive: true });
  cpSync(path.join(PORTAL, 'favicon.png'), path.join(app, 'favicon.png'));
  for (const name of ['public/uploads', 'database/migrations', 'src']) {
    mkdirSync(path.join(app, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(app, 'node_modules'), 'junction');
  const seed = await bundle('examples/portal/src/index.ts', 'portal', {
    format: 'cjs',
    footer: { js: 'module.exports = module.exports.default;' },
  });
  cpSync(seed, path.join(app, 'src/index.js'));
  writeApi(app);
  return { app, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
