import { readTable } from './table';

/**
 * The Content Manager's addresses, asked about what is ours. Columns as for the plugin's own addresses.
 * Every step that others' documents have is refused in words to whoever is logged in.
 */
const STEPS = `
  POST /collection-types/:model/actions/publish          !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/:id/actions/publish      !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/:id/actions/unpublish    !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/:id/actions/discard      !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/actions/bulkPublish      !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/actions/bulkUnpublish    !400 !400 !400 !400 !400 !400 !400
  POST /collection-types/:model/actions/bulkFindForValidation !400 !400 !400 !400 !400 !400 !400
  GET /single-types/:model                               !400 !400 !400 !400 !400 !400 !400
  PUT /single-types/:model                               !400 !400 !400 !400 !400 !400 !400
  DELETE /single-types/:model                            !400 !400 !400 !400 !400 !400 !400
  GET /single-types/:model/actions/countDraftRelations   !400 !400 !400 !400 !400 !400 !400
  POST /single-types/:model/actions/publish              !400 !400 !400 !400 !400 !400 !400
  POST /single-types/:model/actions/unpublish            !400 !400 !400 !400 !400 !400 !400
  POST /single-types/:model/actions/discard              !400 !400 !400 !400 !400 !400 !400
`;

/** What any type is shown by; the same for all of ours. */
const SETTINGS = `
  GET /content-types/:uid/configuration                       200 200 200 200 200 200 200
  PUT /content-types/:uid/configuration                       403 403 403 403 403 403 200
  GET /components/:uid/configuration                          404 404 404 404 404 404 404
  PUT /components/:uid/configuration                          404 404 404 404 404 404 404
  GET /preview/url/:contentType                               404 404 404 404 404 404 404
`;

export const REPORTS = readTable(`
  ${STEPS}
  GET /collection-types/:model                                200 200 200 200 200 200 200
  POST /collection-types/:model                               !400 403 403 403 403 403 !400
  POST /collection-types/:model/clone/:sourceId               !400 403 403 403 403 403 !400
  POST /collection-types/:model/auto-clone/:sourceId          !400 403 403 403 403 403 !400
  GET /collection-types/:model/:id                            403 200 404 200 200 200 200
  PUT /collection-types/:model/:id                            403 409 404 403 409 403 409
  DELETE /collection-types/:model/:id                         403 409 404 403 409 403 409
  POST /collection-types/:model/actions/bulkDelete            403 409 404 403 409 403 409
  GET /collection-types/:model/:id/actions/countDraftRelations 403 200 404 200 200 200 200
  GET /collection-types/:model/actions/countManyEntriesDraftRelations 200 200 404 200 200 200 200
  GET /relations/:model/:targetField                          200 200 200 200 200 200 200
  GET /relations/:model/:id/:targetField                      403 200 404 200 200 200 200
  ${SETTINGS}
`);

export const ORGANS = readTable(`
  ${STEPS}
  GET /collection-types/:model                                200 200 200 200 200 200 200
  POST /collection-types/:model                               !400 403 403 403 403 403 400
  POST /collection-types/:model/clone/:sourceId               !400 403 403 403 403 403 !400
  POST /collection-types/:model/auto-clone/:sourceId          !400 403 403 403 403 403 !400
  GET /collection-types/:model/:id                            403 200 404 200 200 200 200
  PUT /collection-types/:model/:id                            403 403 403 403 403 403 400
  DELETE /collection-types/:model/:id                         403 403 403 403 403 403 !400
  POST /collection-types/:model/actions/bulkDelete            403 403 403 403 403 403 !400
  GET /collection-types/:model/:id/actions/countDraftRelations 403 200 404 200 200 200 200
  GET /collection-types/:model/actions/countManyEntriesDraftRelations 200 200 404 200 200 200 200
  GET /relations/:model/:targetField                          200 200 200 200 200 200 200
  GET /relations/:model/:id/:targetField                      403 200 404 200 200 200 200
  ${SETTINGS}
`);

/**
 * What was published, events, approvals, comments and scopes: no way in, but that a super admin may
 * read them.
 */
export const CLOSED = readTable(`
  ${STEPS}
  GET /collection-types/:model                                403 403 403 403 403 403 200
  POST /collection-types/:model                               403 403 403 403 403 403 403
  POST /collection-types/:model/clone/:sourceId               403 403 403 403 403 403 403
  POST /collection-types/:model/auto-clone/:sourceId          403 403 403 403 403 403 403
  GET /collection-types/:model/:id                            403 403 403 403 403 403 200
  PUT /collection-types/:model/:id                            403 403 403 403 403 403 403
  DELETE /collection-types/:model/:id                         403 403 403 403 403 403 403
  POST /collection-types/:model/actions/bulkDelete            403 403 403 403 403 403 403
  GET /collection-types/:model/:id/actions/countDraftRelations 403 403 403 403 403 403 200
  GET /collection-types/:model/actions/countManyEntriesDraftRelations 403 403 403 403 403 403 200
  GET /relations/:model/:targetField                          400 400 400 400 400 400 400
  GET /relations/:model/:id/:targetField                      400 400 400 400 400 400 400
  ${SETTINGS}
`);

/** Addresses of the Content Manager that name no type. */
export const PLAIN = readTable(`
  GET /init                              200 200 200 200 200 200 200
  GET /content-types                     200 200 200 200 200 200 200
  GET /content-types-settings            200 200 200 200 200 200 200
  GET /components                        200 200 200 200 200 200 200
  POST /uid/generate                     400 400 400 400 400 400 400
  POST /uid/check-availability           400 400 400 400 400 400 400
  GET /preview/script                    200 200 200 200 200 200 200
  GET /homepage/recent-documents         200 200 200 200 200 200 200
  GET /homepage/count-documents          200 200 200 200 200 200 200
`);

/** These alone answer whoever is outside of the admin; they tell nothing. */
export const OPEN: readonly string[] = ['GET /preview/script'];

/** Addresses of Strapi and its plugins that know no type of ours. */
export const NEIGHBOURS = [
  ...['_health', 'admin', 'content-type-builder', 'email', 'i18n', 'upload', 'uploads'],
  ...['users-permissions', 'api/auth', 'api/connect', 'api/content-type-builder', 'api/email'],
  ...['api/i18n', 'api/upload', 'api/users', 'api/users-permissions'],
];
