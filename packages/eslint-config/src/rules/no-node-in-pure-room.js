import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { isPureFile, nodeEntries, nodeFolders, placeOf } from '../rooms.js';
import { eachImport } from './imports.js';

const nodeGlobals = new Set([
  'Buffer',
  'process',
  'global',
  'require',
  'module',
  '__dirname',
  '__filename',
  'setImmediate',
  'clearImmediate',
]);

/** Pure rooms run in Node, a worker and a page: nothing of Node in them. */
/** @type {import('eslint').Rule.RuleModule} */
export const noNodeInPureRoom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      module: '`{{name}}` needs Node, and this room also runs in a worker and a page.',
      global: '`{{name}}` exists in Node only, and this room also runs in a worker and a page.',
    },
  },
  create(context) {
    const place = placeOf(context.filename);
    if (place === null || !isPureFile(place.name, place.path)) return {};
    return {
      ...eachImport((specifier, node) => {
        const entry = specifier.replace(/^@yaodian\//u, '');
        const needsNode = specifier.startsWith('.')
          ? nodeFolders.some((folder) =>
              posix.join(posix.dirname(place.path), specifier).startsWith(folder),
            )
          : isBuiltin(specifier) || nodeEntries.includes(entry);
        if (needsNode) {
          context.report({ node, messageId: 'module', data: { name: specifier } });
        }
      }),
      'Program:exit'() {
        const scope = context.sourceCode.scopeManager.globalScope;
        for (const { identifier } of scope?.through ?? []) {
          if ('name' in identifier && nodeGlobals.has(String(identifier.name))) {
            context.report({
              node: identifier,
              messageId: 'global',
              data: { name: String(identifier.name) },
            });
          }
        }
      },
    };
  },
};
