import ts from 'typescript';
import { importsOf, parse, type SourceFile } from './imports';

type Room = {
  /** Path prefix of the room's files; the longest matching one counts. */
  at: string;
  /** Prefixes of our own files it may import, besides its own. */
  may: string[];
  /** Packages it may import; every package where not given. */
  packages?: RegExp;
};

const NONE = /^$/;
const SHARED = [
  'domain/',
  'content-types/',
  'server/src/config/',
  'server/src/plugin-id',
  'server/src/permissions',
];
const LOWER = ['server/src/store/', 'server/src/files/', 'server/src/pages/'];

// From the innermost room outwards: an arrow points only to what stands above it.
export const ROOMS: Room[] = [
  { at: 'domain/compare/', may: ['domain/'], packages: /^diff$/ },
  { at: 'domain/', may: ['domain/'], packages: NONE },
  { at: 'content-types/', may: [], packages: NONE },
  { at: 'server/src/config/', may: ['domain/', 'server/src/pages/', 'server/src/plugin-id'] },
  { at: 'server/src/store/', may: SHARED },
  { at: 'server/src/files/', may: ['domain/'] },
  { at: 'server/src/pages/', may: ['domain/'], packages: NONE },
  { at: 'server/src/services/', may: [...SHARED, ...LOWER] },
  { at: 'server/src/jobs/', may: [...SHARED, 'server/src/services/'] },
  { at: 'server/src/policies/', may: [...SHARED, 'server/src/services/'] },
  { at: 'server/src/controllers/', may: [...SHARED, 'server/src/services/'] },
  { at: 'server/src/routes/', may: [...SHARED, 'server/src/controllers/', 'server/src/policies/'] },
  { at: 'server/src/', may: [...SHARED, 'server/src/'] },
  { at: 'admin/src/api/', may: ['domain/'] },
  { at: 'admin/src/translations/', may: [], packages: NONE },
  { at: 'admin/src/', may: ['domain/', 'admin/src/'] },
  { at: 'cli/', may: ['domain/', 'server/src/files/', 'server/src/pages/'] },
];

/** One sentence for each import that goes through a wall. */
export function wallsBroken(source: SourceFile): string[] {
  const room = roomOf(source.file);
  if (!room) return [`${source.file} stands in no room`];
  return importsOf(source)
    .filter((target) => !isAllowed(room, target))
    .map((target) => `${source.file} imports ${target}`);
}

export function roomOf(file: string): Room | undefined {
  const matching = ROOMS.filter(({ at }) => file.startsWith(at));
  return matching.sort((a, b) => b.at.length - a.at.length)[0];
}

function isAllowed(room: Room, target: string): boolean {
  if (!isOwn(target)) return room.packages?.test(target) ?? true;
  return [room.at, ...room.may].some(
    (prefix) => target.startsWith(prefix) || `${target}/` === prefix,
  );
}

const isOwn = (target: string) =>
  /^(\.\.|domain|content-types|server|admin|cli|tests|examples|bench)(\/|$)/.test(target);

/** `strapi.db` and `strapi.documents`, however they are reached, outside the store. */
export function databaseUse(source: SourceFile): string[] {
  if (source.file.startsWith('server/src/store/')) return [];
  return membersOf(source)
    .filter((member) => /^(\w+\.)*strapi\.(db|documents|query|entityService)$/.test(member))
    .map((member) => `${source.file} says ${member}`);
}

/** Koa's `ctx` outside the controllers. */
export function contextUse(source: SourceFile): string[] {
  if (!source.file.startsWith('server/src/')) return [];
  if (/^server\/src\/(controllers|policies)\//.test(source.file)) return [];
  const names = identifiersOf(source).filter((name) => name === 'ctx');
  return names.length > 0 ? [`${source.file} knows ctx`] : [];
}

function membersOf(source: SourceFile): string[] {
  return collect(source, (node) =>
    ts.isPropertyAccessExpression(node) ? node.getText() : undefined,
  );
}

function identifiersOf(source: SourceFile): string[] {
  return collect(source, (node) => (ts.isIdentifier(node) ? node.text : undefined));
}

function collect(source: SourceFile, pick: (node: ts.Node) => string | undefined): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const value = pick(node);
    if (value !== undefined) found.push(value);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}
