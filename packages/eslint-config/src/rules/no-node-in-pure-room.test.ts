import { noNodeInPureRoom } from './no-node-in-pure-room.js';
import { ruleTester } from './rule-tester.ts';

const pure = 'packages/linter/src/engine.ts';

ruleTester.run('no-node-in-pure-room', noNodeInPureRoom, {
  valid: [
    { code: "import { parse } from '@yaodian/parser'; new TextDecoder();", filename: pure },
    {
      name: 'a name of its own is not the one of Node',
      code: 'function run(process: string, module: number) { return [process, module]; }',
      filename: pure,
    },
    { name: 'a property is no global', code: 'task.process = settings.module;', filename: pure },
    {
      name: 'tests run in Node',
      code: "import { readFileSync } from 'node:fs';",
      filename: 'packages/linter/src/engine.test.ts',
    },
    {
      name: 'the Node entry of a pure room',
      code: "import { readFile } from 'node:fs/promises'; process.cwd();",
      filename: 'packages/workspace/src/node/host.ts',
    },
    {
      code: "import { deflate } from 'node:zlib';",
      filename: 'packages/generator/src/office/docx.ts',
    },
    { code: 'process.exitCode = 1;', filename: 'apps/cli/src/main.ts' },
  ],
  invalid: [
    {
      code: "import { readFileSync } from 'node:fs';",
      filename: pure,
      errors: [{ messageId: 'module', data: { name: 'node:fs' } }],
    },
    {
      name: 'also without the prefix, as a type, and later',
      code: "import path from 'path'; import type { Stats } from 'fs'; await import('node:os');",
      filename: 'packages/generator/src/text/compose.ts',
      errors: [{ messageId: 'module' }, { messageId: 'module' }, { messageId: 'module' }],
    },
    {
      code: "import { nodeHost } from '@yaodian/workspace/node';",
      filename: 'packages/language-service/src/hover.ts',
      errors: [{ messageId: 'module', data: { name: '@yaodian/workspace/node' } }],
    },
    {
      name: 'a folder of the room itself that needs Node',
      code: "import { omissionsOf } from '../office/print/omissions.ts'; import '../print/omissions.ts';",
      filename: 'packages/generator/src/text/index.ts',
      errors: [{ messageId: 'module', data: { name: '../office/print/omissions.ts' } }],
    },
    {
      name: 'the printed document is pure as well',
      code: "import { readFileSync } from 'node:fs';",
      filename: 'packages/generator/src/print/omissions.ts',
      errors: [{ messageId: 'module' }],
    },
    {
      code: 'const bytes = Buffer.from(text); if (process.env.DEBUG) console.log(__dirname);',
      filename: pure,
      errors: [
        { messageId: 'global', data: { name: 'Buffer' } },
        { messageId: 'global', data: { name: 'process' } },
        { messageId: 'global', data: { name: '__dirname' } },
      ],
    },
  ],
});
