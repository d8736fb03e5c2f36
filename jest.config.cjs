/** One project per kind of test; test/run.mjs runs them in order, each under its own ceiling. */
const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: { '^.+\\.ts$': '@swc/jest', '^.+\\.m?js$': '<rootDir>/test/esm-transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: { '^@market/(.*)$': '<rootDir>/libs/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/apps/web/dist', '<rootDir>/data'],
  setupFiles: ['reflect-metadata'],
};
const patient = { setupFilesAfterEnv: ['<rootDir>/test/patience.cjs'] };
const withDatabase = {
  ...patient,
  globalSetup: '<rootDir>/test/database/global-setup.ts',
  globalTeardown: '<rootDir>/test/database/global-teardown.ts',
};

module.exports = {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/*.spec.ts', '<rootDir>/test/web/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'],
    },
    { ...base, ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/{apps,libs}/**/*.db.spec.ts'] },
    { ...base, ...withDatabase, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    {
      ...base,
      ...withDatabase,
      displayName: 'matrix',
      testMatch: ['<rootDir>/test/matrix/**/*.e2e-spec.ts'],
    },
    {
      ...base,
      displayName: 'architecture',
      testMatch: ['<rootDir>/test/{architecture,runner}/**/*.spec.ts'],
    },
    {
      ...base,
      ...patient,
      globalSetup: '<rootDir>/test/browser/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/global-teardown.ts',
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'],
    },
  ],
};
