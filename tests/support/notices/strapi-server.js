const { factories } = require('@strapi/strapi');

// A portal's own type that relates to ours, with all that Strapi gives such a type.
const UID = 'plugin::notices.notice';
const to = (target) => ({
  type: 'relation',
  relation: 'oneToOne',
  target: `plugin::disclosure-report.${target}`,
});

const schema = {
  kind: 'collectionType',
  collectionName: 'notices',
  info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
  options: { draftAndPublish: false },
  pluginOptions: {},
  attributes: {
    text: { type: 'string' },
    organ: to('organ'),
    report: to('report'),
    organs: { ...to('organ'), relation: 'oneToMany' },
  },
};

module.exports = {
  contentTypes: { notice: { schema } },
  controllers: { notice: factories.createCoreController(UID) },
  services: { notice: factories.createCoreService(UID) },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        { method: 'GET', path: '/', handler: 'notice.find', config: {} },
        { method: 'GET', path: '/:id', handler: 'notice.findOne', config: {} },
        { method: 'PUT', path: '/:id', handler: 'notice.update', config: {} },
      ],
    },
  },
};
