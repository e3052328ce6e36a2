import { pinyin } from 'pinyin-pro';
import type { OrganRow } from '../../store';

interface Spelling {
  /** shilishijiaoyuju */
  readonly full: string;
  /** slsjyj */
  readonly initials: string;
}

const AT_ONCE = 100;
const SPACES = /\s+/gu;
const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

function spell(name: string): Spelling {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  return {
    full: syllables.join('').toLowerCase(),
    initials: syllables
      .map((syllable) => syllable.slice(0, 1))
      .join('')
      .toLowerCase(),
  };
}

const fold = (text: string): string => text.toLowerCase().replace(SPACES, '');

/** Finds organs by name, short name, full pinyin or its initials. Each name is spelled once. */
export function createOrganIndex() {
  let spellings = new Map<string, Spelling>();

  const namesOf = ({ name, shortName }: OrganRow): string[] =>
    shortName ? [name, shortName] : [name];

  const learn = async (organs: readonly OrganRow[]): Promise<void> => {
    const known = new Map<string, Spelling>();
    let fresh = 0;
    for (const name of organs.flatMap(namesOf)) {
      const old = spellings.get(name);
      known.set(name, old ?? spell(name));
      if (!old) fresh += 1;
      // Thousands of names take a moment, and other visitors wait.
      if (!old && fresh % AT_ONCE === 0) await breathe();
    }
    spellings = known;
  };

  let learned: readonly OrganRow[] | undefined;
  let learning: Promise<void> | undefined;

  return async (organs: readonly OrganRow[], asked: string): Promise<OrganRow[]> => {
    if (learned !== organs) {
      learning = learn(organs);
      learned = organs;
    }
    await learning;
    const wanted = fold(asked);
    if (wanted === '') return [];
    const matches = (name: string): boolean => {
      const { full = '', initials = '' } = spellings.get(name) ?? {};
      return fold(name).includes(wanted) || full.includes(wanted) || initials.includes(wanted);
    };
    return organs.filter((organ) => namesOf(organ).some(matches));
  };
}
