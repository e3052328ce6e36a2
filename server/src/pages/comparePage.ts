import { cellLabel, tableName, LATEST_FORM, type FormCell } from '../../../domain/form';
import type { ComparedCell, ComparedTable, ComparedText, Passage } from '../../../domain/compare';
import { pathOf } from './address';
import { markup, type Markup, type Part } from './markup';
import type { Frame } from './look';
import { renderPage } from './shell';
import { WORDING, changeText, sameText } from './wording';

export interface CompareView {
  readonly path: string;
  readonly title: string;
  /** The reports side by side. */
  readonly columns: readonly { readonly label: string; readonly path: string }[];
  readonly tables: readonly ComparedTable[];
  /** Of two reports of one organ. */
  readonly texts?: readonly ComparedText[];
}

const labelOf = ({ block, table, key }: FormCell): string => {
  const label = cellLabel(LATEST_FORM.id, table, key, 'zh');
  return block.caption ? `${block.caption.zh} · ${label}` : label;
};

function row({ cell, texts, change }: ComparedCell, id: string, hasChange: boolean): Markup {
  const header = `${id}-${cell.key.replaceAll('.', '-')}`;
  const cells = texts.map(
    (text, index) =>
      markup`<td headers="${id}-c${index} ${header}">${text || WORDING.noFigure}</td>`,
  );
  return markup`<tr><th id="${header}" scope="row">${labelOf(cell)}</th>${cells}${
    hasChange &&
    markup`<td headers="${id}-change ${header}">${change === undefined ? '' : changeText(change)}</td>`
  }</tr>
`;
}

function tableOf({ columns }: CompareView, compared: ComparedTable): Markup {
  const { table, differing, same, isPartial } = compared;
  const id = `compare-${table}`;
  const name = tableName(LATEST_FORM.id, table, 'zh');
  const hasChange = columns.length === 2;
  const heads = columns.map(
    ({ label }, index) => markup`<th id="${id}-c${index}" scope="col">${label}</th>`,
  );
  const figures =
    differing.length > 0 &&
    markup`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}-caption">
<table class="figures">
<caption id="${id}-caption">${name}${WORDING.differences}</caption>
<thead><tr><th id="${id}-item" scope="col">${WORDING.item}</th>${heads}${hasChange && markup`<th id="${id}-change" scope="col">${WORDING.change}</th>`}</tr></thead>
<tbody>
${differing.map((each) => row(each, id, hasChange))}</tbody>
</table>
</div>`;
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${isPartial && markup`<p class="remark">${WORDING.partialForms}</p>`}
${figures}
<p>${sameText(differing.length, same)}</p>
</section>
`;
}

const passage = (pieces: Passage): Markup =>
  markup`<p>${pieces.map(({ kind, text }) => {
    if (kind === 'same') return text;
    return kind === 'removed' ? markup`<del>${text}</del>` : markup`<ins>${text}</ins>`;
  })}</p>
`;

function partTitle(part: ComparedText['part']): string {
  if (part === 'preface' || part === 'contact') return WORDING.prefaceAndContact[part];
  if (part === 'correctionNote') return WORDING.correction;
  const section = LATEST_FORM.sections.find(({ id }) => id === part);
  return section ? `${section.ordinal}、${section.title.zh}` : part;
}

function textsOf(texts: readonly ComparedText[]): Markup {
  const parts = texts.map(
    ({ part, passages }) => markup`<h3>${partTitle(part)}</h3>\n${passages.map(passage)}`,
  );
  return markup`<section class="passages" aria-labelledby="passages">
<h2 id="passages">${WORDING.passages}</h2>
<p class="remark">${texts.length > 0 ? WORDING.passagesLegend : WORDING.passagesSame}</p>
${parts}</section>`;
}

/** Reports side by side: the cells that differ, and of two reports the words. */
export function renderComparePage(frame: Frame, view: CompareView): string {
  const links = view.columns.map(
    ({ label, path }) => markup`<li><a href="${path}">${label}</a></li>`,
  );
  return renderPage(frame, {
    meta: {
      path: view.path,
      title: view.title,
      description: view.title,
      keywords: [WORDING.column],
      isIndexed: false,
    },
    trail: [
      { label: WORDING.compare, path: pathOf(frame.basePath, { page: 'compare', of: 'nothing' }) },
      { label: view.title },
    ],
    main: markup`<div class="column compare">
<h1>${view.title}</h1>
<p>${WORDING.comparedReports}</p>
<ul class="organs">${links}</ul>
${view.tables.map((each) => tableOf(view, each))}${view.texts && textsOf(view.texts)}
</div>`,
  });
}

/** How to come to a comparison. */
export function renderCompareGuide(frame: Frame): string {
  const { basePath } = frame;
  const path = pathOf(basePath, { page: 'compare', of: 'nothing' });
  const steps: Part = WORDING.compareSteps.map((step) => markup`<li>${step}</li>`);
  return renderPage(frame, {
    meta: {
      path,
      title: WORDING.compare,
      description: WORDING.compare,
      keywords: [WORDING.column],
      isIndexed: true,
    },
    trail: [{ label: WORDING.compare }],
    main: markup`<div class="column">
<h1>${WORDING.compare}</h1>
<ul class="steps">${steps}</ul>
<p><a href="${pathOf(basePath, { page: 'organs' })}">${WORDING.allOrgans}</a></p>
</div>`,
  });
}
