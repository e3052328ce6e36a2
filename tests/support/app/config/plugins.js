const path = require('node:path');

module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: 'fixture-jwt-secret' } },
  graphql: {
    enabled: env.bool('TEST_GRAPHQL', false),
    resolve: path.dirname(require.resolve('@strapi/plugin-graphql/package.json')),
  },
  notices: {
    enabled: env.bool('TEST_NOTICES', false),
    resolve: path.resolve(__dirname, '../../notices'),
  },
  'disclosure-report': {
    enabled: true,
    // Absolute: Strapi resolves a relative path from inside its own package.
    resolve: path.resolve(__dirname, '../../plugin'),
    config: env.json('TEST_PLUGIN_CONFIG', {}),
  },
});
