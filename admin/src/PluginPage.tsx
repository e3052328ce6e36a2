import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

const AuditPage = lazy(() => import('./audit/AuditPage'));
const BoardPage = lazy(() => import('./board/BoardPage'));
const ComparePage = lazy(() => import('./compare/ComparePage'));
const ImportPage = lazy(() => import('./import/ImportPage'));

/** The plugin's own addresses; each page is loaded when it is opened. */
export default function PluginPage() {
  return (
    <Suspense fallback={<Page.Loading />}>
      <Routes>
        <Route index element={<BoardPage />} />
        <Route path="audit" element={<AuditPage />} />
        <Route path="compare/:documentId" element={<ComparePage />} />
        <Route path="import" element={<ImportPage />} />
      </Routes>
    </Suspense>
  );
}
