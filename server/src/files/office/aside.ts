import { isFurniture, leftOut, type Note, type SidePart } from '../../../../domain/read';

/** Notes down what is no running text of the report. */
export interface Aside {
  readonly add: (part: SidePart, text: string) => void;
  readonly notes: () => Note[];
}

const MOST_EACH = 20;
const WHITE_SPACE = /\s+/gu;

/** The dashes around a page number that is not in the file stand alone. */
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Parts of which it matters that they are there, whatever they hold. */
const WITHOUT_WORDS: ReadonlySet<SidePart> = new Set<SidePart>(['image', 'formula']);

/** Page numbers in them are not worth a word. */
const AROUND_PAGES: ReadonlySet<SidePart> = new Set<SidePart>(['header', 'footer']);

export function createAside(): Aside {
  const texts = new Map<SidePart, Set<string>>();
  return {
    add: (part, text) => {
      const plain = text.replace(WHITE_SPACE, ' ').trim();
      if (plain === '' && !WITHOUT_WORDS.has(part)) return;
      if (AROUND_PAGES.has(part) && (isFurniture(plain) || !HAS_WORD.test(plain))) return;
      texts.set(part, (texts.get(part) ?? new Set()).add(plain));
    },
    notes: () =>
      [...texts].flatMap(([part, all]) => {
        const list = [...all].filter((text) => text !== '' || all.size === 1);
        const rest = list.slice(MOST_EACH).join('；');
        return [...list.slice(0, MOST_EACH), ...(rest === '' ? [] : [rest])].map((text) =>
          leftOut(part, text),
        );
      }),
  };
}
