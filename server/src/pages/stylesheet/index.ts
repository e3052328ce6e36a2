import type { Colors } from '../look';
import { ARTICLE_CSS } from './article';
import { BASE_CSS, HOSTED_BASE_CSS } from './base';
import { CHART_CSS } from './chart';
import { COLUMN_CSS } from './column';
import { DISPLAY_CSS } from './display';
import { INSET_CSS } from './inset';
import { PLATFORM_CSS } from './platform';
import { PRINT_CSS } from './print';
import { SHELL_CSS } from './shell';

/** Around what a stylesheet is made for: our own site, the portal's page, or a report alone. */
export type Surroundings = 'site' | 'host' | 'none';

export interface Stylesheet {
  readonly name: string;
  readonly media?: 'print';
  readonly within: readonly Surroundings[];
  readonly text: string;
}

const colorRules = ({ header, accent, link }: Colors): string =>
  `:root{--header:${header};--accent:${accent};--link:${link}}\n`;

const PAGE_CSS = PLATFORM_CSS + COLUMN_CSS + CHART_CSS + ARTICLE_CSS + DISPLAY_CSS;

/** The stylesheets of every page: they change with a release, or with the portal's colours. */
export const stylesheetsOf = (colors: Colors): readonly Stylesheet[] => [
  { name: 'page', within: ['site'], text: colorRules(colors) + BASE_CSS + SHELL_CSS + PAGE_CSS },
  { name: 'hosted', within: ['host'], text: colorRules(colors) + HOSTED_BASE_CSS + PAGE_CSS },
  {
    name: 'inset',
    within: ['none'],
    text: colorRules(colors) + INSET_CSS + ARTICLE_CSS + DISPLAY_CSS,
  },
  { name: 'print', media: 'print', within: ['site', 'host'], text: PRINT_CSS },
];
