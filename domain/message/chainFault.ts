import type { ChainFault } from '../chain';
import type { Locale } from '../form';

/** What does not fit in an audit chain: of the link at an event, or of an edition without its event. */
type Told = ChainFault | { readonly fault: 'editionWithoutEvent'; readonly edition: string };

const ZH: Readonly<Record<Told['fault'], string>> = {
  gap: '第 {seq} 条与前面不衔接：中间缺少记录，或者这份文件只含部分机关。',
  broken: '第 {seq} 条与前一条接不上：前面的记录被换过。',
  altered: '第 {seq} 条的内容被改动过。',
  otherChain: '这不是同一条留痕链：第 {seq} 条与链尾所属的链不同，可能数据库是另建的。',
  rewritten: '第 {seq} 条与先前公布的链尾不符：留痕被改写过。',
  truncated: '末尾缺少记录：先前公布的链尾之前的记录不全。',
  editionWithoutEvent: '有一个已发布的版本没有发布记录（{edition}）。',
};

const EN: Readonly<Record<Told['fault'], string>> = {
  gap: 'Event {seq} does not follow on: events are missing before it, or the file holds some organs alone.',
  broken: 'Event {seq} does not link to the one before it: what stood before was replaced.',
  altered: 'Event {seq} was altered.',
  otherChain:
    'This is another chain: its event {seq} is not that of the head; the database may have been set up anew.',
  rewritten: 'Event {seq} differs from the head that was published: the chain was rewritten.',
  truncated: 'The end is missing: not all events up to the published head are there.',
  editionWithoutEvent: 'An edition was published without an event ({edition}).',
};

const PLACE = /\{(?:seq|edition)\}/u;

/** One sentence: what does not fit, and where. */
export function describeChainFault(told: Told, locale: Locale): string {
  const sentence = (locale === 'zh' ? ZH : EN)[told.fault];
  const where = 'edition' in told ? told.edition : String(told.seq ?? '');
  return sentence.replace(PLACE, where);
}
