import { narrativeText, type BlockNode, type Narrative } from '../report';

const OPENS_CONTACT = /如果?(?:对本(?:年度)?报告)?(?:还?有)(?:任何)?(?:疑问|问题)/u;
const ASKS_TO_CONTACT = '联系';

interface Preface {
  readonly preface: Narrative;
  readonly contact: string;
}

/** The contact line is the end of the preface: 如对本报告有疑问，请与…联系（地址、电话）. */
export function splitContact(narrative: Narrative): Preface {
  const at = narrative.findIndex((node) => contactIn(node) !== '');
  const node = narrative[at];
  if (!node) return { preface: narrative, contact: '' };
  const contact = contactIn(node);
  const before = narrativeText([node]).slice(0, -contact.length).trim();
  const kept: BlockNode[] =
    before === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', text: before }] }];
  return { preface: [...narrative.slice(0, at), ...kept, ...narrative.slice(at + 1)], contact };
}

function contactIn(node: BlockNode): string {
  if (node.type !== 'paragraph') return '';
  const text = narrativeText([node]);
  const from = text.search(OPENS_CONTACT);
  const contact = from < 0 ? '' : text.slice(from);
  return contact.includes(ASKS_TO_CONTACT) ? contact : '';
}
