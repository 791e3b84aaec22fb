const ESM_ONLY = [
  'mdast-util-[^/]+', 'micromark[^/]*', 'unist-util-[^/]+', 'decode-named-character-reference', 'character-entities',
  'devlop', 'ccount', 'escape-string-regexp', 'markdown-table', 'longest-streak', 'zwitch', 'commonmark\\.json',
];

const shared = {
  rootDir: __dirname,
  moduleNameMapper: { '^obsidian$': 'obsidian-test-mocks/obsidian' },
  transform: { '^.+\\.m?[jt]sx?$': '<rootDir>/tests/tools/jest-esbuild.mjs' },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/out/'],
};

module.exports = {
  // Jest leaves one core idle by default, which on two cores is half of them.
  maxWorkers: '100%',
  reporters: ['default', '<rootDir>/tests/tools/closing-line-reporter.mjs'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/(ui|plugin|browser)/'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] }, // else Preact's ESM build is taken, which Jest cannot run
      setupFiles: ['obsidian-test-mocks/jest-setup'],
      testMatch: ['<rootDir>/tests/(ui|plugin)/**/*.test.ts?(x)'],
    },
    {
      ...shared,
      displayName: 'browser',
      globalSetup: '<rootDir>/tests/browser/build-host.mjs',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
