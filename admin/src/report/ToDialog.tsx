import { Navigate } from 'react-router-dom';
import { newReportPath } from '../names';

/** The Content Manager's own "create" leads to 新建年报, where organ, year and scope are chosen. */
export function ToDialog() {
  return <Navigate to={newReportPath()} replace />;
}
