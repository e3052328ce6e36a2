const { projects } = require('../../jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

// The tables of examples alone: they name each finding, and a mutant meets them in seconds. Properties
// and real reports would run for every mutant without saying more.
module.exports = {
  ...unit,
  globalSetup: undefined,
  testMatch: [
    '<rootDir>/tests/domain/check/examples.test.ts',
    '<rootDir>/tests/domain/check/everything.test.ts',
    '<rootDir>/tests/domain/check/profile.test.ts',
  ],
};
