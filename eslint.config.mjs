import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

const recommended = obsidianmd.configs.recommended;
const parser = recommended.find((block) => block.languageOptions?.parser !== undefined).languageOptions.parser;

const OURS = ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'];
const RUNS_IN_NODE = ['scripts/**', 'tests/**', '*.{mjs,cjs}'];

const NODE_GLOBALS = Object.fromEntries(
  ['Buffer', '__dirname', 'console', 'global', 'module', 'performance', 'process', 'require', 'setImmediate'].map((name) => [name, 'readonly']),
);

const LOOKBEHIND = 'A lookbehind is a parse error on iOS before 16.4 and takes the whole plugin down.';

const NO_LOOKBEHIND = [
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: LOOKBEHIND },
  { selector: 'NewExpression[callee.name="RegExp"] Literal[value=/\\(\\?<[=!]/]', message: LOOKBEHIND },
];

const NO_DEFAULT_EXPORT = [
  { selector: 'ExportDefaultDeclaration', message: 'Only src/main.ts has a default export: the plugin class.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Only src/main.ts has a default export: the plugin class.' },
];

const RELATIVE_ONLY = {
  patterns: [
    { regex: '^(src|scripts|tests)/|^[@~]/', message: 'Import our own files by a relative path: an alias hides cycles from tests/rooms.test.ts.' },
    { regex: '^\\.\\.?/?$|(^|/)\\.\\./?$|^\\.{1,2}/(.*/)?index$', message: 'Import the file that holds the thing, not a folder or an index.' },
    { regex: '^\\.{1,2}/.*\\.[cm]?[jt]sx?$', message: 'Import without a suffix.' },
  ],
};

/** The console part is dropped where Node runs; `new Function` stays forbidden everywhere. */
const withoutConsole = () => {
  const [severity, { 'no-console': _console, ...rest }] = recommended
    .map((block) => block.rules?.['obsidianmd/rule-custom-message'])
    .find((setting) => setting !== undefined);
  return [severity, rest];
};

const maxLines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

export default defineConfig([
  globalIgnores(['node_modules/', 'main.js', 'build/', 'out/', 'examples/', 'docs/', '**/node_modules/']),
  ...recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: OURS,
    rules: {
      'max-lines': maxLines(300),
      'no-restricted-imports': ['error', RELATIVE_ONLY],
      'no-restricted-syntax': ['error', ...NO_LOOKBEHIND, ...NO_DEFAULT_EXPORT],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: false, skipComments: false }],
      'max-params': ['error', { max: 3 }],
    },
  },
  { files: ['src/main.ts', 'scripts/cli.ts'], rules: { 'max-lines': maxLines(120) } },
  { files: ['src/main.ts'], rules: { 'no-restricted-syntax': ['error', ...NO_LOOKBEHIND] } },
  { files: ['src/core/critique/kinds/**', '**/*-words.ts', '**/*-table.ts'], rules: { 'max-lines': 'off' } },
  {
    files: RUNS_IN_NODE,
    ignores: ['**/*.json'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/rule-custom-message': withoutConsole(),
    },
  },
]);
