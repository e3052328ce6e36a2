import { LAYOUTS } from '../tests/domain/read/support/layouts';
import { FORM, TABLES, reportParts } from '../tests/e2e/story/portalPage';
import { wordFile } from '../tests/e2e/story/wordFile';
import { printReport } from '../tests/domain/read/support/source';

const COUNT = 60;
const YEAR = 2024;

/** The same report in one of the layouts in which people have it. */
function fileOf(layout: string, organ: string): { name: string; bytes: Buffer } {
  if (layout === 'docx') return { name: `${organ}.docx`, bytes: wordFile(organ, YEAR) };
  const { printed } = printReport(TABLES, FORM, YEAR);
  const made = LAYOUTS[layout]?.hand({ parts: reportParts(organ, YEAR, ''), printed });
  const ending = layout === 'html' ? 'html' : 'txt';
  return { name: `${organ}.${ending}`, bytes: Buffer.from(made?.content ?? '') };
}

const FORMATS = ['docx', 'html', 'docx', 'tsv'].filter(
  (layout) => layout === 'docx' || LAYOUTS[layout] !== undefined,
);

/** Reports of mixed formats, as bureaus mail them in. */
export const files = Array.from({ length: COUNT }, (_, at) =>
  fileOf(FORMATS[at % FORMATS.length] ?? 'docx', `示例${at}县财政局`),
);
