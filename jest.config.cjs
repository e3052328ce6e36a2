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

const project = (displayName, folders) => ({
  displayName,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  transform: {
    '\\.tsx$': ['@swc/jest', parser('typescript', true)],
    '\\.ts$': ['@swc/jest', parser('typescript', false)],
    '\\.m?js$': ['@swc/jest', parser('ecmascript', false)],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/examples/portal/dist/'],
});

module.exports = {
  testTimeout: 60_000,
  projects: [
    project('unit', ['domain', 'admin', 'cli', 'files', 'pages', 'walls', 'supply']),
    project('server', ['server', 'security', 'support']),
    project('e2e', ['e2e']),
    project('packed', ['packed']),
  ],
};
