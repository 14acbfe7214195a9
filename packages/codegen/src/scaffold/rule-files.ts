/**
 * Files of a new rule, by name: everything that a rule folder holds, with a rule that reports nothing
 * yet and a test that fails until it does.
 * @param category folder above the rule's
 * @param id name of the rule and of its folder
 */
export function newRuleFiles(category: string, id: string): Readonly<Record<string, string>> {
  const name = id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return {
    'rule.ts': `import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

export const ${name} = defineRule<NoOptions, MessageId>({
  meta: {
    id: '${id}',
    category: '${category}',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '机关通行做法' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task({ heading }) {
        // A title is never empty: replace the condition with the defect that the rule is about.
        if (heading.title === '') {
          context.report({
            messageId: 'defect',
            data: { title: heading.title },
            range: heading.titleRange,
          });
        }
      },
    };
  },
});
`,
    'messages.zh-CN.ts': `export const zhCN = {
  defect: '任务“{title}”有什么问题，为什么是问题，应当怎么改。',
};
`,
    'messages.en.ts': `import type { MessageCatalogue } from '@yaodian/linter';
import type { zhCN } from './messages.zh-CN.ts';

export const en: MessageCatalogue<keyof typeof zhCN> = {
  defect: 'What is wrong with the task “{title}”, why, and what to do.',
};
`,
    'rule.test.ts': `import { testRule } from '@yaodian/linter/testing';
import { describe, it } from 'vitest';
import { ${name} } from './rule.ts';

testRule({ describe, it }, ${name}, {
  valid: [
    {
      name: 'a task as it should be',
      text: '某市教育局2026年工作要点\\n1.加快学校建设。新建公办幼儿园12所。\\n2.改善办学条件。更新设备300台。\\n',
    },
  ],
  invalid: [
    {
      name: 'a task with the defect, its place marked with ⟦ and ⟧',
      text: '某市教育局2026年工作要点\\n1.⟦加快学校建设⟧。新建公办幼儿园12所。\\n2.改善办学条件。更新设备300台。\\n',
      findings: ['defect'],
      // The marked text is also checked with CRLF line breaks: remove this line when the rule works.
      crlf: false,
    },
  ],
});
`,
    'docs.md': `# ${id}：用一句话说明检查什么

写明检查什么、哪些写法不算问题。

## 依据

写明条款；没有条款的，写明是机关通行做法。

## 不规范

举一个以 \`text bad\` 开头的代码块，测试会检查其中的问题。

## 规范

举一个以 \`text good\` 开头的代码块，测试会确认其中没有问题。
`,
    'docs.en.md': `# ${id}: what it checks, in one sentence

Say what is checked and what is no defect.

## Basis

Name the clause; where there is none, say that it is the practice of offices.

## Wrong

Give an example in a block that begins with \`text bad\`: a test finds the defect in it.

## Right

Give an example in a block that begins with \`text good\`: a test finds nothing in it.
`,
  };
}
