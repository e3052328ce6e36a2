import { cellText, emptyTable } from '../../../domain/cell';
import type { FormId, TableId } from '../../../domain/form';
import { readClipboard } from '../../../admin/src/grid/clipboard';
import { isRefusal } from '../../../admin/src/grid/matrix';
import { applyClip } from '../../../admin/src/grid/paste';
import { navigationMap } from '../../../admin/src/grid/navigation';
import { hasCorpus, rawText, truthOf, type Printed } from '../../support/corpus';
import { parseMarkup } from './markupTree';

function pasteFile(file: string, form: FormId, table: TableId) {
  const raw = rawText(file);
  const offered = file.endsWith('.html') ? { html: raw, text: '' } : { html: '', text: raw };
  const clip = readClipboard(offered, parseMarkup);
  if (isRefusal(clip)) throw new Error(`${file} was refused: ${clip.code}`);
  const start = navigationMap(form, table)[0]?.[0]?.key ?? '';
  return applyClip(clip, table, emptyTable(form), start);
}

const TABLES: TableId[] = ['proactive', 'requests', 'proceedings'];
const SOURCES: [string, FormId][] = [
  ['115.tsv', 'F2021'],
  ['011.html', 'F2021'],
  ['116.tsv', 'F2019'],
  ['008.html', 'F2019'],
];

const shownAs = (printed: Printed | undefined): string =>
  printed === null || typeof printed === 'object' || printed === undefined ? '' : String(printed);

(hasCorpus ? describe : describe.skip)('a whole real report on the clipboard', () => {
  describe.each(SOURCES)('%s', (file, form) => {
    test.each(TABLES)('%s takes exactly its own figures', (table) => {
      const { value, report } = pasteFile(file, form, table);
      const truth = truthOf(file.slice(0, 3), form, table);
      const got = [...truth.keys()].map((key) => [key, cellText(value.cells[key])]);
      const wanted = [...truth].map(([key, printed]) => [key, shownAs(printed)]);
      expect(got).toEqual(wanted);
      expect(Object.keys(value.cells).filter((key) => !truth.has(key))).toEqual([]);
      expect(report.unused.filter(({ reason }) => reason !== 'otherTable')).toEqual([]);
    });
  });

  test('a form of another year is refused row by row, not put into its neighbours', () => {
    const { value, report } = pasteFile('116.tsv', 'F2021', 'proactive');
    expect(Object.keys(value.cells).filter((key) => key.startsWith('rules.'))).toEqual([]);
    expect(report.unused.filter(({ reason }) => reason === 'otherForm').length).toBeGreaterThan(2);
  });

  test('a report cut at its tables gives the rows that are there', () => {
    const { value, report } = pasteFile('062.txt', 'F2019', 'requests');
    const printed = [...truthOf('062', 'F2019', 'requests')];
    expect(report.unused.filter(({ reason }) => reason !== 'otherTable')).toEqual([]);
    expect(printed.length).toBeGreaterThan(100);
    for (const [key, figure] of printed)
      expect([key, cellText(value.cells[key])]).toEqual([key, shownAs(figure)]);
    expect(report.placed).toHaveLength(printed.length);
  });
});

if (!hasCorpus)
  test.skip('skipped: the corpus of real reports is not beside this repository', () => {});
