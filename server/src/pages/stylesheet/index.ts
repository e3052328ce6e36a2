import type { Colors } from '../look';
import { ARTICLE_CSS } from './article';
import { CHART_CSS } from './chart';
import { COLUMN_CSS } from './column';
import { DISPLAY_CSS } from './display';
import { INSET_CSS } from './inset';
import { PRINT_CSS } from './print';
import { SHELL_CSS } from './shell';

export interface Stylesheet {
  readonly name: string;
  readonly media?: 'print';
  /** Not for whole pages: for a report within a page of somebody else. */
  readonly isInset?: true;
  readonly text: string;
}

const colorRules = ({ header, accent, link }: Colors): string =>
  `:root{--header:${header};--accent:${accent};--link:${link}}\n`;

/** The stylesheets of every page: they change with a release, or with the portal's colours. */
export const stylesheetsOf = (colors: Colors): readonly Stylesheet[] => [
  {
    name: 'page',
    text: colorRules(colors) + SHELL_CSS + COLUMN_CSS + CHART_CSS + ARTICLE_CSS + DISPLAY_CSS,
  },
  {
    name: 'inset',
    isInset: true,
    text: colorRules(colors) + INSET_CSS + ARTICLE_CSS + DISPLAY_CSS,
  },
  { name: 'print', media: 'print', text: PRINT_CSS },
];
