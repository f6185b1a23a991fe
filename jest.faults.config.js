/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.js'),
  testMatch: ['**/*.faults.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  globalSetup: './shared/src/testing/faults-setup.ts',
  globalTeardown: './shared/src/testing/faults-teardown.ts',
  testTimeout: 600_000,
};
