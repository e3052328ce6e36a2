import { createAnswersController } from './answers';
import { createAuditController } from './audit';
import { createCommentsController } from './comments';
import { createFilesController } from './files';
import { createImportsController } from './imports';
import { createOriginalsController } from './originals';
import { createOverviewController } from './overview';
import { createPresenceController } from './presence';
import { createPaperController } from './paper';
import { createReportsController } from './reports';
import { createScopesController } from './scopes';
import { createStepsController } from './steps';

export const controllers = {
  overview: createOverviewController,
  reports: createReportsController,
  scopes: createScopesController,
  steps: createStepsController,
  imports: createImportsController,
  files: createFilesController,
  originals: createOriginalsController,
  paper: createPaperController,
  answers: createAnswersController,
  audit: createAuditController,
  comments: createCommentsController,
  presence: createPresenceController,
};

/** `<controller>.<action>` of every action there is. */
export type Handler = {
  [Name in keyof typeof controllers]: `${Name}.${keyof ReturnType<(typeof controllers)[Name]> & string}`;
}[keyof typeof controllers];
