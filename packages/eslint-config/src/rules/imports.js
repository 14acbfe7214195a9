/** @import { Rule } from 'eslint' */

/**
 * Visitors that hand over every module that a file names: imports, re-exports, dynamic imports,
 * `import('…')` types and `require`.
 * @param {(specifier: string, node: Rule.Node) => void} visit
 * @returns {Rule.RuleListener}
 */
export function eachImport(visit) {
  /** @param {Rule.Node & { source?: unknown }} node */
  const fromSource = (node) => {
    const specifier = stringOf(node.source);
    if (specifier !== null) visit(specifier, node);
  };
  return {
    ImportDeclaration: fromSource,
    ExportNamedDeclaration: fromSource,
    ExportAllDeclaration: fromSource,
    ImportExpression: fromSource,
    TSImportType: fromSource,
    CallExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'require') return;
      const specifier = stringOf(node.arguments[0]);
      if (specifier !== null) visit(specifier, node);
    },
  };
}

/**
 * @param {unknown} node
 * @returns {string | null}
 */
function stringOf(node) {
  if (typeof node !== 'object' || node === null || !('value' in node)) return null;
  return typeof node.value === 'string' ? node.value : null;
}
