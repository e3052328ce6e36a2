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

/** One page for what never was and what is not public: they must look alike. */
export const renderNotFoundPage = (frame: Frame): string =>
  renderNotice(frame, WORDING.notFoundTitle, WORDING.notFound);

/** What was public and is no longer; nothing of why. */
export const renderGonePage = (frame: Frame): string =>
  renderNotice(frame, WORDING.goneTitle, WORDING.gone);

export const renderUnavailablePage = (frame: Frame): string =>
  renderNotice(frame, WORDING.unavailableTitle, WORDING.unavailable);

/** The same for those who ask for data. */
export const renderErrorJson = (status: 404 | 410): string =>
  JSON.stringify({ error: { status, message: WORDING.noData } });

export const wrongMethodText = (): string => WORDING.wrongMethod;
