import type { FileContent } from '../../content';
import { createAside } from '../aside';
import { createGatherer } from '../gather';
import type { OfficePackage } from '../package';
import { descend } from '../xml';
import { odfBody } from './body';
import { createOdfNumbering } from './numbering';
import { readOdfParts, setPagesAside } from './parts';

export async function readOdt(file: OfficePackage): Promise<FileContent> {
  const { content, styles, stylesRoot } = await readOdfParts(file);
  const aside = createAside();
  const gatherer = createGatherer();
  const walk = { styles, aside, numbering: createOdfNumbering(styles) };
  odfBody(descend(content, 'office:body', 'office:text'), walk, gatherer);
  setPagesAside(stylesRoot, aside);
  return { blocks: gatherer.blocks(), notes: aside.notes() };
}
