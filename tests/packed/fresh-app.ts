import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PORTAL = path.join(ROOT, 'examples/portal');
const PLUGIN = 'strapi-plugin-disclosure-report';

type Manifest = {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
};

export type PackedPlugin = { files: string[]; tarball: string };

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

export const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'disclosure-packed-'));

/** `npm pack` of the repository as it stands, into a folder. */
export function pack(into: string): PackedPlugin {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into];
  const output = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  const [packed] = JSON.parse(output) as [{ filename: string; files: { path: string }[] }];
  return {
    files: packed.files.map((file) => file.path),
    tarball: path.join(into, packed.filename),
  };
}

/** What the tarball holds, unpacked where Node looks for the package. */
export function unpack(tarball: string, app: string): string {
  const target = path.join(app, 'node_modules', PLUGIN);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  return target;
}

/**
 * A Strapi app that has the portal's packages and the plugin's declared ones, each linked, and
 * nothing else: a package that the plugin uses without declaring it is not there.
 */
export function createFreshApp(tarball: string): string {
  const app = temporaryFolder();
  const { dependencies } = readManifest(PORTAL);
  const plugin = readManifest(unpack(tarball, app));
  const linked = { ...dependencies, ...plugin.dependencies, ...plugin.peerDependencies };
  for (const name of Object.keys(linked)) if (name !== PLUGIN) link(app, name);
  const manifest = { name: 'fresh-app', private: true, version: '0.0.0', dependencies };
  writeFileSync(path.join(app, 'package.json'), JSON.stringify(manifest));
  cpSync(path.join(PORTAL, 'config'), path.join(app, 'config'), { recursive: true });
  cpSync(path.join(PORTAL, 'favicon.png'), path.join(app, 'favicon.png'));
  for (const folder of ['public/uploads', 'database/migrations', 'src/admin']) {
    mkdirSync(path.join(app, folder), { recursive: true });
  }
  return app;
}

function link(app: string, name: string): void {
  const target = path.join(app, 'node_modules', name);
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules', name), target, 'junction');
}
