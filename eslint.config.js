import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'A union of literals says the same and leaves no code behind.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name is how a reader finds it.',
};
const noDoubleCast = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'A cast through unknown switches the compiler off.',
};
const houseSyntax = [noEnum, noDoubleCast];

const fromOutside = 'The core gets it as a value: no clock, no chance, no timer, no network.';
const outsideWorld = [
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'window',
  'document',
  'navigator',
];
/** @type {import('eslint').Linter.RulesRecord} */
const coreRules = {
  'no-restricted-globals': ['error', ...outsideWorld.map((name) => ({ name, message: fromOutside }))],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: fromOutside },
    { object: 'Math', property: 'random', message: fromOutside },
    ...outsideWorld.map((property) => ({ object: 'globalThis', property, message: fromOutside })),
  ],
  'no-restricted-syntax': [
    'error',
    ...houseSyntax,
    noDefaultExport,
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: fromOutside },
    { selector: 'CallExpression[callee.name="Date"]', message: fromOutside },
  ],
};

const unsafe = ['argument', 'assignment', 'call', 'member-access', 'return'];

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'tests/data']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // TypeScript knows what exists; `no-undef` does not know types.
      'no-undef': 'off',
      eqeqeq: 'error',
      'max-params': ['error', 3],
      'no-restricted-syntax': ['error', ...houseSyntax, noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `this: void` says that a method may be handed on alone.
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // `let { a = 1, b } = $props()` is how Svelte writes it.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    // What a component hands to a callback is `any` to ESLint; svelte-check knows its type and checks it.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(unsafe.map((rule) => [`@typescript-eslint/no-unsafe-${rule}`, 'off'])),
  },
  { files: ['src/core/**/*.ts'], rules: coreRules },
  {
    files: [
      'mocks/scenarios/*.ts',
      'stories/**',
      '.storybook/**',
      '*.config.{ts,js}',
      'mocks/vite.config.ts',
      '**/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax] },
  },
  {
    // Plain scripts: their types are checked by tsc from JSDoc; JSON that they read is of any shape.
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
  },
);
