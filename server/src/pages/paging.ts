import { markup, type Part } from './markup';
import { WORDING, partText } from './wording';

/** A list that is longer than one page. */
export interface Paging {
  readonly part: number;
  readonly parts: number;
  readonly previous?: string;
  readonly next?: string;
}

export const renderPaging = ({ part, parts, previous, next }: Paging): Part =>
  parts > 1 &&
  markup`<nav class="paging" aria-label="${WORDING.paging}"><ul>${
    previous !== undefined &&
    markup`<li><a href="${previous}" rel="prev">${WORDING.previousPart}</a></li>`
  }<li>${partText(part, parts)}</li>${
    next !== undefined && markup`<li><a href="${next}" rel="next">${WORDING.nextPart}</a></li>`
  }</ul></nav>`;
