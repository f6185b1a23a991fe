/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  testMatch: ['**/*.test.ts'],
  // What breaks a database or processes of its own, and takes minutes, is run by `npm run test:faults`.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.faults\\.test\\.ts$'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
  globalSetup: './shared/src/testing/global-setup.ts',
  globalTeardown: './shared/src/testing/global-teardown.ts',
  setupFiles: ['./shared/src/testing/quick-graphql.ts'],
  maxWorkers: '100%',
  // What a worker has loaded and not let go is let go with it.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
};
