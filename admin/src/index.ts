import type { ComponentType } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { File } from '@strapi/icons';
import { adaptActions } from './editor/actions';
import { adaptPanels, OrganKindField, ReportZone } from './editor/lazy';
import { adaptLayout, ORGAN_KIND_TYPE } from './editor/layout';
import { categoryCountsField } from './counts/field';
import { statisticsGridField } from './grid/field';
import { rememberHost } from './host';
import { adaptColumns } from './list/column';
import { CAN_READ, CAN_SET_SCOPES, CHINESE, PLUGIN } from './names';

// This file is in every admin's first download: whatever is heavy is imported where it is shown.

type ContentManagerApis = {
  addDocumentAction(reduce: typeof adaptActions): void;
  addEditViewSidePanel(reduce: typeof adaptPanels): void;
};

export default {
  register(app: StrapiApp) {
    rememberHost(app);
    app.registerPlugin({ id: PLUGIN, name: PLUGIN });
    app.customFields.register(statisticsGridField);
    app.customFields.register(categoryCountsField);
    app.addFields({ type: ORGAN_KIND_TYPE, Component: OrganKindField as ComponentType });
    app.addMenuLink({
      to: `plugins/${PLUGIN}`,
      icon: File,
      intlLabel: { id: `${PLUGIN}.plugin.name`, defaultMessage: 'Disclosure reports' },
      permissions: CAN_READ,
      Component: () => import('./PluginPage'),
    });
    app.addSettingsLink(
      {
        id: PLUGIN,
        intlLabel: { id: `${PLUGIN}.plugin.name`, defaultMessage: 'Disclosure reports' },
      },
      {
        id: `${PLUGIN}-scopes`,
        to: `${PLUGIN}/scopes`,
        intlLabel: { id: `${PLUGIN}.scopes.title`, defaultMessage: 'Roles and organ scopes' },
        permissions: CAN_SET_SCOPES,
        Component: () => import('./scopes/ScopesPage'),
      },
    );
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const contentManager = app.getPlugin('content-manager');
    const apis = contentManager.apis as ContentManagerApis;
    apis.addDocumentAction(adaptActions);
    apis.addEditViewSidePanel(adaptPanels);
    contentManager.injectComponent('editView', 'right-links', {
      name: `${PLUGIN}-report`,
      Component: ReportZone,
    });
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', adaptLayout);
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', adaptColumns);
  },

  /** Only what stands outside our own screens; theirs is loaded with them. */
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        if (locale === CHINESE) {
          const { default: data } = await import('./translations/host.zh-Hans.json');
          return { locale, data };
        }
        const { default: data } = await import('./translations/host.en.json');
        return { locale, data };
      }),
    );
  },
};
