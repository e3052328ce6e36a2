import { readTable } from './table';

/**
 * The plugin's own addresses, written down apart from its routes and rights. Columns: Author of Strapi;
 * clerk of the organ; clerk of another organ; reviewer; reviewer who has edited last; publisher; super
 * admin. A refused one was asked with a body that would do harm; so was one with a `!`.
 */
export const OURS = readTable(`
  GET /organs                                    403 200 200 200 200 200 200
  GET /board                                     403 200 200 200 200 200 200
  GET /mine                                      403 200 200 200 200 200 200
  POST /reports                                  403 400 404 403 400 403 400
  POST /import/read                              403 400 400 403 400 403 400
  POST /import/accept                            403 400 404 403 400 403 400
  GET /reports/:documentId                       403 200 404 200 200 200 200
  GET /reports/:documentId/files/:format         403 200 404 200 200 200 200
  GET /reports/:documentId/sheet                 403 200 404 200 200 200 200
  POST /reports/:documentId/sign                 403 403 403 400 400 400 400
  GET /reports/:documentId/compare               403 200 404 200 200 200 200
  POST /reports/:documentId/presence             403 400 404 400 400 400 400
  GET /reports/:documentId/originals             403 200 404 200 200 200 200
  GET /reports/:documentId/originals/:original   403 200 404 200 200 200 200
  POST /reports/:documentId/originals/:original/remove 403 403 403 403 403 403 400
  POST /reports/:documentId/historical           403 403 403 403 403 403 409
  POST /reports/:documentId/settle               403 409 404 403 409 403 409
  POST /reports/:documentId/waive                403 403 403 403 403 403 409
  POST /reports/:documentId/unsettle             403 409 404 403 409 403 409
  GET /audit                                     403 403 403 403 403 403 200
  GET /audit/choices                             403 403 403 403 403 403 200
  GET /audit/verify                              403 403 403 403 403 403 200
  GET /audit/export                              403 403 403 403 403 403 200
  GET /scopes                                    403 403 403 403 403 403 200
  POST /scopes/:user                             403 403 403 403 403 403 400
  POST /scopes/:user/remove                      403 403 403 403 403 403 400
  POST /roles                                    403 403 403 403 403 403 400
  GET /reports/:documentId/comments              403 200 404 200 200 200 200
  POST /reports/:documentId/comments             403 409 404 409 409 409 409
  POST /reports/:documentId/suggestions          403 409 404 409 409 409 409
  POST /reports/:documentId/comments/:comment/resolve 403 400 404 400 400 400 400
  POST /reports/:documentId/comments/:comment/accept  403 409 404 403 409 403 409
  POST /reports/:documentId/submit               403 409 404 403 409 403 409
  POST /reports/:documentId/recall               403 409 404 403 409 403 409
  POST /reports/:documentId/approve              403 403 403 409 !400 403 409
  POST /reports/:documentId/return               403 403 403 409 409 409 409
  POST /reports/:documentId/publish              403 403 403 403 403 409 409
  POST /reports/:documentId/correct              403 403 403 403 403 400 400
  POST /reports/:documentId/withdraw             403 403 403 403 403 400 400
`);
