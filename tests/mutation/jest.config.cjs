const { projects } = require('../../jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

// The tests of the checks alone, without the build of the reader that others need.
module.exports = {
  ...unit,
  globalSetup: undefined,
  testMatch: ['<rootDir>/tests/domain/check.test.ts', '<rootDir>/tests/domain/check/**/*.test.ts'],
};
