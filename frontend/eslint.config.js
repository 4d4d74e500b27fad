import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = ['ask', 'answer', 'source', 'briefing', 'library', 'connections'];

/** Imports only run down: app, then features, then ui and api. */
const forbid = (files, names, message) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: `^\\.\\.?/(.*/)?(${names.join('|')})(/|$)`, message }] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'vite.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
        {
          selector: 'ExportNamedDeclaration[source]',
          message: 'No barrels: import from the file itself.',
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/api touches the network; components use a hook.' },
        { name: 'WebSocket', message: 'Only src/api touches the network; components use a hook.' },
      ],
    },
  },
  {
    files: ['src/ui/french/**'],
    rules: {
      // French is set with spaces of its own before its signs.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^[^.]|^\\.\\.',
              allowTypeImports: true,
              message: 'All else waits for this catalogue: it may wait for nothing else.',
            },
          ],
        },
      ],
    },
  },
  { files: ['src/api/**'], rules: { 'no-restricted-globals': 'off' } },
  ...features.map((feature) =>
    forbid(
      [`src/features/${feature}/**`],
      ['app', ...features.filter((other) => other !== feature)],
      'A feature imports neither another feature nor the app.',
    ),
  ),
  forbid(['src/ui/**'], ['app', 'features', 'api'], 'ui stands on nothing but itself.'),
  forbid(['src/api/**'], ['app', 'features', 'ui'], 'api stands on nothing but itself.'),
);
