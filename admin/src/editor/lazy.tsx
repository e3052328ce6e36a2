import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import type { OrganKindInputProps } from './OrganKindInput';
import { ORGAN_UID, PLUGIN, REPORT_UID } from '../names';

const Session = lazy(() => import('../report/Session').then((m) => ({ default: m.Session })));
const Check = lazy(() => import('../report/CheckPanel').then((m) => ({ default: m.CheckPanel })));
const Originals = lazy(() =>
  import('../report/OriginalsPanel').then((m) => ({ default: m.OriginalsPanel })),
);
const Comments = lazy(() =>
  import('../comments/CommentsPanel').then((m) => ({ default: m.CommentsPanel })),
);
const KindInput = lazy(() =>
  import('./OrganKindInput').then((m) => ({ default: m.OrganKindInput })),
);
const Words = lazy(() => import('../words').then((m) => ({ default: m.Words })));
const ToDialog = lazy(() => import('../report/ToDialog').then((m) => ({ default: m.ToDialog })));

/** The core's preview shows drafts of another kind of publishing; its words tell it from other panels. */
const isPreview = (panel: PanelComponent): boolean =>
  panel.toString().includes('preview.panel.title');

const isOurs = (model: string): boolean => model === REPORT_UID || model === ORGAN_UID;

/** The panels of the edit view: for our types without the core's preview, for a report with 批注, 自查 and 原件. */
export const adaptPanels = (panels: PanelComponent[]): PanelComponent[] => [
  ...panels.map((panel) => (isPreview(panel) ? exceptForOurs(panel) : panel)),
  commentsPanel,
  checkPanel,
  originalsPanel,
];

const exceptForOurs = (panel: PanelComponent): PanelComponent =>
  // A panel stays mounted with one model only, so its hooks are always called in the same order.
  Object.assign((props: PanelComponentProps) => (isOurs(props.model) ? null : panel(props)), {
    ...(panel.type ? { type: panel.type } : {}),
  });

/** Side panel 批注, before the findings: what a person asks for comes first. */
const commentsPanel: PanelComponent = function CommentsDescription({ model, documentId }) {
  const { formatMessage } = useIntl();
  if (model !== REPORT_UID || !documentId) return null;
  return {
    title: formatMessage({ id: `${PLUGIN}.comments.title`, defaultMessage: 'Comments' }),
    content: (
      <Suspense>
        <Comments documentId={documentId} />
      </Suspense>
    ),
  };
};

/** Side panel 自查; its weight is loaded with the first report that is opened. */
const checkPanel: PanelComponent = function CheckDescription({ model, documentId }) {
  const { formatMessage } = useIntl();
  if (model !== REPORT_UID || !documentId) return null;
  return {
    title: formatMessage({ id: `${PLUGIN}.panel.title`, defaultMessage: 'Self-check' }),
    content: (
      <Suspense>
        <Check documentId={documentId} />
      </Suspense>
    ),
  };
};

/** Side panel 原件: what the figures came from. */
const originalsPanel: PanelComponent = function OriginalsDescription({ model, documentId }) {
  const { formatMessage } = useIntl();
  if (model !== REPORT_UID || !documentId) return null;
  return {
    title: formatMessage({ id: `${PLUGIN}.originals.title`, defaultMessage: 'Originals' }),
    content: (
      <Suspense>
        <Originals documentId={documentId} />
      </Suspense>
    ),
  };
};

/** Stands under the save button of every edit view: the open report's own part of it. */
export function ReportZone({ slug }: { slug?: string }) {
  const { id } = useParams<{ id: string }>();
  if (slug !== REPORT_UID) return null;
  const isNew = id === undefined || id === 'create';
  return <Suspense>{isNew ? <ToDialog /> : <Session key={id} documentId={id} />}</Suspense>;
}

/** Our input for the kind of an organ, as the admin's own fields are: found by type. */
export function OrganKindField(props: OrganKindInputProps) {
  return (
    <Suspense>
      <Words>
        <KindInput {...props} />
      </Words>
    </Suspense>
  );
}
