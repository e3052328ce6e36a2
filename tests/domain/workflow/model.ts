/**
 * What may happen to one report in the hands of several people, written down apart from the workflow's
 * own table and from the server: whatever is tried, both have to say the same as this.
 */
export const DEEDS = [
  ...(['edit', 'import', 'submit', 'recall', 'approve', 'return', 'publish'] as const),
  ...(['correct', 'withdraw'] as const),
] as const;
export type Deed = (typeof DEEDS)[number];

export const OFFICES = ['clerk', 'reviewer', 'publisher'] as const;
export type Office = (typeof OFFICES)[number];

export interface Person {
  readonly offices: readonly Office[];
  readonly isActive: boolean;
}

export interface World {
  readonly people: readonly Person[];
  readonly state: string;
  readonly version: number;
  /** Which content stands there, by a number of its own. */
  readonly content: number;
  readonly lastEditor: number;
  /** Who has approved exactly this. */
  readonly approver: number | undefined;
  /** What is public, who approved it, and who had edited it last. */
  readonly live:
    | { readonly content: number; readonly approver: number; readonly editor: number }
    | undefined;
  readonly editions: number;
  /** What stands there apart from the note; what is read in is the same each time. */
  readonly words: string;
  /** The words of the newest edition. */
  readonly published: string | undefined;
  /** Whether it is told what is corrected, since it was reopened. */
  readonly hasNote: boolean;
}

export type Command =
  | { readonly deed: Deed; readonly who: number; readonly isStale: boolean }
  | { readonly deed: 'advance' }
  | { readonly deed: 'approveOwn' }
  | { readonly deed: 'assign'; readonly who: number; readonly offices: readonly Office[] }
  | { readonly deed: 'toggle'; readonly who: number };

const HELD: Readonly<Record<Office, string>> = {
  clerk: 'edit import submit recall',
  reviewer: 'approve return',
  publisher: 'return publish correct withdraw',
};

const FROM: Readonly<Record<Deed, string>> = {
  edit: 'drafting returned corrected',
  import: 'drafting returned corrected',
  submit: 'drafting returned corrected',
  recall: 'submitted approved',
  approve: 'submitted',
  return: 'submitted approved',
  publish: 'approved',
  correct: 'published withdrawn',
  withdraw: 'published',
};

const names = (list: string, name: string): boolean => list.split(' ').includes(name);

export const mayAct = ({ offices }: Person, deed: Deed): boolean =>
  offices.some((office) => names(HELD[office], deed));

/** Only what names a version can come too late. */
const namesVersion = (deed: Deed): boolean => deed !== 'correct' && deed !== 'withdraw';

export type Answer = 'done' | 'loggedOut' | 'forbidden' | 'conflict' | 'refused';

/** Changed since it was published, and nobody has written yet what is corrected. */
export const lacksNote = ({ words, published, hasNote }: World): boolean =>
  published !== undefined && words !== published && !hasNote;

export function answerTo(world: World, deed: Deed, who: number, isStale: boolean): Answer {
  const person = world.people[who];
  if (!person?.isActive) return 'loggedOut';
  if (!mayAct(person, deed)) return 'forbidden';
  if (!names(FROM[deed], world.state) || (isStale && namesVersion(deed))) return 'conflict';
  const isOwn = deed === 'approve' && who === world.lastEditor;
  return isOwn || (deed === 'submit' && lacksNote(world)) ? 'refused' : 'done';
}

const changed = (world: World, who: number): World => ({
  ...world,
  ...{ version: world.version + 1, lastEditor: who, approver: undefined },
});

/** The world after a deed that was done; `content` is what an edit or an import leaves there. */
export function after(world: World, deed: Deed, who: number, content: number): World {
  const back = { ...world, approver: undefined };
  const { approver = -1, lastEditor: editor } = world;
  switch (deed) {
    case 'edit':
      return {
        ...changed(world, who),
        content,
        words: `draft ${content}`,
        hasNote: world.editions > 0,
      };
    case 'import':
      return { ...changed(world, who), content, words: 'file' };
    case 'submit':
      return { ...world, state: 'submitted' };
    case 'recall':
      return { ...back, state: world.editions > 0 ? 'corrected' : 'drafting' };
    case 'return':
      return { ...back, state: 'returned' };
    case 'approve':
      return { ...world, state: 'approved', approver: who };
    case 'publish': {
      const live = { content: world.content, approver, editor };
      const published = world.words;
      return { ...world, state: 'published', live, published, editions: world.editions + 1 };
    }
    case 'correct':
      return { ...changed(world, who), state: 'corrected', content, hasNote: false };
    case 'withdraw':
      return { ...world, state: 'withdrawn', live: undefined };
  }
}

const USUAL: Readonly<Record<string, Deed>> = {
  drafting: 'submit',
  returned: 'submit',
  corrected: 'submit',
  submitted: 'approve',
  approved: 'publish',
  published: 'correct',
  withdrawn: 'correct',
};

/** The step that is next, taken by the first who may; undefined where nobody may. */
export function usualStep(world: World): { deed: Deed; who: number } | undefined {
  const usual = USUAL[world.state];
  const isReopened = world.editions > 0 && !world.hasNote;
  const deed = usual === 'submit' && isReopened ? 'edit' : usual;
  if (deed === undefined) return undefined;
  const who = world.people.findIndex((_, at) => answerTo(world, deed, at, false) === 'done');
  return who < 0 ? undefined : { deed, who };
}

export interface Attempt {
  readonly deed: Deed;
  readonly who: number;
  readonly isStale: boolean;
}

/** What somebody tries with this command; undefined where it is about the people themselves. */
export function attemptOf(world: World, command: Command): Attempt | undefined {
  if (command.deed === 'assign' || command.deed === 'toggle') return undefined;
  if (command.deed === 'approveOwn') {
    return { deed: 'approve', who: world.lastEditor, isStale: false };
  }
  if (command.deed !== 'advance') return command;
  const step = usualStep(world);
  return step && { ...step, isStale: false };
}

/** The world after somebody's offices were changed, or their account was. */
export function withPeople(world: World, command: Command): World {
  if (command.deed !== 'assign' && command.deed !== 'toggle') return world;
  const people = world.people.map((person, at) => {
    if (at !== command.who) return person;
    if (command.deed === 'assign') return { ...person, offices: command.offices };
    return { ...person, isActive: !person.isActive };
  });
  return { ...world, people };
}

export const BEGINNING: World = {
  people: [
    { offices: ['clerk'], isActive: true },
    { offices: ['reviewer'], isActive: true },
    { offices: ['publisher'], isActive: true },
    { offices: ['clerk', 'reviewer', 'publisher'], isActive: true },
  ],
  ...{ state: 'drafting', version: 1, content: 0, lastEditor: 0, approver: undefined },
  ...{ live: undefined, editions: 0, words: 'first', published: undefined, hasNote: false },
};

/** What the rules are for: nothing is public that another person has not approved just so. */
export const isSound = ({ live }: World): boolean =>
  live === undefined || (live.approver >= 0 && live.approver !== live.editor);
