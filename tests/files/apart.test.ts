import { readApart } from '../../server/src/files/isolation';
import { FONT, pdfFile, pdfObjects, stream, text } from './support/pdf';

/** Characters for three million codes: whoever lists them all runs out of heap at once. */
const HUGE_MAP = stream(
  'begincmap 1 begincodespacerange <000000> <ffffff> endcodespacerange 1 beginbfrange <000000> <2fffff> <0000> endbfrange endcmap',
);

test('a file that ends its reader for want of memory ends nothing else', async () => {
  const font = FONT.map((each) => (each.number === 5 ? { ...each, body: HUGE_MAP } : each));
  const bytes = pdfFile(pdfObjects([{ content: text(60, 100, '正文在这里') }], font));
  await expect(readApart({ kind: 'file', name: 'a.pdf', bytes })).rejects.toMatchObject({
    code: 'tooComplex',
  });
  const sound = pdfFile(pdfObjects([{ content: text(60, 100, '正文在这里') }]));
  const { blocks } = await readApart({ kind: 'file', name: 'a.pdf', bytes: sound });
  expect(blocks).toHaveLength(1);
});
