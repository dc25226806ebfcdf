import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import * as wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import noTagList from './scripts/eslint/no-tag-list.mjs';

export default ts.config(
  {
    ignores: [
      'dist',
      'out-tsc',
      'out-sizes',
      'cdn',
      'gen',
      'storybook-static',
      'coverage',
      'examples',
      'test/types',
      'types',
    ],
  },
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A module that defines an element brings the types of its tag with it.
      '@typescript-eslint/triple-slash-reference': ['error', { path: 'always' }],
      // Words of a language are taken out of their object, `const { rating } = terms`; none of them knows `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A name that begins with _ says that it is not used.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      // One block: Node, packages, other folders, this folder. Imports for their side effects come last and keep their order.
      'simple-import-sort/imports': ['error', { groups: [['^node:', '^@?\\w', '^', '^\\.', '^\\u0000']] }],
    },
  },
  wc.configs['flat/best-practice'],
  lit.configs['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    files: ['test/**'],
    rules: {
      // The assertions of chai are promises, and its values anything, for the type checker; and a test may do what nobody should.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.mjs', '**/*.cjs', 'bench/**', '.storybook/**'], ...ts.configs.disableTypeChecked },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/elements/registry.ts'],
    plugins: { house: { rules: { 'no-tag-list': noTagList } } },
    rules: { 'house/no-tag-list': 'error' },
  },
);
