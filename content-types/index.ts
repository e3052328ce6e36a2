import edition from './edition.json';
import event from './event.json';
import organ from './organ.json';
import report from './report.json';

export const ORGAN = 'plugin::disclosure-report.organ';
export const REPORT = 'plugin::disclosure-report.report';
export const EDITION = 'plugin::disclosure-report.edition';
export const EVENT = 'plugin::disclosure-report.event';

export const contentTypes = {
  organ: { schema: organ },
  report: { schema: report },
  edition: { schema: edition },
  event: { schema: event },
};
