import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { STATES, STEPS } from '../../domain/workflow';
import { TYPED_FIELDS } from '../../admin/src/rescue';
import hostEn from '../../admin/src/translations/host.en.json';
import hostZh from '../../admin/src/translations/host.zh-Hans.json';
import en from '../../admin/src/translations/en.json';
import zh from '../../admin/src/translations/zh-Hans.json';

const ADMIN = path.resolve(__dirname, '../../admin/src');
const SAID = /\bsay\(\s*'([\w.]+)'/gu;
const CHINESE_LETTER = /\p{Script=Han}/u;

const sources = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(path.join(ADMIN, file), 'utf8'));

const said = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(SAID)].map((m) => m[1] ?? ''))),
];
const has = (id: string): boolean => Object.hasOwn(zh, `disclosure-report.${id}`);

test('both languages say the same things', () => {
  expect(Object.keys(zh)).toEqual(Object.keys(en));
});

test('the English host words have a Chinese one each', () => {
  expect(Object.keys(hostEn).filter((id) => !Object.hasOwn(hostZh, id))).toEqual([]);
});

test('everything the screens say has its words', () => {
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((id) => !has(id))).toEqual([]);
});

test('every state, step and field has its words', () => {
  const ids = [
    ...STATES.map(({ id }) => `workflow.none.${id}`),
    ...STEPS.flatMap(({ id: step }) => [`${step}.button`, `${step}.done`]),
    ...[...TYPED_FIELDS]
      .filter(([, { kind }]) => kind !== 'table')
      .map(([name]) => `field.${name}`),
  ];
  expect(ids.filter((id) => !has(id))).toEqual([]);
});

const ARGUMENT = /\{(\w+)[,}]/gu;

/** A value for everything a sentence asks for; 2 fits words, counts and plurals alike. */
const valuesFor = (text: string) =>
  Object.fromEntries([...text.matchAll(ARGUMENT)].map(([, name = '']) => [name, 2]));

test.each([
  ['zh-Hans', { ...hostZh, ...zh }],
  ['en', { ...hostEn, ...en }],
])('every sentence in %s is well formed', (locale, messages: Record<string, string>) => {
  const faults: string[] = [];
  const onError = ({ message }: Error) => faults.push(message);
  const intl = createIntl({ locale, messages, onError });
  for (const [id, text] of Object.entries(messages)) intl.formatMessage({ id }, valuesFor(text));
  expect(faults).toEqual([]);
});

test('the Chinese wording is Chinese', () => {
  const words = Object.values(zh).map((text) => text.replace(/\{\w+\}/gu, ''));
  const foreign = words.filter((text) => /[a-z]/iu.test(text) && !CHINESE_LETTER.test(text));
  expect(foreign).toEqual([]);
});

const MANY = 'cells|rows|characters|places|tables|fields|errors|warnings|notes|questions|figures';
const ONE_OF_MANY = new RegExp(`(?<![\\d,.])1 (?:${MANY}|organs|reports|totals)\\b`, 'u');

test('one is not spoken of as many in English', () => {
  const messages: Record<string, string> = { ...hostEn, ...en };
  const intl = createIntl({ locale: 'en', messages, onError: () => {} });
  const said = Object.entries(messages).map(([id, text]) => {
    const ones = Object.fromEntries([...text.matchAll(ARGUMENT)].map(([, name = '']) => [name, 1]));
    return intl.formatMessage({ id }, ones);
  });
  expect(said.filter((sentence) => ONE_OF_MANY.test(sentence))).toEqual([]);
});
