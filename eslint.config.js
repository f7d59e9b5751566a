import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { oneWayImports } from './.build/one-way-imports.js';

const root = import.meta.dirname;

/** page <- settings <- toolbar <- define <- script-tag. */
const parts = {
  page: {},
  settings: { imports: ['page'] },
  locales: { types: ['settings'] },
  toolbar: { imports: ['locales', 'settings', 'page'], packages: ['lit'] },
  audit: { imports: ['settings'], types: ['toolbar'], packages: ['axe-core'] },
  reports: {
    imports: ['toolbar', 'locales', 'settings'],
    types: ['audit'],
    packageTypes: ['sarif'],
  },
  matchers: { imports: ['reports'], types: ['audit'] },
  drivers: {
    imports: ['audit'],
    packages: ['node:fs', 'node:module', 'node:path', 'node:url', 'axe-core', '@web'],
  },
  cli: {
    imports: ['drivers', 'reports', 'settings'],
    types: ['audit'],
    packages: ['node:child_process', 'node:fs', 'node:path', 'node:url', 'node:util'],
    packageTypes: ['puppeteer-core'],
  },
  early: { imports: ['settings', 'page'] },
  frameworks: {
    types: ['toolbar', 'locales', 'settings'],
    packages: ['lit', 'preact', 'react', 'vue'],
  },
  define: { imports: ['toolbar', 'settings', 'page'] },
  mount: { imports: ['toolbar', 'settings'] },
  'script-tag': { imports: ['define', 'mount', 'toolbar'] },
  index: { imports: ['toolbar', 'locales', 'settings', 'page'] },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'tests/fidelity/.pages', 'tests/tarball/app']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['*.js', '.build/**/*.js', '.ci/**/*.js', 'tests/**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // LitElement always has these callbacks
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { local: { rules: { 'one-way-imports': oneWayImports } } },
    rules: {
      'local/one-way-imports': ['error', { root: `${root}/src`, parts }],
      'max-lines': ['error', 300],
      'no-console': ['error', { allow: ['warn', 'info'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
          message: 'State lives in instances, not in the module.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
        { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
      ],
    },
  },
  {
    // where the JSX of a framework, or an assertion, is declared
    files: ['src/frameworks/*.ts', 'src/matchers/*.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai's assertions are expressions, and those about accessibility can be awaited but need not be
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // a test that wraps a method of the page keeps the original to put it back
      '@typescript-eslint/unbound-method': 'off',
      // the test's own pages, not the product
      'lit-a11y/anchor-is-valid': 'off',
      'wc/no-closed-shadow-root': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(it|describe)$/][property.name=/^(only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
