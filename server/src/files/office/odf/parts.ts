import type { Aside } from '../aside';
import { requiredPart, type OfficePackage } from '../package';
import { allBelow, elementsOf, parseXml, type Pruning, type XmlElement } from '../xml';
import { odfWords } from './inline';
import { parseOdfStyles, type OdfStyles } from './styles';

const PRUNING: Pruning = {
  skipped: new Set(
    (
      'office:font-face-decls office:scripts office:settings office:binary-data ' +
      'style:paragraph-properties style:table-cell-properties style:table-column-properties ' +
      'style:table-row-properties style:graphic-properties style:list-level-properties ' +
      'style:page-layout style:map table:content-validations table:database-ranges table:shapes'
    ).split(' '),
  ),
};

export interface OdfParts {
  readonly content: XmlElement;
  readonly styles: OdfStyles;
  /** The parts that carry styles; headers and footers stand in the last. */
  readonly stylesRoot: XmlElement | undefined;
}

export async function readOdfParts(file: OfficePackage): Promise<OdfParts> {
  const content = parseXml(await requiredPart(file, 'content.xml'), PRUNING);
  const bytes = await file.container.read('styles.xml');
  const stylesRoot = bytes ? parseXml(bytes, PRUNING) : undefined;
  return {
    content,
    styles: parseOdfStyles([content, ...(stylesRoot ? [stylesRoot] : [])]),
    stylesRoot,
  };
}

export function setPagesAside(root: XmlElement | undefined, aside: Aside): void {
  for (const master of elementsOf(root, 'office:master-styles')) {
    for (const element of allBelow(master)) {
      if (element.name.startsWith('style:header')) aside.add('header', odfWords(element));
      if (element.name.startsWith('style:footer')) aside.add('footer', odfWords(element));
    }
  }
}
