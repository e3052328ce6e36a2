const parser = (syntax, tsx) => ({
  jsc: {
    parser: { syntax, tsx, jsx: tsx },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

// Published as ES modules only, which jest's require cannot load as they are.
const ESM_ONLY = ['parse5', 'entities'];

const inFolders = (folders) =>
  folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`);

// Everything that does not stand in one of these runs alone, without server or browser.
const SURROUNDINGS = {
  server: ['server', 'security', 'support'],
  e2e: ['e2e'],
  packed: ['packed'],
};

const SETTINGS = {
  e2e: {
    globalSetup: '<rootDir>/tests/support/beforeBrowser.ts',
    globalTeardown: '<rootDir>/tests/support/afterBrowser.ts',
    setupFilesAfterEnv: ['<rootDir>/tests/support/screenshots.ts'],
  },
};

const project = (displayName, settings) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/support/build-reader.cjs',
  setupFiles: ['<rootDir>/tests/support/seed.ts'],
  transform: {
    '\\.tsx$': ['@swc/jest', parser('typescript', true)],
    '\\.ts$': ['@swc/jest', parser('typescript', false)],
    '\\.m?js$': ['@swc/jest', parser('ecmascript', false)],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/portal/dist/'],
  ...settings,
});

const HOUR_MS = 3_600_000;

module.exports = {
  // A hook boots a Strapi and fills it; a busy machine of two cores takes its time for that.
  testTimeout: process.env.TEST_SIZE === 'full' ? HOUR_MS : 240_000,
  projects: [
    project('unit', {
      testMatch: inFolders(['**']),
      testPathIgnorePatterns: Object.values(SURROUNDINGS)
        .flat()
        .map((folder) => `<rootDir>/tests/${folder}/`),
    }),
    ...Object.entries(SURROUNDINGS).map(([name, folders]) =>
      project(name, { testMatch: inFolders(folders), ...SETTINGS[name] }),
    ),
  ],
};
