import { importReport, type Source } from '../../server/src/files/source';
import { docx, numPr, p, run } from './support/docx';
import { odt, para } from './support/odf';

const ADDRESS = 'https://example.test/a';
const SENTENCE = '本机关全年主动公开政府信息。';

const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

/** One section in each kind of source: a heading, a paragraph with a link, a list, a paragraph. */
const SOURCES: readonly (readonly [name: string, source: Source])[] = [
  [
    'a pasted page',
    {
      kind: 'html',
      text: `<h2>一、总体情况</h2><h3>（一）<a href="${ADDRESS}">主动公开</a></h3><p>见<a href="${ADDRESS}">网站</a>。</p><ul><li>甲</li><li>乙</li></ul><p>${SENTENCE}</p>`,
    },
  ],
  [
    'a Word file',
    {
      kind: 'file',
      name: 'a.docx',
      bytes: docx(
        p('一、总体情况', '<w:outlineLvl w:val="1"/>') +
          p('（一）主动公开', '<w:outlineLvl w:val="2"/>') +
          p(`${run('见')}<w:hyperlink r:id="a">${run('网站')}</w:hyperlink>${run('。')}`) +
          p('甲', numPr(1)) +
          p('乙', numPr(1)) +
          p(SENTENCE),
        { numbering: NUMBERING, links: { a: ADDRESS } },
      ),
    },
  ],
  [
    'an OpenDocument text',
    {
      kind: 'file',
      name: 'a.odt',
      bytes: odt(
        '<text:h text:outline-level="2">一、总体情况</text:h><text:h text:outline-level="3">（一）主动公开</text:h>' +
          para(`见<text:a xlink:href="${ADDRESS}">网站</text:a>。`) +
          `<text:list text:style-name="B"><text:list-item>${para('甲')}</text:list-item><text:list-item>${para('乙')}</text:list-item></text:list>` +
          para(SENTENCE),
        {
          styles:
            '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1"/></text:list-style>',
        },
      ),
    },
  ],
];

const text = (words: string) => ({ type: 'text', text: words });
const item = (words: string) => ({ type: 'list-item', children: [text(words)] });

test.each(SOURCES)('%s keeps headings, links and lists of its narrative', async (_name, source) => {
  const { report } = await importReport(source);
  expect(report.narrative.overview).toEqual([
    { type: 'heading', level: 3, children: [text('（一）主动公开')] },
    {
      type: 'paragraph',
      children: [text('见'), { type: 'link', url: ADDRESS, children: [text('网站')] }, text('。')],
    },
    { type: 'list', format: 'unordered', children: [item('甲'), item('乙')] },
    { type: 'paragraph', children: [text(SENTENCE)] },
  ]);
});
