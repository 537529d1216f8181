import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** A floor of the house: what the files of a folder may not import, and why. */
const floor = (folder, ...patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [noDoor, ...patterns] }] },
});
const noDoor = { regex: '^\\.\\./index\\.js$', message: 'Nobody comes in through the door; import what you need.' };
const above = (...names) => ({
  regex: `(^|/)(${names.join('|')})/`,
  message: 'That stands above this folder, or beside it: import downwards only.',
});
/** Packages are what is imported by neither ./ nor ../ */
const packagesBut = (...names) => ({
  regex: `^(?!\\.|(${names.join('|')})(/|$))`,
  message: `This folder imports no package${names.length > 0 ? ` but ${names.join(', ')}` : ''}.`,
});

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname } } },
  lit['flat/recommended'],
  { ...wc['flat/recommended'], settings: { wc: { elementBaseClasses: ['LitElement'] } } },
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    rules: {
      // Indexed access is checked by the compiler (noUncheckedIndexedAccess); "!" marks where a reader can see why.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Event maps are merged into the DOM's, which only an interface can do.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // `isServer` is typed as the constant it is in a browser.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Safari takes a list without markers for no list unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      // The figure is a pointer's shortcut to the list of parts, which is the keyboard's way.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  floor('domain', packagesBut('valibot'), above('data', 'context', 'templates', 'styles', 'elements')),
  floor('data', packagesBut(), above('context', 'templates', 'styles', 'elements'), {
    regex: '/domain/',
    allowTypeImports: true,
    message: 'Generated words import types only.',
  }),
  floor('context', packagesBut('lit', '@lit'), above('templates', 'styles', 'elements')),
  floor('templates', packagesBut('lit', '@lit'), above('data', 'context', 'styles', 'elements')),
  floor('styles', packagesBut('lit'), above('data', 'context', 'templates', 'elements')),
  floor('elements', packagesBut('lit', '@lit'), above('elements'), {
    regex: '^\\./psoas-(?!provider\\.js$|.*\\.styles\\.js$)',
    message: 'Elements do not import one another; they meet through the session. Only the guide is a provider too.',
  }),
  {
    files: ['test/**', 'stories/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      // A test may hand an element what a page might: a script in a paragraph.
      'no-restricted-properties': 'off',
    },
  },
);
