import { matchOrgan } from '../../../admin/src/import/organMatch';

const organ = (documentId: string, name: string, shortName: string | null = null) => ({
  documentId,
  name,
  shortName,
});

const ORGANS = [
  organ('gov', '示例市人民政府', '市政府'),
  organ('edu', '示例市教育局', '市教育局'),
  organ('east', '示例市东区教育局', '东区教育局'),
  organ('fin', '示例市财政局'),
  organ('yard', '示例市住房和城乡建设局（示例市人民防空办公室）'),
];

test.each([
  ['示例市教育局', { documentId: 'edu', isExact: true }],
  ['示例市　教 育 局', { documentId: 'edu', isExact: true }],
  ['东区教育局', { documentId: 'east', isExact: true }],
  ['市政府', { documentId: 'gov', isExact: true }],
  ['示例市住房和城乡建设局(示例市人民防空办公室)', { documentId: 'yard', isExact: true }],
  ['某某省示例市财政局', { documentId: 'fin', isExact: false }],
  ['财政局', { documentId: 'fin', isExact: false }],
])('%s is proposed as %j', (written, match) => {
  expect(matchOrgan(written, ORGANS)).toEqual(match);
});

test.each([
  ['a name that two organs end in', '教育局'],
  ['a name that nobody has', '忻州市教育局东区分局'],
  ['a name too short to tell', '局'],
  ['no name', ''],
  ['none at all', undefined],
])('%s is no proposal', (_what, written) => {
  expect(matchOrgan(written, ORGANS)).toBeUndefined();
});
