import { isGovernment, knownOrgan } from '../../../../domain/check/text/organName';
import type { OrganKind } from '../../../../domain/organ';
import { exampleReport } from '../examples/example';

const named = (name: string) => knownOrgan(exampleReport({}, { organ: { code: '', name } }));

test.each<[string, OrganKind | undefined]>([
  ['示例区城东街道办事处', 'agency'],
  ['示例区城东街道', 'agency'],
  ['示例地区行政公署', 'agency'],
  ['街道之友', undefined],
  ['示例经济开发区管理委员会', 'committee'],
  ['示例高新区管委会', 'committee'],
  ['管委会旧址', undefined],
  ['示例县清水镇人民政府', 'township'],
  ['示例县清水乡人民政府', 'township'],
  ['示例县清水镇', 'township'],
  ['清水乡', 'township'],
  ['示例省人民政府', 'government'],
  ['示例市人民政府', 'government'],
  ['示例县人民政府', 'government'],
  ['示例区人民政府', 'government'],
  ['示例旗人民政府', 'government'],
  ['示例州人民政府', 'government'],
  ['示例市', 'government'],
  ['示例区', 'government'],
  ['示例市人民政府办公室', undefined],
  ['示例市教育局', 'department'],
  ['示例市发展改革委', 'department'],
  ['示例省财政厅', 'department'],
  ['示例市红十字会', 'department'],
  ['局外人', undefined],
  ['', undefined],
])('%s: %p', (name, kind) => {
  expect(named(name)).toEqual({ name, shortName: '', kind });
});

test('the register goes before the name', () => {
  const register = { name: '示例市城管局', shortName: '城管', kind: 'agency' as const };
  const organ = { ...register, makesRules: false, subordinates: [] };
  expect(knownOrgan(exampleReport(), organ)).toEqual(register);
});

test('governments are those of provinces down to townships', () => {
  const kinds: readonly OrganKind[] = ['government', 'county', 'township'];
  const others: readonly OrganKind[] = ['department', 'agency', 'committee'];
  const isOne = (kind: OrganKind) => isGovernment({ name: '', shortName: '', kind });
  expect(kinds.map(isOne)).toEqual([true, true, true]);
  expect(others.map(isOne)).toEqual([false, false, false]);
  expect(isGovernment(named(''))).toBe(false);
});
