// Tests that run at the same moment must not see each other's files.
const uploadDir = process.env.TEST_UPLOADS;

module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  { name: 'strapi::body', config: uploadDir ? { formidable: { uploadDir } } : {} },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
