import { roomBoundaries } from './room-boundaries.js';
import { ruleTester } from './rule-tester.ts';

const parserFile = '/home/a/yaodian/packages/parser/src/markers/marker.ts';
const error = (messageId: string, data?: Record<string, string>) =>
  data === undefined ? { messageId } : { messageId, data };

ruleTester.run('room-boundaries', roomBoundaries, {
  valid: [
    { code: "import { add } from '@yaodian/schema';", filename: parserFile },
    { code: "import { range } from '../range.ts';", filename: parserFile },
    { code: "import { parse } from 'yaml';", filename: parserFile },
    {
      name: 'a room may import its own public name',
      code: "import { parse } from '@yaodian/parser';",
      filename: 'packages/parser/src/parse.test.ts',
    },
    {
      name: 'tests may import what is for tests',
      code: "import { plans } from '@yaodian/testing';",
      filename: 'packages/parser/src/parse.test.ts',
    },
    {
      code: "import { compose } from '@yaodian/generator/text';",
      filename: 'packages/language-service/src/hover.ts',
    },
    {
      code: "import { renderDocx } from '@yaodian/generator/office';",
      filename: 'apps/cli/src/render.ts',
    },
    {
      name: 'outside the rooms nothing is said',
      code: "import { yaodianConfig } from '@yaodian/eslint-config';",
      filename: '/home/a/yaodian/eslint.config.js',
    },
    {
      name: 'a folder of the same room may be called like a room',
      code: "import { rules } from '../rules/all.ts';",
      filename: 'packages/workspace/src/config/merge.ts',
    },
  ],
  invalid: [
    {
      code: "import { lint } from '@yaodian/linter';",
      filename: parserFile,
      errors: [error('notListed', { room: 'parser', target: 'linter', allowed: 'schema' })],
    },
    {
      name: 'types are imports too',
      code: "import type { Rule } from '@yaodian/linter';",
      filename: parserFile,
      errors: [error('notListed')],
    },
    {
      name: 're-exports and dynamic imports are imports too',
      code: "export { lint } from '@yaodian/linter'; await import('@yaodian/rules'); type A = import('@yaodian/linter').Rule;",
      filename: parserFile,
      errors: [error('notListed'), error('notListed'), error('notListed')],
    },
    {
      name: 'only the entry that the table lists',
      code: "import { renderDocx } from '@yaodian/generator/office';",
      filename: 'packages/language-service/src/hover.ts',
      errors: [
        error('notListed', {
          room: 'language-service',
          target: 'generator/office',
          allowed: 'workspace, generator/text, schema, parser, readers, linter, rules',
        }),
      ],
    },
    {
      name: 'apps are leaves',
      code: "import { run } from '@yaodian/cli';",
      filename: 'packages/e2e/src/run.ts',
      errors: [error('leaf', { target: 'cli' })],
    },
    {
      name: 'what is shipped imports nothing for tests',
      code: "import { plans } from '@yaodian/testing';",
      filename: parserFile,
      errors: [error('development', { room: 'parser', target: 'testing' })],
    },
    {
      name: 'no import into another package by its name',
      code: "import { add } from '@yaodian/schema/src/decimal.ts';",
      filename: parserFile,
      errors: [error('inside', { target: 'schema' })],
    },
    {
      name: 'nor by path',
      code: "import { add } from '../../../schema/src/decimal.ts';",
      filename: parserFile,
      errors: [error('inside', { target: 'schema' })],
    },
    {
      name: 'nor from an app by path',
      code: "import { add } from '../../../packages/schema/src/decimal.ts';",
      filename: 'apps/cli/src/check.ts',
      errors: [error('inside', { target: 'schema' })],
    },
    {
      code: "import { x } from '@yaodian/grammar';",
      filename: parserFile,
      errors: [error('unknown', { specifier: '@yaodian/grammar' })],
    },
  ],
});
