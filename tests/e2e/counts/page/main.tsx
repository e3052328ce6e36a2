import { DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { Form, useField } from '@strapi/strapi/admin';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import CategoryCountsInput from '../../../../admin/src/counts/CategoryCountsInput';

const isDisabled = new URLSearchParams(location.search).has('disabled');
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const INITIAL = { overview: [paragraph('按时公开。')], categoryCounts: null };

function Counts() {
  const { value, onChange } = useField('categoryCounts');
  const { value: overview } = useField('overview');
  Object.assign(window, { page: { categoryCounts: value, overview } });
  return (
    <CategoryCountsInput
      name="categoryCounts"
      value={value}
      onChange={onChange}
      disabled={isDisabled}
    />
  );
}

/** The category counts in the Content Manager's own form, beside the text of section 一. */
function Page() {
  return (
    <main style={{ maxWidth: '66rem', padding: '1.6rem' }}>
      <h1>Counts</h1>
      <Form method="PUT" initialValues={INITIAL}>
        <Counts />
      </Form>
    </main>
  );
}

const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
createRoot(document.getElementById('root') ?? document.body).render(
  <IntlProvider locale="zh-Hans" messages={{}} onError={() => {}}>
    <DesignSystemProvider locale="zh-Hans" theme={lightTheme}>
      <RouterProvider router={router} />
    </DesignSystemProvider>
  </IntlProvider>,
);
