import { cellText, emptyTable, parseTableValue, type TableValue } from '../../../domain/cell';
import type { FormId, TableId } from '../../../domain/form';
import { readClipboard } from '../../../admin/src/grid/clipboard';
import { isRefusal } from '../../../admin/src/grid/matrix';
import { applyClip, type Pasted } from '../../../admin/src/grid/paste';
import { parseMarkup } from './markupTree';

interface Example {
  table?: TableId;
  form?: FormId;
  focused?: string;
  into?: TableValue;
  text?: string;
  html?: string;
}

function pasted({ table = 'requests', form = 'F2021', ...example }: Example): Pasted {
  const {
    text = '',
    html = '',
    into = emptyTable(form),
    focused = 'received.naturalPerson',
  } = example;
  const clip = readClipboard({ text, html }, parseMarkup);
  if (isRefusal(clip)) throw new Error(`refused: ${clip.code}`);
  return applyClip(clip, table, into, focused);
}

const shown = ({ value }: Pasted): Record<string, string> =>
  Object.fromEntries(Object.entries(value.cells).map(([key, cell]) => [key, cellText(cell)]));

const reasons = ({ report }: Pasted): string[] => report.unused.map(({ reason }) => reason);

const row = (key: string, ...texts: string[]): Record<string, string> =>
  Object.fromEntries(
    [
      'naturalPerson',
      'commercialEnterprise',
      'researchInstitution',
      'publicWelfareOrganization',
      'legalServiceOrganization',
      'otherOrganization',
      'total',
    ].flatMap((column, index) => (texts[index] ? [[`${key}.${column}`, texts[index]]] : [])),
  );

