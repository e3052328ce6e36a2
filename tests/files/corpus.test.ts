import { readFileSync } from 'node:fs';
import { READABLE_ENDINGS } from '../../domain/read';
import { readApart } from '../../server/src/files';
import { endingOf } from '../../server/src/files/source';
import { scoreRead, type Score } from '../domain/read/support/score';
import { corpusItems, hasCorpus, rawFile } from '../support/corpus';

const items = hasCorpus ? corpusItems(READABLE_ENDINGS) : [];

/** The suite shares its machine. */
const SECONDS = 60;

/** Files in which every cell has a place of its own. */
const OFFICE: ReadonlySet<string> = new Set(['.docx', '.xlsx', '.odt', '.ods']);

/** What says why cells are open. */
const REASONS = ['N-rowUnplaced', 'N-tooOld', 'N-tableMissing', 'N-rowsMissing'];

(hasCorpus ? describe : describe.skip)('real reports, as the files that they are', () => {
  const scores: Score[] = [];

  beforeAll(async () => {
    for (const item of items) {
      const bytes = readFileSync(rawFile(item.file));
      const read = await readApart(
        { kind: 'file', name: item.file, bytes },
        {},
        { seconds: SECONDS },
      );
      scores.push(scoreRead(item, read));
    }
    const lines = [...new Set(items.map(({ file }) => endingOf(file)))].map((ending) => {
      const own = scores.filter(({ item }) => endingOf(item.file) === ending);
      const sum = (count: (score: Score) => number): number =>
        own.reduce((total, score) => total + count(score), 0);
      return `${ending.padEnd(6)} ${own.length} files  ${sum(({ printed }) => printed)} printed  ${sum(({ right, inferred }) => right - inferred)} read  ${sum(({ inferred }) => inferred)} inferred  ${sum(({ missed }) => missed.length)} open  ${sum(({ wrong }) => wrong.length)} wrong`;
    });
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  test('are there in every kind that stands in the corpus and has a reader', () => {
    expect(items.length).toBeGreaterThanOrEqual(35);
    const endings = new Set(items.map(({ file }) => endingOf(file)));
    expect([...endings]).toEqual(expect.arrayContaining(['.docx', '.xlsx', '.html', '.txt']));
  });

  test('whole ones are read or inferred in 99 of 100 cells', () => {
    const whole = scores.filter(({ item }) => item.expect === 'import');
    const sum = (count: (score: Score) => number): number =>
      whole.reduce((total, score) => total + count(score), 0);
    expect(sum(({ right }) => right) / sum(({ printed }) => printed)).toBeGreaterThanOrEqual(0.99);
  });

  test.each(items.map(({ id, file }) => [file, id] as const))(
    '%s is read as expected',
    (_file, id) => {
      const score = scores.find(({ item }) => item.id === id);
      if (!score) throw new Error(`${id} was not read`);
      const { expect: expected } = score.item;
      expect(score.wrong).toEqual([]);
      if (OFFICE.has(endingOf(score.item.file))) expect(score.right).toBe(score.printed);
      if (expected === 'import_partial') expect(score.missed).toEqual([]);
      if (expected === 'refuse_or_ask') {
        const said = score.read.notes.filter(({ code }) => REASONS.includes(code));
        expect(said.length).toBeGreaterThan(0);
      }
    },
  );
});

if (!hasCorpus)
  test.skip('real reports lie in ../shared/corpus, which is not here: nothing to read', () =>
    undefined);
