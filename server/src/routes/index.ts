import { adminRoute } from './admin-route';

const REPORT = '/reports/:documentId';
const ORIGINALS = `${REPORT}/originals`;

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
      adminRoute('GET', ORIGINALS, 'originals.find', 'read'),
      adminRoute('GET', `${ORIGINALS}/:original`, 'originals.download', 'read'),
      adminRoute('POST', `${ORIGINALS}/:original/remove`, 'originals.remove', 'remove-original'),
      adminRoute('POST', `${REPORT}/submit`, 'reports.submit', 'submit'),
      adminRoute('POST', `${REPORT}/historical`, 'reports.historical', 'historical'),
      adminRoute('POST', `${REPORT}/settle`, 'answers.settle', 'settle'),
      adminRoute('POST', `${REPORT}/waive`, 'answers.waive', 'waive'),
      adminRoute('POST', `${REPORT}/unsettle`, 'answers.unsettle', 'settle'),
      adminRoute('POST', `${REPORT}/recall`, 'reports.recall', 'submit'),
      adminRoute('POST', `${REPORT}/publish`, 'reports.publish', 'publish'),
      adminRoute('POST', `${REPORT}/correct`, 'reports.correct', 'correct'),
      adminRoute('POST', `${REPORT}/withdraw`, 'reports.withdraw', 'withdraw'),
    ],
  },
};
