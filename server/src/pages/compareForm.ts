import { pathOf } from './address';
import { markup, type Markup, type Part } from './markup';
import type { Frame } from './look';
import { WORDING, yearText } from './wording';

/** What an organ's page offers to compare. */
export interface CompareChoices {
  readonly slug: string;
  /** Years of its own reports, newest first. */
  readonly years: readonly number[];
  /** Organs of the same kind with a report of the newest year. */
  readonly peers: readonly { readonly slug: string; readonly name: string }[];
}

type Option = { readonly value: string; readonly label: string };

function select(id: string, label: string, options: readonly Option[], chosen = 0): Markup {
  const items = options.map(
    ({ value, label: text }, index) =>
      markup`<option value="${value}"${index === chosen && markup` selected`}>${text}</option>`,
  );
  return markup`<label for="${id}">${label}</label><select id="${id}" name="${id}">${items}</select>`;
}

const form = ({ basePath }: Frame, slug: string, fields: Part): Markup =>
  markup`<form class="choose" action="${pathOf(basePath, { page: 'compare', of: 'nothing' })}" method="get">
<input type="hidden" name="organ" value="${slug}">${fields}<button type="submit">${WORDING.toCompare}</button>
</form>
`;

/** Two forms without a script; each leads to an address that can be shared. */
export function renderCompareForms(frame: Frame, { slug, years, peers }: CompareChoices): Part {
  const yearOptions = years.map((year) => ({ value: String(year), label: yearText(year) }));
  const peerOptions = peers.map((peer) => ({ value: peer.slug, label: peer.name }));
  const [newest] = years;
  const byYear =
    years.length > 1 &&
    form(frame, slug, [
      select('from', WORDING.compareYears, yearOptions, 1),
      select('to', WORDING.compareWithYear, yearOptions),
    ]);
  const byOrgan =
    newest !== undefined &&
    peers.length > 0 &&
    form(frame, slug, [
      markup`<input type="hidden" name="year" value="${newest}">`,
      select('with', `${yearText(newest)}${WORDING.comparePeers}`, peerOptions),
    ]);
  return (
    (byYear || byOrgan) &&
    markup`<section class="comparing" aria-labelledby="comparing">
<h2 id="comparing">${WORDING.compare}</h2>
${byYear}${byOrgan}</section>`
  );
}
