import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_RAW_HTML = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Text only: nothing in this plugin writes raw HTML into React.',
};
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export. Default exports are for files that Strapi or a tool reads.',
};
const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'domain never reads a clock: take `today` as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'domain never reads a clock: take `today` as an argument.',
  },
];

// Read by Strapi or a tool through their default export.
const DEFAULT_EXPORTS = [
  'server/src/index.ts',
  'admin/src/index.ts',
  'admin/src/*/*Input.tsx',
  'admin/src/**/*Page.tsx',
  'examples/portal/**',
  '*.config.{mjs,cjs}',
];

// Plain data may be as long as the official form or the wording is.
const DATA_FILES = [
  'domain/form/**',
  'domain/message/**',
  'admin/src/translations/**',
  'tests/**',
  'examples/portal/src/sample/**',
];

const NODE_GLOBALS = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'setInterval']
    .concat(['clearInterval', 'setImmediate', 'performance', 'AbortSignal', 'URLSearchParams'])
    .concat([
      'AbortController',
      'Blob',
      'FormData',
      'TextEncoder',
      'TextDecoder',
      'structuredClone',
      '__dirname',
      'require',
      'module',
      'exports',
    ])
    .map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/.cache/',
      '**/.strapi/',
      '**/types/generated/',
      'coverage/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', 350],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', NO_RAW_HTML, NO_DEFAULT],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      // Prettier breaks a line before a computed member, and always writes the semicolons.
      'no-unexpected-multiline': 'off',
    },
  },
  {
    files: ['{domain,server,admin,cli,tests}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['domain/**'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, ...NO_CLOCK] } },
  {
    files: ['admin/**/*.{ts,tsx}', 'examples/portal/src/admin/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A component's markup is one statement; its logic lives in hooks.
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-syntax': ['error', NO_RAW_HTML] } },
  { files: DATA_FILES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['cli/**', 'scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: NODE_GLOBALS },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
