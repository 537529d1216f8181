import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Floors of the house: what a folder may not import. */
const floor = (folder, ...groups) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: groups.map((group) => ({
          group,
          message: `src/${folder} stands below that: import downwards only.`,
        })),
      },
    ],
  },
});
const up = (...names) => names.map((name) => `**/${name}/**`);

export default tseslint.config(
  { ignores: ['dist', 'storybook-static', 'src/data', '**/*.mjs'] },
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
      // `isServer` is typed as the constant it is in a browser.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Safari takes a list without markers for no list unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      // The figure is a pointer's shortcut to the list of parts, which is the keyboard's way.
      'lit-a11y/click-events-have-key-events': 'off',
    },
  },
  floor('domain', ['lit', 'lit/*', '@lit/*'], up('data', 'context', 'elements', 'templates', 'styles')),
  floor('data', ['lit', '@lit/*'], up('context', 'elements', 'templates', 'styles')),
  floor('context', up('elements', 'templates', 'styles')),
  floor('templates', up('data', 'context', 'elements')),
  floor('styles', up('data', 'context', 'elements', 'domain')),
  floor('elements', ['./psoas-*.js', '!./psoas-*.styles.js']),
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
