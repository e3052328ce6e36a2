import { markup } from './markup';
import type { Frame } from './look';
import { renderPage } from './shell';
import { WORDING } from './wording';

function renderNotice(frame: Frame, title: string, text: string): string {
  return renderPage(frame, {
    meta: {
      path: frame.basePath,
      title,
      description: text,
      keywords: [WORDING.column],
      isIndexed: false,
    },
    trail: [{ label: title }],
    main: markup`<div class="column notice-page">
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${frame.basePath}">${WORDING.toColumn}</a></p>
</div>`,
  });
}

/** One page for what never was, what is not public and what was taken down: they must look alike. */
export const renderNotFoundPage = (frame: Frame): string =>
  renderNotice(frame, WORDING.notFoundTitle, WORDING.notFound);

export const renderUnavailablePage = (frame: Frame): string =>
  renderNotice(frame, WORDING.unavailableTitle, WORDING.unavailable);

/** The same for those who ask for data. */
export const renderNotFoundJson = (): string =>
  JSON.stringify({ error: { status: 404, message: WORDING.noData } });

export const wrongMethodText = (): string => WORDING.wrongMethod;
