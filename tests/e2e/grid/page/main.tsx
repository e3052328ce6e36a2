import { DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { Form, useField } from '@strapi/strapi/admin';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { TABLE_IDS, type TableId } from '../../../../domain/form';
import { focusCell, setGridExtras } from '../../../../admin/src/grid';
import StatisticsGridInput from '../../../../admin/src/grid/StatisticsGridInput';

const FIELDS: Readonly<Record<TableId, string>> = {
  proactive: 'proactiveTable',
  requests: 'requestsTable',
  proceedings: 'proceedingsTable',
};

const settings = new URLSearchParams(location.search);
const locale = settings.get('locale') ?? 'zh-Hans';
const shown = TABLE_IDS.filter((table) => settings.getAll('table').includes(table));
const page = { changes: 0, values: {} as Record<string, unknown>, focusCell, setGridExtras };
Object.assign(window, { page });

function GridField({ table }: { table: TableId }) {
  const name = FIELDS[table];
  const { value, onChange } = useField(name);
  page.values[name] = value;
  return (
    <StatisticsGridInput
      name={name}
      value={value}
      onChange={(field, next) => {
        page.changes += 1;
        onChange(field, next);
      }}
      attribute={{ options: { table } }}
      disabled={settings.has('disabled')}
    />
  );
}

/** The grids in the Content Manager's own form, as wide as its main column. */
function Page() {
  return (
    <main style={{ width: '66rem', padding: '1.6rem' }}>
      <h1>Grids</h1>
      <Form method="PUT" initialValues={Object.fromEntries(shown.map((t) => [FIELDS[t], null]))}>
        {shown.map((table) => (
          <GridField key={table} table={table} />
        ))}
        <button type="button">After</button>
      </Form>
    </main>
  );
}

const router = createMemoryRouter([{ path: '/', element: <Page /> }]);
createRoot(document.getElementById('root') ?? document.body).render(
  <IntlProvider locale={locale} messages={{}} onError={() => {}}>
    <DesignSystemProvider locale={locale} theme={lightTheme}>
      <RouterProvider router={router} />
    </DesignSystemProvider>
  </IntlProvider>,
);
