import approval from './approval.json';
import comment from './comment.json';
import edition from './edition.json';
import event from './event.json';
import organ from './organ.json';
import organScope from './organScope.json';
import report from './report.json';

export const ORGAN = 'plugin::disclosure-report.organ';
export const REPORT = 'plugin::disclosure-report.report';
export const EDITION = 'plugin::disclosure-report.edition';
export const EVENT = 'plugin::disclosure-report.event';
export const APPROVAL = 'plugin::disclosure-report.approval';
export const ORGAN_SCOPE = 'plugin::disclosure-report.organ-scope';
export const COMMENT = 'plugin::disclosure-report.comment';

export const contentTypes = {
  organ: { schema: organ },
  report: { schema: report },
  edition: { schema: edition },
  event: { schema: event },
  approval: { schema: approval },
  comment: { schema: comment },
  'organ-scope': { schema: organScope },
};

/** Every type of ours. */
export const TYPES: readonly string[] = Object.keys(contentTypes).map(
  (name) => `plugin::disclosure-report.${name}`,
);

/** Types that the plugin alone writes: no other door leads to them. */
export const SERVER_TYPES: readonly string[] = [EDITION, EVENT, APPROVAL, COMMENT, ORGAN_SCOPE];
