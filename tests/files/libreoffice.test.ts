import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { FORMS, TABLE_IDS } from '../../domain/form';
import { importReport, type ImportedReport } from '../../server/src/files/source';
import { LAYOUTS } from '../domain/read/support/layouts';
import { scoreRead } from '../domain/read/support/score';
import { printReport, type Source } from '../domain/read/support/source';
import { consistentTables } from '../domain/support/tables';
import { corpusItems, hasCorpus, rawFile } from '../support/corpus';
import { isFull } from '../support/size';
import { OFFICE_ENDINGS, hasOffice, throughOffice } from './support/libreoffice';

const RUNS = isFull ? 30 : 4;
const SEED = isFull ? Date.now() : 11;

/** Reports of both forms, with small and with large figures. */
const SOURCES: readonly Source[] = FORMS.flatMap(({ id, years }) =>
  [9, 99_999].flatMap((most) =>
    fc
      .sample(consistentTables(id, most), { numRuns: RUNS, seed: SEED })
      .map((tables) => printReport(tables, id, years.from)),
  ),
);

const read = (name: string, bytes: Uint8Array): Promise<ImportedReport> =>
  importReport({ kind: 'file', name, bytes });

const sameFigure = (value: number | string | null, printed: string): boolean =>
  value !== null && (String(value) === printed || Number(value) === Number(printed));

/** Cells that are not what was printed, and those that were only inferred. */
function faults({ report }: ImportedReport, { printed }: Source): string[] {
  const cells = new Map(
    TABLE_IDS.flatMap((table) =>
      Object.entries(report.tables[table].cells).map(([key, cell]) => [`${table}.${key}`, cell]),
    ),
  );
  const extra = [...cells.keys()].filter((id) => !printed.has(id));
  const wrong = [...printed].flatMap(([id, text]) => {
    const cell = cells.get(id);
    const isRight = cell?.how === 'read' && sameFigure(cell.value, text);
    return isRight ? [] : [`${id} is ${cell?.value ?? 'missing'} (${cell?.how}), printed ${text}`];
  });
  return [...wrong, ...extra];
}

const suite = hasOffice ? describe : describe.skip;

suite('reports that LibreOffice wrote', () => {
  describe.each(OFFICE_ENDINGS)('as %s', (ending) => {
    test(`give every cell as it was printed (${SOURCES.length}, seed ${SEED})`, async () => {
      const pages = SOURCES.map((source) => LAYOUTS['html']?.hand(source).content ?? '');
      const files = throughOffice(pages, ending);
      let cells = 0;
      for (const [at, source] of SOURCES.entries()) {
        const imported = await read(`a.${ending}`, files[at] ?? Buffer.of());
        expect(faults(imported, source)).toEqual([]);
        cells += source.printed.size;
      }
      expect(cells).toBeGreaterThan(SOURCES.length * 150);
    });
  });
});

(hasOffice && hasCorpus ? describe : describe.skip)('real pages that LibreOffice wrote', () => {
  const items = hasCorpus ? corpusItems(['.html']) : [];
  const pages = items.map(({ file }) => readFileSync(rawFile(file), 'utf8'));

  test.each(OFFICE_ENDINGS)('as %s give what the page itself gives', async (ending) => {
    expect(items.length).toBeGreaterThan(0);
    const files = throughOffice(pages, ending);
    for (const [at, item] of items.entries()) {
      const page = scoreRead(item, await read('a.html', Buffer.from(pages[at] ?? '')));
      const { wrong, missed, right } = scoreRead(
        item,
        await read(`a.${ending}`, files[at] ?? Buffer.of()),
      );
      expect({ wrong, missed, right }).toEqual({
        wrong: [],
        missed: page.missed,
        right: page.right,
      });
    }
  });
});

if (!hasOffice)
  test.skip('LibreOffice (soffice) is not installed: no file of its making to read', () =>
    undefined);
