import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a small rule, by name; a test replaces what it is about. */
export const numberingMarkFiles: Readonly<Record<string, string>> = {
  'rule.ts': `import { defineRule } from '@yaodian/linter';
import { zhCN } from './messages.zh-CN.ts';
import { en } from './messages.en.ts';

export const numberingMark = defineRule({
  meta: {
    id: 'numbering-mark',
    category: 'numbering',
    scope: 'document',
    severity: 'warning',
    kinds: { 'development-plan': 'info' },
    since: 1,
    fixable: 'safe',
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 9704—2012 7.3.3' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(node) {
        context.report({ messageId: 'missing', data: { text: node.title }, range: node.range });
      },
    };
  },
});
`,
  'messages.zh-CN.ts': "export const zhCN = { missing: '“{text}”缺少标点。' };\n",
  'messages.en.ts': "export const en = { missing: '“{text}” has no mark.' };\n",
  'rule.test.ts': '',
  'docs.md': '# 序号标点\n\n检查标点。\n',
  'docs.en.md': '# Numbering mark\n\nChecks the mark.\n',
};

/**
 * Writes rule folders below a temporary folder.
 * @param folders files by name, by \`<category>/<id>\`
 * @returns path of the folder, as of \`packages/rules/src\`
 */
export function writeRules(
  folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const root = mkdtempSync(join(tmpdir(), 'yaodian-rules-'));
  for (const [folder, files] of Object.entries(folders)) {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return root;
}
