import {
  array,
  boolean,
  number,
  object,
  string,
  type BooleanSchema,
  type NumberSchema,
  type StringSchema,
} from 'yup';
import { FIRST_FORM_YEAR } from '../../../domain/form';

const HEX_COLOR = /^#[0-9a-f]{6}$/iu;
const BASE_PATH = /^(?:\/[a-z0-9][a-z0-9-]{0,62}){1,8}$/u;
const ORIGIN = /^https?:\/\/[a-z0-9.-]{1,253}(?::\d{1,5})?$/u;
const SITE_CODE = /^(?:\d{10})?$/u;
const ICP = /^(?:[\u4e00-\u9fff]ICP[备证]\d{6,10}号(?:-\d{1,3})?)?$/u;
const PUBLIC_SECURITY = /^(?:[\u4e00-\u9fff]公网安备 ?\d{11,14}号)?$/u;
/** First segments that Strapi or its admin answers itself. */
const TAKEN = ['admin', 'api', 'uploads', 'content-manager', 'disclosure-report', 'graphql'];

export const text = (): StringSchema =>
  string().typeError('${path} 应为文字。 ${path} must be text.');

export const flag = (): BooleanSchema =>
  boolean().typeError('${path} 应为 true 或 false。 ${path} must be true or false.');

const NO_YEAR = `\${path} 应为 ${FIRST_FORM_YEAR} 年或以后的年度，例如 ${FIRST_FORM_YEAR}。 \${path} must be a year from ${FIRST_FORM_YEAR} on.`;

/** A year that has a form. */
export const formYear = (): NumberSchema =>
  number().typeError(NO_YEAR).integer(NO_YEAR).min(FIRST_FORM_YEAR, NO_YEAR).max(9999, NO_YEAR);

const checked = (name: string, message: string, holds: (value: string) => boolean) =>
  text().test(name, message, (value) => value === undefined || holds(value));

const isHttp = (value: string): boolean => {
  if (!value.startsWith('https://') && !value.startsWith('http://')) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
};

const isPath = (value: string): boolean =>
  value.startsWith('/') && !value.startsWith('//') && !value.startsWith('/\\');

const NO_ADDRESS =
  '${path} 不是可用的地址：应以 http://、https:// 或 / 开头。 ${path} is no usable address: start it with http://, https:// or /.';

export const address = () =>
  checked('address', NO_ADDRESS, (value) => isHttp(value) || isPath(value));

/** An address, or nothing: empty is how a default is said not to be wanted. */
export const optionalAddress = () =>
  checked('optionalAddress', NO_ADDRESS, (value) => value === '' || isHttp(value) || isPath(value));

export const color = () =>
  checked(
    'color',
    '${path} 不是颜色：请写成 #rrggbb，例如 #1a5091。 ${path} is no colour: write #rrggbb, for example #1a5091.',
    (value) => HEX_COLOR.test(value),
  );

export const origin = () =>
  checked(
    'origin',
    '${path} 不是来源：请写成 https://img.example.gov.cn，不带路径。 ${path} is no origin: write https://img.example.gov.cn without a path.',
    (value) => ORIGIN.test(value),
  );

export const basePath = () =>
  checked(
    'basePath',
    '${path} 不能用作栏目地址：应以 / 开头，各段只含小写字母、数字和连字符，结尾不带 /，并且不能占用 Strapi 自己的地址。 ${path} can not be the address of the column: start with /, use lower-case letters, digits and hyphens, no / at the end, and no address of Strapi itself.',
    (value) => BASE_PATH.test(value) && !TAKEN.includes(value.split('/')[1] ?? ''),
  );

export const siteDomain = () =>
  checked(
    'domain',
    '${path} 不是域名：例如 www.example.gov.cn，不带路径。 ${path} is no domain: for example www.example.gov.cn, without a path.',
    (value) => value === '' || ORIGIN.test(isHttp(value) ? value : `https://${value}`),
  );

export const siteCode = () =>
  checked(
    'siteCode',
    '${path} 应为10位数字的网站标识码。 ${path} must be the 10 digits of 网站标识码.',
    (value) => SITE_CODE.test(value),
  );

export const icp = () =>
  checked(
    'icp',
    '${path} 不是ICP备案号：请写成“京ICP备00000000号-1”。 ${path} is no ICP number: write 京ICP备00000000号-1.',
    (value) => ICP.test(value),
  );

export const publicSecurity = () =>
  checked(
    'publicSecurity',
    '${path} 不是公安备案号：请写成“京公网安备 00000000000000号”。 ${path} is no 公安备案号: write 京公网安备 00000000000000号.',
    (value) => PUBLIC_SECURITY.test(value),
  );

const UNKNOWN =
  '${path} 含有不认识的设置：${unknown}。 ${path} holds settings that do not exist: ${unknown}.';
const NO_GROUP = '${path} 应为一组设置。 ${path} must be a group of settings.';
const NO_LIST = '${path} 应为列表。 ${path} must be a list.';

export const group = <Shape extends Parameters<typeof object>[0]>(shape: Shape) =>
  object(shape).typeError(NO_GROUP).noUnknown(true, UNKNOWN).default(undefined);

export const list = <Item extends Parameters<typeof array>[0]>(item: Item) =>
  array(item).typeError(NO_LIST);
