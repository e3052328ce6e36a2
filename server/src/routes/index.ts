import { STEPS, rightFor } from '../../../domain/workflow';
import { adminRoute } from './admin-route';

const REPORT = '/reports/:documentId';
const ORIGINALS = `${REPORT}/originals`;
const COMMENTS = `${REPORT}/comments`;

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/organs', 'overview.organs', 'read'),
      adminRoute('GET', '/board', 'overview.board', 'read'),
      adminRoute('GET', '/mine', 'overview.mine', 'read'),
      adminRoute('POST', '/reports', 'reports.create', 'create'),
      adminRoute('POST', '/import/read', 'imports.read', 'create'),
      adminRoute('POST', '/import/accept', 'imports.accept', 'create'),
      adminRoute('GET', REPORT, 'reports.findOne', 'read'),
      adminRoute('GET', `${REPORT}/files/:format`, 'files.draft', 'read'),
      adminRoute('GET', `${REPORT}/sheet`, 'files.sheet', 'read'),
      adminRoute('POST', `${REPORT}/sign`, 'paper.sign', rightFor('sign')),
      adminRoute('GET', `${REPORT}/compare`, 'reports.compare', 'read'),
      adminRoute('POST', `${REPORT}/presence`, 'presence.note', 'read'),
      adminRoute('GET', ORIGINALS, 'originals.find', 'read'),
      adminRoute('GET', `${ORIGINALS}/:original`, 'originals.download', 'read'),
      adminRoute('POST', `${ORIGINALS}/:original/remove`, 'originals.remove', 'remove-original'),
      adminRoute('POST', `${REPORT}/historical`, 'reports.historical', 'historical'),
      adminRoute('POST', `${REPORT}/settle`, 'answers.settle', 'settle'),
      adminRoute('POST', `${REPORT}/waive`, 'answers.waive', 'waive'),
      adminRoute('POST', `${REPORT}/unsettle`, 'answers.unsettle', 'settle'),
      adminRoute('GET', '/audit', 'audit.find', 'audit'),
      adminRoute('GET', '/audit/choices', 'audit.choices', 'audit'),
      adminRoute('GET', '/audit/verify', 'audit.verify', 'audit'),
      adminRoute('GET', '/audit/export', 'audit.download', 'audit'),
      adminRoute('GET', '/scopes', 'scopes.find', 'scope'),
      adminRoute('POST', '/scopes/:user', 'scopes.set', 'scope'),
      adminRoute('POST', '/scopes/:user/remove', 'scopes.remove', 'scope'),
      adminRoute('POST', '/roles', 'scopes.roles', 'scope'),
      adminRoute('GET', COMMENTS, 'comments.find', 'read'),
      adminRoute('POST', COMMENTS, 'comments.add', rightFor('comment')),
      adminRoute('POST', `${REPORT}/suggestions`, 'comments.suggest', rightFor('suggest')),
      adminRoute('POST', `${COMMENTS}/:comment/resolve`, 'comments.resolve', rightFor('resolve')),
      adminRoute('POST', `${COMMENTS}/:comment/accept`, 'comments.accept', rightFor('accept')),
      ...STEPS.map(({ id, right }) => adminRoute('POST', `${REPORT}/${id}`, `steps.${id}`, right)),
    ],
  },
};
