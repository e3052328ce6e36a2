import { ORGAN, REPORT } from '../../../content-types';
import type { Asking } from './asking';
import type { Scene } from './scene';

const OWN = '/collection-types/:model';

function reportBodies({ reports }: Scene): Record<string, Partial<Asking>> {
  const { id, version } = reports.draft;
  return {
    [`POST ${OWN}`]: { harm: { title: '另一份', year: '2024' } },
    [`PUT ${OWN}/:id`]: {
      ...{ harm: { version, contact: '外人' }, mild: { version: 99_999, contact: '外人' } },
    },
    [`DELETE ${OWN}/:id`]: { mildAt: 'submitted' },
    [`POST ${OWN}/actions/bulkDelete`]: {
      ...{ harm: { documentIds: [id] }, mild: { documentIds: [reports.submitted.id] } },
    },
  };
}

const organBodies = (): Record<string, Partial<Asking>> => ({
  [`POST ${OWN}`]: {
    ...{ harm: { name: '外人局', kind: 'department' }, mild: { name: '外人局', code: 'x' } },
  },
  [`PUT ${OWN}/:id`]: { harm: { name: '外人局' }, mild: { code: 'x' } },
});

const QUERIES = [
  ['countManyEntriesDraftRelations', '?documentIds[]={id}'],
  ['recent-documents', '?action=update'],
  ['/preview/url/:contentType', '?documentId={id}'],
] as const;

const STEP_BODY = /^POST .*\/(?:bulk\w+|publish|unpublish|discard)$/u;

/** How an address of the Content Manager is asked about a type and one document of it. */
export function hostAsking(route: string, uid: string, id: string, scene: Scene): Asking {
  const bodies = uid === REPORT ? reportBodies(scene) : uid === ORGAN ? organBodies() : {};
  const names = {
    ...{ model: uid, uid, contentType: uid, id, sourceId: id },
    targetField: uid === ORGAN ? 'parent' : 'organ',
  };
  const harm = STEP_BODY.test(route) ? { documentIds: [id] } : { title: '外人', year: '2024' };
  const [, ending = ''] = QUERIES.find(([end]) => route.endsWith(end)) ?? [];
  const query = ending.replace('{id}', id);
  const body = route.startsWith('GET') ? {} : { harm, mild: {} };
  return { query, names, ...body, ...bodies[route] };
}
