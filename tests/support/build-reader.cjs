const { execFileSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '../..');

/** Files are read in a process that is built; the sources alone have none. */
module.exports = () => {
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/build-reader.mjs')], { cwd: ROOT });
};
