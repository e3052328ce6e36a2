import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../../plugin-id';

const isInside = (folder: string, outer: string): boolean => {
  const way = path.relative(outer, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

/** Where originals are kept; refused below `public/`, for whatever stands there is served to anybody. */
export function originalsFolder(strapi: Core.Strapi): string {
  const { app, static: served } = strapi.dirs;
  const given = strapi.plugin(PLUGIN).config('originals.folder') as string;
  const folder = path.resolve(app.root, given);
  if (!isInside(folder, served.public)) return folder;
  throw new Error(
    `originals.folder（${folder}）在 public 目录之内，任何人都能下载，请换一个目录。 originals.folder is inside public/, where anybody can read it: choose another folder.`,
  );
}
