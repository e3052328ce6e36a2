import fc from 'fast-check';
import { unzipSync, zipSync, strFromU8, strToU8 } from 'fflate';
import { FORMS, TABLE_IDS, cellsOf, printedRows, tableOf, type FormId } from '../../domain/form';
import { cellText, effectiveValue } from '../../domain/cell';
import type { ReportValue } from '../../domain/report';
import { writeReportXlsx, writeTemplateXlsx } from '../../server/src/files/xlsx';
import { importReport, readContent } from '../../server/src/files/source';
import {
  PRINTED_TOKENS,
  anyReport,
  publishedCells,
  withFirstAcross,
} from '../domain/support/report';
import { consistentTables } from '../domain/support/tables';
import { reportOf } from '../pages/support/views';
import { isFull } from '../support/size';
import { hasOffice, savedByOffice } from './support/libreoffice';

const FORM_IDS = FORMS.map(({ id }) => id);
const RUNS = { numRuns: isFull ? 100 : 8, endOnFailure: true };
const imported = (bytes: Uint8Array) => importReport({ kind: 'file', name: 'a.xlsx', bytes });
const figures = (report: ReportValue) =>
  TABLE_IDS.flatMap((table) =>
    cellsOf(report.tables[table].form, table).map(({ id, key }) => [
      id,
      // A spreadsheet keeps numbers, and so no zeros at their end.
      Number(effectiveValue(table, report.tables[table], key)),
    ]),
  );

/** A report of consistent tables, as a bureau has them at the end of the year. */
const filled = (form: FormId): ReportValue => {
  const [tables] = fc.sample(consistentTables(form), { numRuns: 1, seed: 5 });
  return reportOf(form, { tables });
};

/** LibreOffice computes every formula anew. */
const throughCalc = (bytes: Uint8Array): Buffer => savedByOffice(bytes, 'xlsx');

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

const sheetName = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`;

/** Types figures into the unlocked cells of a template, in order, and nothing anywhere else. */
function fillIn(template: Uint8Array, report: ReportValue): Uint8Array {
  const parts = partsOf(template);
  TABLE_IDS.forEach((table, at) => {
    const value = report.tables[table];
    const sheet = parts.get(sheetName(at)) ?? '';
    const references = [...sheet.matchAll(/sqref="([A-Z]+\d+)"/gu)].map(
      ([, reference]) => reference,
    );
    const inputs = cellsOf(value.form, table).filter(({ kind }) => kind !== 'total');
    expect(references).toHaveLength(inputs.length);
    const typed = inputs.reduce((text, { key }, index) => {
      const empty = new RegExp(`<c r="${references[index]}" s="(\\d+)"\\s*/>`, 'u');
      expect(text).toMatch(empty);
      const figure = cellText(value.cells[key]);
      return text.replace(empty, `<c r="${references[index]}" s="$1"><v>${figure}</v></c>`);
    }, sheet);
    parts.set(sheetName(at), typed);
  });
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

describe.each(FORM_IDS)('an Excel file of %s', (form) => {
  test('gives every cell back, blanks and tokens included', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(form, PRINTED_TOKENS).map(withFirstAcross), async (report) => {
        const { report: back } = await imported(await writeReportXlsx(report));
        const shown = (value: ReportValue) =>
          publishedCells(value).map(([id, figure, raw, unit]) => [
            id,
            figure,
            figure === undefined ? raw : undefined,
            unit,
          ]);
        expect(shown(back)).toEqual(shown(report));
      }),
      RUNS,
    );
  });

  test('says what it is of, and leaves nothing to ask', async () => {
    const report = filled(form);
    const { report: back, notes } = await imported(await writeReportXlsx(report));
    expect([back.title, back.year, back.organ.name]).toEqual([
      report.title,
      report.year,
      report.organ.name,
    ]);
    expect(notes.filter(({ code }) => code !== 'N-sectionMissing')).toEqual([]);
  });

  (hasOffice ? test : test.skip)('keeps its merges and figures through LibreOffice', async () => {
    const report = filled(form);
    const bytes = throughCalc(await writeReportXlsx(report));
    const { blocks } = await readContent({ kind: 'file', name: 'a.xlsx', bytes });
    const tables = blocks.filter((block) => block.type === 'table');
    TABLE_IDS.forEach((table, at) => {
      const printed = printedRows(tableOf(form, table)).map(({ cells }) =>
        cells.map(({ colspan, rowspan }) => [colspan, rowspan]),
      );
      const spans = tables[at]?.rows.map((row) => row.map((cell) => [cell.colspan, cell.rowspan]));
      expect(spans?.slice(-printed.length)).toEqual(printed);
    });
    expect(figures((await imported(bytes)).report)).toEqual(figures(report));
  });
});

describe.each(FORM_IDS)('a form of %s to fill in', (form) => {
  const empty = (): ReportValue =>
    reportOf(form, {
      tables: Object.fromEntries(TABLE_IDS.map((table) => [table, { form, cells: {} }])),
    });
  const previous = { year: 2018, tables: filled(form).tables };

  test('locks everything but its inputs, and tells last year’s figure at each of them', async () => {
    const parts = partsOf(await writeTemplateXlsx({ report: empty(), previous }));
    const styles = parts.get('xl/styles.xml') ?? '';
    const unlocked = [...styles.matchAll(/<xf [^>]*>.*?<\/xf>/gsu)].flatMap(([style], at) =>
      style.includes('locked="0"') ? [String(at)] : [],
    );
    expect(unlocked.length).toBeGreaterThan(0);
    TABLE_IDS.forEach((table, at) => {
      const sheet = parts.get(sheetName(at)) ?? '';
      expect(sheet).toContain('<sheetProtection sheet="1"');
      const inputs = cellsOf(form, table).filter(({ kind }) => kind !== 'total');
      const entries = [...sheet.matchAll(/<dataValidation .*?sqref="([A-Z]+\d+)"/gsu)];
      expect(entries).toHaveLength(inputs.length);
      for (const [entry, reference] of entries) {
        const style = new RegExp(`<c r="${reference}" s="(\\d+)"`, 'u').exec(sheet)?.[1];
        expect(unlocked).toContain(style);
        expect(entry).toContain('prompt="2018年：');
      }
      const totals = cellsOf(form, table).length - inputs.length;
      expect(sheet.match(/<f>/gu)?.length ?? 0).toBe(totals);
    });
  });

  (hasOffice ? test : test.skip)(
    'filled in and saved by LibreOffice imports with 0 questions and 0 differences',
    async () => {
      const report = filled(form);
      const bytes = throughCalc(
        fillIn(await writeTemplateXlsx({ report: empty(), previous }), report),
      );
      const { report: back, notes } = await imported(bytes);
      expect(figures(back)).toEqual(figures(report));
      expect([back.title, back.year]).toEqual([report.title, report.year]);
      expect(notes.filter(({ code }) => code !== 'N-sectionMissing')).toEqual([]);
      const hows = TABLE_IDS.flatMap((table) => Object.values(back.tables[table].cells));
      expect(new Set(hows.map(({ how }) => how))).toEqual(new Set(['read']));
    },
  );
});
