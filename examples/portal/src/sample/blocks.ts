export type SampleBlock = SampleParagraph | SampleHeading | SampleList;
interface Text {
  readonly type: 'text';
  readonly text: string;
}
interface SampleParagraph {
  readonly type: 'paragraph';
  readonly children: readonly Text[];
}
interface SampleHeading {
  readonly type: 'heading';
  readonly level: 3;
  readonly children: readonly Text[];
}
interface SampleList {
  readonly type: 'list';
  readonly format: 'ordered';
  readonly children: readonly { readonly type: 'list-item'; readonly children: readonly Text[] }[];
}

const text = (words: string): readonly Text[] => [{ type: 'text', text: words }];

export const paragraph = (words: string): SampleParagraph => ({
  type: 'paragraph',
  children: text(words),
});

export const heading = (words: string): SampleHeading => ({
  type: 'heading',
  level: 3,
  children: text(words),
});

export const orderedList = (items: readonly string[]): SampleList => ({
  type: 'list',
  format: 'ordered',
  children: items.map((words) => ({ type: 'list-item', children: text(words) })),
});
