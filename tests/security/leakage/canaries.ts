import { TABLE_IDS } from '../../../domain/form';
import type { TestApp } from '../../support/boot';
import { clerkOf, paragraph, soundContent, type Clerk } from '../../support/clerk';

const LINES = ['title', 'contact', 'feeNotices', 'feeCharged', 'feeReceived', 'feeText'];
const NOTES = ['sourceName', 'correctionNote'];
const TEXTS = [
  ...['preface', 'overview', 'proactive', 'requests', 'proceedings', 'improvements'],
  'otherMatters',
];

/** Words and odd figures that stand in what is not public, and nowhere else. */
export class Canaries {
  private readonly words: string[] = [];

  word(place: string): string {
    const word = `canary${this.words.length}x${place}`.toLowerCase();
    this.words.push(word);
    return word;
  }

  figure(): number {
    const figure = 700_000_019 + this.words.length * 1_000_003;
    this.words.push(String(figure));
    return figure;
  }

  get all(): readonly string[] {
    return this.words;
  }

  in(text: string): string[] {
    const lower = text.toLowerCase();
    return this.words.filter((word) => lower.includes(word));
  }
}

/** A content in which every field and every typed cell is one of its own. */
export function markedContent(canaries: Canaries, year: number): Record<string, unknown> {
  const sound = soundContent(year) as Record<string, unknown>;
  const tables = TABLE_IDS.map((table) => {
    const value = sound[`${table}Table`] as { cells: Record<string, { value: unknown }> };
    const cells = Object.entries(value.cells).map(([id, cell]) => [
      id,
      typeof cell.value === 'number' ? { ...cell, value: canaries.figure() } : cell,
    ]);
    return [`${table}Table`, { ...value, cells: Object.fromEntries(cells) }];
  });
  return {
    ...Object.fromEntries([...LINES, ...NOTES].map((name) => [name, canaries.word(name)])),
    ...Object.fromEntries(TEXTS.map((name) => [name, paragraph(canaries.word(name))])),
    ...Object.fromEntries(tables),
  };
}

/** Comments, an original, and the name of whoever reviews, beside a draft. */
export async function markBeside(
  app: TestApp,
  canaries: Canaries,
  draft: { id: string; organ: string },
): Promise<void> {
  const admin: Clerk = clerkOf(app);
  const { version } = await admin.seen(draft.id);
  const remark = { version, place: 'contact', passage: '', text: canaries.word('comment') };
  await admin.act(draft.id, 'comments', remark);
  const text = `示例市财政局2021年政府信息公开工作年度报告\n一、总体情况\n${canaries.word('imported')}`;
  const reading = { kind: 'text', text, hints: null };
  const { body } = await admin.api('post', '/import/read', reading).expect(200);
  const name = `${canaries.word('file')}.txt`;
  const source = { name, sha256: '', publishedOn: '' };
  const target = { organ: draft.organ, year: 2021, scope: 'own', target: null };
  const original = { name, bytes: Buffer.from(canaries.word('original')) };
  const made = await admin.accept({ ...target, report: body.report, source }, original);
  if (made.status !== 201) throw new Error(made.text);
  await app.strapi.service('admin::user').updateById(app.approver.id, {
    firstname: canaries.word('firstname'),
    lastname: canaries.word('lastname'),
    email: `${canaries.word('email')}@example.com`,
  });
}
