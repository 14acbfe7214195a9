import { categories } from '../inspect/rule-folder.ts';
import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { fixOf } from './rule-fix.ts';
import { listed, ruleTitle, table } from './rule-page.ts';
import { categoryWords, fixWords, kindWords, severityWords, type Locale } from './words.ts';

/** The handbook's index: by group, severity, fix and kind of document. */
export function generateRulePageIndex(
  rules: readonly RuleDescription[],
  locale: Locale,
): GeneratedFile {
  const en = locale === 'en';
  const severity = (value: string): string => severityWords[value]?.[locale] ?? value;
  const link = ({ meta }: RuleDescription): string => `[${meta.id}](${meta.id}.md)`;
  const links = (some: readonly RuleDescription[]): string =>
    some.length === 0 ? (en ? 'none' : '无') : listed(some.map(link), locale);

  const byGroup = categories.flatMap((category) => {
    const members = rules.filter(({ meta }) => meta.category === category);
    if (members.length === 0) return [];
    return [
      `### ${categoryWords[category]?.[locale] ?? category}`,
      '',
      table(
        en ? ['Rule', 'What it checks', 'Severity', 'Fix'] : ['规则', '检查什么', '级别', '修正'],
        members.map((rule) => [
          link(rule),
          ruleTitle(rule, locale),
          severity(rule.meta.severity),
          fixOf(rule.meta, locale),
        ]),
      ),
      '',
    ];
  });

  const bySeverity = Object.keys(severityWords).map(
    (value) =>
      `- **${severity(value)}**${en ? ': ' : '：'}${links(rules.filter(({ meta }) => meta.severity === value))}`,
  );

  const byFix = [
    [fixWords.safe[locale], rules.filter(({ meta }) => meta.fixable === 'safe')],
    [fixWords.suggestion[locale], rules.filter(({ meta }) => meta.hasSuggestions)],
    [
      fixWords.none[locale],
      rules.filter(({ meta }) => meta.fixable === null && !meta.hasSuggestions),
    ],
  ] as const;

  const kinds = Object.keys(kindWords);
  const byKind = table(
    [en ? 'Rule' : '规则', ...kinds.map((kind) => kindWords[kind]?.[locale] ?? kind)],
    rules.map((rule) => [
      link(rule),
      ...kinds.map((kind) => severity(rule.meta.kinds[kind] ?? rule.meta.severity)),
    ]),
  );

  return {
    path: en ? 'docs/rules/en/README.md' : 'docs/rules/README.md',
    content: [
      en ? '# Rules' : '# 规则手册',
      '',
      en
        ? `${rules.length} rules. Severities are those of the preset \`recommended\`; a page tells what a rule checks, on what basis, with examples, and what to do about a finding. [中文](../README.md)`
        : `共 ${rules.length} 条规则。级别是预设 \`recommended\` 的级别；每页写明检查什么、依据是什么、正反例子，以及发现问题后怎么改。[English](en/README.md)`,
      '',
      en ? '## By group' : '## 按类别',
      '',
      ...byGroup,
      en ? '## By severity' : '## 按级别',
      '',
      ...bySeverity,
      '',
      en ? '## By fix' : '## 按修正方式',
      '',
      ...byFix.map(([name, some]) => `- **${name}**${en ? ': ' : '：'}${links(some)}`),
      '',
      en ? '## By kind of document' : '## 按文种',
      '',
      byKind,
      '',
    ].join('\n'),
  };
}