describe('by label', () => {
  test('rows in another order, with spaces, half-width brackets and no number', () => {
    const result = pasted({
      text: '重复申请\t1\t0\t0\t0\t0\t0\t1\n(一) 予以 公开\t5\t0\t0\t0\t0\t0\t5',
    });
    expect(shown(result)).toEqual({
      ...row('notProcessed.duplicate', '1', '0', '0', '0', '0', '0', '1'),
      ...row('disclosed', '5', '0', '0', '0', '0', '0', '5'),
    });
    expect(result.report.by).toBe('labels');
  });

  test('columns follow the header, also in another order and beside a column of remarks', () => {
    const header = '\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t备注';
    const result = pasted({
      text: `${header}\n二、上年结转政府信息公开申请数量\t9\t4\t1\t1\t1\t1\t1\t无误`,
    });
    expect(shown(result)).toEqual(row('pendingAtStart', '4', '1', '1', '1', '1', '1', '9'));
    expect(result.report.unused).toEqual([
      { reason: 'otherForm', text: '二、上年结转政府信息公开申请数量 无误' },
    ]);
  });

  test('blank cells of a merged label are no figures, blank figures stay in their column', () => {
    const result = pasted({ text: '二、上年结转政府信息公开申请数量\t\t\t\t5\t\t\t\t\t5' });
    expect(shown(result)).toEqual(row('pendingAtStart', '', '5', '', '', '', '', '5'));
  });

  test('a browser that drops merged cells from its text shifts nothing', () => {
    const header =
      '申请人情况\n自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他';
    const result = pasted({ text: `${header}\n（一）予以公开\t1\t2\t3\t4\t5\t6\t21` });
    expect(shown(result)).toEqual(row('disclosed', '1', '2', '3', '4', '5', '6', '21'));
  });

  test('without the column of totals the six inputs are filled', () => {
    const result = pasted({ text: '（一）予以公开\t1\t2\t3\t4\t5\t6' });
    expect(shown(result)).toEqual(row('disclosed', '1', '2', '3', '4', '5', '6'));
  });

  test.each([
    ['too few columns', '（一）予以公开\t1\t2', 'columnCount'],
    ['too many columns', '（一）予以公开\t1\t2\t3\t4\t5\t6\t21\t8', 'columnCount'],
    [
      'a row of the other form',
      '（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n（六）其他处理\t1\t0\t0\t0\t0\t0\t1',
      'otherForm',
    ],
    [
      'a row the form lacks',
      '（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n（九）转交\t1\t0\t0\t0\t0\t0\t1',
      'unknownRow',
    ],
    ['a row of another table', '行政许可\t15', 'otherTable'],
    [
      'the same row twice',
      '（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n（一）予以公开\t9\t9\t9\t9\t9\t9\t54',
      'repeated',
    ],
  ])('%s is told and put nowhere else', (_, text, reason) => {
    const result = pasted({ text });
    expect(reasons(result)).toEqual([reason]);
    expect(Object.values(shown(result))).not.toContain('9');
    expect(result.report.unused[0]?.text).toContain(text.split('\n').at(-1)?.split('\t')[0]);
  });

  test('figures under columns of the other form stay out', () => {
    const text = '信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t7\t-1\t300';
    const result = pasted({ table: 'proactive', text, focused: 'rules.issued' });
    expect(shown(result)).toEqual({ 'licensing.decisions': '300' });
    expect(result.report.unused).toEqual([{ reason: 'otherForm', text: '行政许可 7 -1' }]);
  });

  test('a merged figure of the source covers its neighbours without clearing them', () => {
    const html = `<table><tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政处罚</td><td colspan=3>12</td></tr></table>`;
    const into = parseTableValue('proactive', { cells: { 'rules.issued': { value: 4 } } }, 'F2021');
    const result = pasted({ table: 'proactive', html, into, focused: 'rules.issued' });
    expect(shown(result)).toEqual({ 'rules.issued': '4', 'penalties.decisions': '12' });
    expect(result.report.cleared).toEqual([]);
  });

  test('a blank of the source clears what stood there, and says so', () => {
    const into = parseTableValue(
      'requests',
      { cells: { 'disclosed.total': { value: 4 } } },
      'F2021',
    );
    const result = pasted({ into, text: '（一）予以公开\t1\t2\t3\t4\t5\t6\t' });
    expect(shown(result)).toEqual(row('disclosed', '1', '2', '3', '4', '5', '6'));
    expect(result.report.cleared).toEqual(['disclosed.total']);
  });

  test('text that is no number is kept and told', () => {
    const result = pasted({ text: '（一）予以公开\tabc\t/\t3\t4\t5\t6\t' });
    expect(shown(result)).toEqual(row('disclosed', 'abc', '/', '3', '4', '5', '6'));
    expect(result.report.unread).toEqual([
      'disclosed.naturalPerson',
      'disclosed.commercialEnterprise',
    ]);
  });
});

describe('by position', () => {
  test('from the focused cell to the right and down, over the headers between blocks', () => {
    const text = '5\n7\n8';
    const result = pasted({ table: 'proactive', text, focused: 'licensing.decisions' });
    expect(shown(result)).toEqual({
      'licensing.decisions': '5',
      'penalties.decisions': '7',
      'compulsion.decisions': '8',
    });
    expect(result.report.by).toBe('position');
  });

  test('cells under a merge of the source are skipped', () => {
    const html = '<table><tr><td colspan=3>5</td><td>6</td></tr></table>';
    expect(shown(pasted({ html }))).toEqual(row('received', '5', '6'));
  });

  test('what reaches beyond the table is told', () => {
    const result = pasted({ text: '1\t2\t3', focused: 'received.otherOrganization' });
    expect(shown(result)).toEqual({ 'received.otherOrganization': '1', 'received.total': '2' });
    expect(result.report.unused).toEqual([{ reason: 'beyondGrid', text: '3' }]);
  });

  test('a printed total is kept as printed', () => {
    const result = pasted({ text: '1\t0\t0\t0\t0\t0\t9' });
    expect(shown(result)['received.total']).toBe('9');
  });

  test('a paragraph of text fills nothing', () => {
    const result = pasted({ text: '各级行政机关扎实推进。\n工作成效明显。' });
    expect(shown(result)).toEqual({});
    expect(result.report.passedOver).toBe(2);
  });
});
