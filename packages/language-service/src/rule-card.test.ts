import { ruleDocs } from '@yaodian/rules/docs';
import { describe, expect, it } from 'vitest';
import { ruleCard } from './rule-card.ts';

const page = `# 序号层级

| 项目 | 内容 |
| --- | --- |
| 规则 | \`numbering-level\` |

检查序号的层级。

## 不规范

\`\`\`text bad
# 某市教育局2026年工作要点

## 一、扩大资源供给
\`\`\`
`;

describe('the card of a rule', () => {
  it('begins with what the rule wants, and ends with its facts', () => {
    expect(ruleCard(page)).toBe(`**序号层级**

检查序号的层级。

**不规范**

\`\`\`text bad
# 某市教育局2026年工作要点

## 一、扩大资源供给
\`\`\`

| 项目 | 内容 |
| --- | --- |
| 规则 | \`numbering-level\` |`);
  });

  it.each(['zh-CN', 'en'] as const)(
    'of every rule has its facts and no templates (%s)',
    (locale) => {
      for (const [rule, docs] of Object.entries(ruleDocs)) {
        const card = ruleCard(docs[locale].page);
        expect(card.startsWith(`**${docs[locale].title}**`), rule).toBe(true);
        expect(card, rule).toContain(`| \`${rule}\` |`);
        expect(card, rule).not.toMatch(/^## |\{\w+\}/mu);
      }
    },
  );
});
