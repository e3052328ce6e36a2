import { createAnswersController } from './answers';
import { createImportsController } from './imports';
import { createOriginalsController } from './originals';
import { createOverviewController } from './overview';
import { createReportsController } from './reports';

export const controllers = {
  overview: createOverviewController,
  reports: createReportsController,
  imports: createImportsController,
  originals: createOriginalsController,
  answers: createAnswersController,
};

/** `<controller>.<action>` of every action there is. */
export type Handler = {
  [Name in keyof typeof controllers]: `${Name}.${keyof ReturnType<(typeof controllers)[Name]> & string}`;
}[keyof typeof controllers];
