import { adminRoute } from './admin-route';

const REPORT = '/reports/:documentId';

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/organs', 'overview.organs', 'read'),
      adminRoute('GET', '/board', 'overview.board', 'read'),
      adminRoute('POST', '/reports', 'reports.create', 'create'),
      adminRoute('POST', '/import/read', 'imports.read', 'create'),
      adminRoute('POST', '/import/accept', 'imports.accept', 'create'),
      adminRoute('GET', REPORT, 'reports.findOne', 'read'),
      adminRoute('POST', `${REPORT}/submit`, 'reports.submit', 'submit'),
      adminRoute('POST', `${REPORT}/historical`, 'reports.historical', 'historical'),
      adminRoute('POST', `${REPORT}/recall`, 'reports.recall', 'submit'),
      adminRoute('POST', `${REPORT}/publish`, 'reports.publish', 'publish'),
      adminRoute('POST', `${REPORT}/correct`, 'reports.correct', 'correct'),
      adminRoute('POST', `${REPORT}/withdraw`, 'reports.withdraw', 'withdraw'),
    ],
  },
};
