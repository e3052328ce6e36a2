import type { Finding } from '../../domain/check';
import { bootStrapi, type TestApp } from '../support/boot';
import { clerkOf } from '../support/clerk';

/** Two rules of a province: one check off, one that weighs more. */
const CHECKS = {
  C08: { off: true, reason: '本省沿用旧行名' },
  C25: { severity: 'error', reason: '本省要求清除模板文字' },
};
const SOURCE = [
  '示例市档案局2024年政府信息公开工作年度报告',
  '一、总体情况',
  '本机关在门户网站（具体网址）公开政府信息12条。',
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规范性文件\t3\t0\t9',
].join('\n');

/** What the preview says of the same source in a portal with these rules. */
async function previewWith(checks: object): Promise<{ found: [string, string][]; rules: object }> {
  const app: TestApp = await bootStrapi({ config: { checks: { checks } } });
  try {
    const clerk = clerkOf(app);
    const body = { kind: 'text', text: SOURCE, hints: null };
    const response = await clerk.api('post', '/import/read', body);
    expect(response.status).toBe(200);
    const findings: Finding[] = response.body.findings;
    const found = findings
      .filter(({ code }) => Object.hasOwn(CHECKS, code))
      .map(({ code, severity }): [string, string] => [code, severity]);
    return { found, rules: response.body.profile.checks };
  } finally {
    await app.destroy();
  }
}

test('a preview is checked by the portal’s own rules, and carries them', async () => {
  expect(await previewWith({})).toEqual({
    found: [
      ['C08', 'warning'],
      ['C25', 'warning'],
    ],
    rules: {},
  });
  expect(await previewWith(CHECKS)).toEqual({ found: [['C25', 'error']], rules: CHECKS });
});
