import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { disableWithReason } from './rules/disable-with-reason.js';
import { noNodeInPureRoom } from './rules/no-node-in-pure-room.js';
import { roomBoundaries } from './rules/room-boundaries.js';

const internal = {
  rules: {
    'disable-with-reason': disableWithReason,
    'no-node-in-pure-room': noNodeInPureRoom,
    'room-boundaries': roomBoundaries,
  },
};

const source = ['**/*.{ts,mts,js,mjs,cjs}'];

/**
 * The lint set-up of the whole house. Formatting is Prettier's business: no rule here is about it.
 * @param {string} root absolute path of the repository
 */
export function yaodianConfig(root) {
  return defineConfig(
    {
      ignores: [
        '**/dist/',
        '**/coverage/',
        '**/.turbo/',
        '**/.tools/',
        '**/generated/',
        '**/*.generated.*',
        'out/',
      ],
    },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    { files: source, extends: [js.configs.recommended, tseslint.configs.strictTypeChecked] },
    ...typeInformation(root),
    {
      files: source,
      plugins: { yaodian: internal },
      rules: {
        'yaodian/disable-with-reason': 'error',
        'yaodian/no-node-in-pure-room': 'error',
        'yaodian/room-boundaries': 'error',
        // TypeScript knows the globals of each room; ESLint would have to be told.
        'no-undef': 'off',
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        // Control characters and the ideographic space (U+3000) are data here.
        'no-control-regex': 'off',
        'no-irregular-whitespace': [
          'error',
          { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true },
        ],
        '@typescript-eslint/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true },
        ],
        'no-eval': 'error',
        'no-new-func': 'error',
        'no-restricted-syntax': [
          'error',
          {
            selector: 'ExportAllDeclaration',
            message: 'List the public names one by one: `export *` hides what is public.',
          },
          {
            selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
            message: 'A cast through `unknown` switches the type checker off: narrow the value.',
          },
        ],
        '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
        '@typescript-eslint/no-unused-vars': [
          'error',
          { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
        ],
        '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        // Types are structural: what a library's guard returns need not come from a constructor.
        '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
        // Spreading a string gives its code points, which is what counting Chinese characters needs.
        '@typescript-eslint/no-misused-spread': 'off',
      },
    },
    // The matchers of vitest (`expect.stringMatching(…)`) are typed as `any`.
    {
      files: ['**/*.test.ts'],
      rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
    },
    // A file that no tsconfig includes (build scripts, set-up) is linted without types.
    {
      files: ['**/*.{js,mjs,cjs}', '*/*/*.ts'],
      extends: [tseslint.configs.disableTypeChecked],
    },
  );
}

/**
 * One block per room: its widest TypeScript project, which includes the tests.
 * @param {string} root
 */
function typeInformation(root) {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(root, parent)).flatMap((name) => {
      const project = ['tsconfig.test.json', 'tsconfig.json']
        .map((file) => join(root, parent, name, file))
        .find(existsSync);
      return project === undefined
        ? []
        : [
            {
              files: [`${parent}/${name}/src/**/*.{ts,mts}`],
              languageOptions: { parserOptions: { project: [project], tsconfigRootDir: root } },
            },
          ];
    }),
  );
}
