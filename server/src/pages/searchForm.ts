import { pathOf } from './address';
import { markup, type Markup } from './markup';
import type { Frame } from './look';
import { WORDING } from './wording';

/** What is asked for beyond this many characters is cut off. */
export const LONGEST_QUERY = 60;

/** Search for organs, by pinyin too, and for words of the reports. */
export const renderSearchForm = ({ basePath }: Frame, asked = ''): Markup =>
  markup`<form class="search" role="search" action="${pathOf(basePath, { page: 'search' })}" method="get">
<label for="q">${WORDING.searchLabel}</label>
<input type="search" id="q" name="q" maxlength="${LONGEST_QUERY}" value="${asked}" placeholder="${WORDING.searchExample}"><button type="submit">${WORDING.search}</button>
</form>`;
