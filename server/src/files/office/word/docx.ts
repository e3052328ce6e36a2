import type { FileContent } from '../../content';
import { createAside, type Aside } from '../aside';
import { createGatherer } from '../gather';
import { requiredPart, type OfficePackage } from '../package';
import { childOf, elementsOf, parseXml, type Pruning } from '../xml';
import { body } from './body';
import { wordsOf } from './content';
import { createFields } from './fields';
import { parseNumbering } from './numbering';
import { parseLinks } from './relationships';
import { parseStyles } from './styles';

const USUAL_DOCUMENT = 'word/document.xml';

/** How text looks, and where: most of a document, and nothing of its meaning. */
const LOOKS = new Set(
  (
    'w:rFonts w:sz w:szCs w:color w:lang w:spacing w:ind w:jc w:tcW w:tcBorders w:tcMar w:vAlign ' +
    'w:noWrap w:tblPr w:tblPrEx w:tblGrid w:shd w:b w:bCs w:i w:iCs w:u w:kern w:proofErr w:bdr ' +
    'w:bookmarkStart w:bookmarkEnd w:sectPr w:snapToGrid w:rPrChange w:pPrChange w:tblPrChange ' +
    'w:trPrChange w:tcPrChange w:highlight w:position w:w w:widowControl w:keepNext w:keepLines ' +
    'w:adjustRightInd w:autoSpaceDE w:autoSpaceDN w:textAlignment w:pBdr w:tabs w:noProof w:wordWrap ' +
    'w:suppressLineNumbers w:suppressAutoHyphens w:overflowPunct w:topLinePunct w:kinsoku w:bidi ' +
    'w:lastRenderedPageBreak w:trHeight w:cnfStyle w:vertAlign w:fitText w:effect w:em w:rtl w:cs'
  ).split(' '),
);
const PRUNING: Pruning = {
  skipped: LOOKS,
  isKept: ({ name, children }) => children.length > 0 || (name !== 'w:rPr' && name !== 'w:tcPr'),
};

/** Parts beside the running text, each under the end of its content type. */
const SIDE_PARTS = [
  ['header', 'header+xml'],
  ['footer', 'footer+xml'],
  ['footnote', 'footnotes+xml'],
  ['footnote', 'endnotes+xml'],
  ['comment', 'comments+xml'],
] as const;
const SEPARATORS: ReadonlySet<string | undefined> = new Set(['separator', 'continuationSeparator']);

async function setAside({ container, parts }: OfficePackage, aside: Aside): Promise<void> {
  for (const [part, type] of SIDE_PARTS) {
    for (const name of parts.get(type) ?? []) {
      const bytes = await container.read(name);
      if (!bytes) continue;
      const root = parseXml(bytes, PRUNING);
      const isWhole = part === 'header' || part === 'footer';
      for (const each of isWhole ? [root] : elementsOf(root)) {
        if (!SEPARATORS.has(each.attributes['w:type'])) aside.add(part, wordsOf(each));
      }
    }
  }
}

const relationshipsOf = (name: string): string => {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
};

export async function readDocx(file: OfficePackage): Promise<FileContent> {
  const { container, parts } = file;
  const main = parts.get('main+xml')?.[0] ?? USUAL_DOCUMENT;
  const partOf = async (type: string): Promise<Buffer | undefined> => {
    const [name] = parts.get(type) ?? [];
    return name === undefined ? undefined : container.read(name);
  };
  const document = parseXml(await requiredPart(file, main), PRUNING);
  const styles = parseStyles(await partOf('styles+xml'));
  const walk = {
    styles,
    numbering: parseNumbering(await partOf('numbering+xml'), styles),
    links: parseLinks(await container.read(relationshipsOf(main))),
    fields: createFields(),
    aside: createAside(),
  };
  const gatherer = createGatherer();
  body(childOf(document, 'w:body'), walk, gatherer);
  gatherer.endParagraph();
  await setAside(file, walk.aside);
  return { blocks: gatherer.blocks(), notes: walk.aside.notes() };
}
