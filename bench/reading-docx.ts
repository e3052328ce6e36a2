import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import { FORMS } from '../domain/form';
import { readApart } from '../server/src/files/isolation';
import { importReport, readContent, type Source } from '../server/src/files/source';
import { printReport } from '../tests/domain/read/support/source';
import { consistentTables } from '../tests/domain/support/tables';
import { OFFICE_WRITERS } from '../tests/files/support/office';
import { zip, type ZipPart } from '../tests/files/support/zip';

const EMPTY_LOOK = '<w:rPr></w:rPr>';
/** What Word writes with every run: most of a real file. */
const LOOK =
  '<w:rPr><w:rFonts w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:hAnsi="宋体" w:cs="宋体"/><w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/></w:rPr>';

const asWordWrites = (part: ZipPart): ZipPart => ({
  ...part,
  content: String(part.content).replaceAll(EMPTY_LOOK, LOOK),
});

/** Reports of both forms, as Word files. */
export const files: readonly Buffer[] = FORMS.flatMap(({ id, years }) =>
  fc
    .sample(consistentTables(id, 9_999), { numRuns: 5, seed: 3 })
    .map((tables) =>
      zip(OFFICE_WRITERS['docx'](printReport(tables, id, years.from)).map(asWordWrites)),
    ),
);

/** Every part unpacked and parsed by the same libraries, and nothing done with it. */
export async function unzipAndParse(bytes: Buffer): Promise<void> {
  const file = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    new SaxesParser({ xmlns: false, position: false })
      .write(Buffer.concat(chunks).toString())
      .close();
  }
}

const sourceOf = (bytes: Buffer): Source => ({ kind: 'file', name: 'a.docx', bytes });

export const read = async (bytes: Buffer): Promise<unknown> => readContent(sourceOf(bytes));
export const readWhole = async (bytes: Buffer): Promise<unknown> => importReport(sourceOf(bytes));
export const readInProcess = async (bytes: Buffer): Promise<unknown> => readApart(sourceOf(bytes));
