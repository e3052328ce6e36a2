import { pathOf } from './address';
import { plainPath } from './display';
import { absolute, type Frame } from './look';
import { markup, type Part } from './markup';
import { renderArticle } from './reportPage';
import type { ReportView } from './reportView';
import { displayClass } from './shell';
import { WORDING } from './wording';

const stylesheet = ({ inset }: Frame): Part =>
  inset !== undefined && markup`<link rel="stylesheet" href="${inset}">\n`;

/** A piece of HTML that a server puts into a page of its own: no head, no body. */
export const renderFragment = (frame: Frame, view: ReportView): string =>
  markup`${stylesheet(frame)}${renderArticle(frame, view)}\n`.toString();

/** A small document for a frame on another site; its links open outside the frame. */
export function renderEmbed(frame: Frame, view: ReportView): string {
  const { title } = view.report;
  const root = frame.display?.root ?? frame.basePath;
  return markup`<!DOCTYPE html>
<html lang="${WORDING.language}"${displayClass(frame)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<base target="_top">
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(frame.site, plainPath(frame, view.currentPath))}">
${stylesheet(frame)}<script src="${pathOf(root, { page: 'embedScript' })}" defer></script>
</head>
<body class="embedded">
<main>
${renderArticle(frame, view)}
</main>
</body>
</html>
`.toString();
}
