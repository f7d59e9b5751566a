import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = import.meta.dirname;

const forAll = [
  {
    selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind!="const"]',
    message: 'State lives in instances, not in the module.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
];

const DOCUMENT = ':matches([name="document"], [property.name="ownerDocument"])';

/** Only the location of a document cannot be hidden by what is called like it. */
const forPages = [
  `MemberExpression[property.name!="location"] > ${DOCUMENT}.object`,
  `VariableDeclarator[id.type="ObjectPattern"] > ${DOCUMENT}.init`,
].map((selector) => ({ selector, message: 'Read it by native(): markup can hide its members.' }));

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'tests/fidelity/.pages', 'tests/tarball/app']),
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['*.js', '.*.js', '.build/**/*.js', '.ci/**/*.js', 'tests/**/*.js'],
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
    rules: {
      'max-lines': ['error', 300],
      'no-console': ['error', { allow: ['warn', 'info'] }],
      'no-restricted-syntax': ['error', ...forAll],
    },
  },
  {
    files: ['src/{dom,page,toolbar,loading}/**/*.ts', 'src/mount.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forAll, ...forPages] },
  },
  {
    // where the JSX of a framework, or an assertion, is declared
    files: ['src/frameworks/*.ts', 'src/audit/matchers/*.ts'],
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
