import { checkReport } from '../../../../domain/check';
import { exampleReport, SOUND_NARRATIVE } from '../examples/example';

const HREF = 'https://www.example.gov.cn/zfxxgk';

interface Linked {
  readonly text?: string;
  readonly url?: string;
  readonly year?: number;
  readonly field?: 'preface' | 'overview' | 'otherMatters' | 'improvements';
}

/** Years that a link is said to lead to instead of the report's, and the words that are marked. */
function found({ text = '本报告电子版', url = HREF, year = 2025, field = 'preface' }: Linked) {
  const blocks = [
    { type: 'paragraph', children: [{ type: 'text', text: '本机关公开。' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '见' },
        { type: 'link', url, children: [{ type: 'text', text }] },
        { type: 'text', text: '。' },
      ],
    },
  ];
  const words = field === 'preface' ? { preface: blocks } : {};
  const narrative = field === 'preface' ? SOUND_NARRATIVE : { ...SOUND_NARRATIVE, [field]: blocks };
  return checkReport(exampleReport({}, { year, narrative, ...words }), { moment: 'submit' })
    .findings.filter(({ code }) => code === 'C42')
    .map(({ params, passages }) => ({ params, passages }));
}

const yearsOf = (linked: Linked): unknown[] => found(linked).map(({ params }) => params['found']);

test('the words of the link are marked where they stand', () => {
  const text = '2024年年报';
  const passage = { field: 'preface', block: 1, from: 1, to: 8, quote: text };
  expect(found({ text })).toEqual([
    { params: { url: HREF, found: 2024, year: 2025 }, passages: [passage] },
  ]);
});

test.each<[string, Linked, unknown[]]>([
  ['names no year', {}, []],
  ['names this year', { text: '2025年年报' }, []],
  ['names last year', { text: '2024年年报' }, [2024]],
  ['with a space', { text: '2024 年年度报告' }, [2024]],
  ['to download', { text: '2024年文本下载' }, [2024]],
  ['of something else', { text: '2024年公报' }, []],
  ['of a year that is no year of ours', { text: '1999年年报' }, []],
  ['an address of this year', { url: `${HREF}/2025nb/` }, []],
  ['an address of last year', { url: `${HREF}/2024nb/` }, [2024]],
  ['a name in capitals', { url: `${HREF}/2024NDBG.html` }, [2024]],
  ['nian', { url: `${HREF}/2024nian.html` }, [2024]],
  ['nd', { url: `${HREF}/2024nd.html` }, [2024]],
  ['niandu', { url: `${HREF}/2023niandu.html` }, [2023]],
  ['report', { url: `${HREF}/2024report.html` }, [2024]],
  ['a year in an escaped name', { url: `${HREF}/2024%E5%B9%B4.html` }, [2024]],
  ['an escape that is none', { url: `${HREF}/%E5%2024nb` }, [2024]],
  ['a number that names nothing', { url: `${HREF}/2024/01.html` }, []],
  ['the text goes before the address', { text: '2025年年报', url: `${HREF}/2024nb/` }, []],
  ['a page of the next January', { url: `${HREF}/t20260115_1234.html` }, []],
  ['a page of this year tells of last year', { url: `${HREF}/t20250115_1234.shtml` }, [2024]],
  ['an older page', { url: `${HREF}/t20241231_1234.htm` }, [2023]],
  ['no month', { url: `${HREF}/t20251315_1234.html` }, []],
  ['no day', { url: `${HREF}/t20250132_1234.html` }, []],
  ['October, the 30th', { url: `${HREF}/t20251030_1234.html` }, [2024]],
  ['September, the 20th', { url: `${HREF}/t20250920_1234.html` }, [2024]],
  ['a short number', { url: `${HREF}/t20250115_123.html` }, []],
  ['no page', { url: `${HREF}/t20250115_1234.pdf` }, []],
  ['no year of a report', { text: '2024年年报', year: 0 }, []],
  ['of an earlier report', { text: '2024年年报', year: 2024 }, []],
  ['in section 一', { text: '2024年年报', field: 'overview' }, [2024]],
  ['in section 六', { text: '2024年年报', field: 'otherMatters' }, [2024]],
  ['in section 五, where others may be meant', { text: '2024年年报', field: 'improvements' }, []],
])('a link that %s', (_, linked, years) => {
  expect(yearsOf(linked)).toEqual(years);
});
