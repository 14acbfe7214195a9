import type { RuleOption } from '../inspect/options.ts';
import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { describeType } from './option-type.ts';
import { fixOf } from './rule-fix.ts';
import {
  basisWords,
  categoryWords,
  comma,
  kindWords,
  locales,
  scopeWords,
  severityWords,
  type Locale,
} from './words.ts';

const folders: Readonly<Record<Locale, string>> = {
  'zh-CN': 'docs/rules',
  en: 'docs/rules/en',
};

/** The page of a rule in both languages: its hand-written page with facts, options and messages added. */
export function generateRulePages(rule: RuleDescription): GeneratedFile[] {
  return locales.map((locale) => ({
    path: `${folders[locale]}/${rule.meta.id}.md`,
    content: [rulePage(rule, locale), ...messageSection(rule, locale), footer(rule, locale)].join(
      '\n',
    ),
  }));
}

/** The page as the command line and the editor show it: without links to other pages and the messages, of which they have their own copy. */
export function rulePage(rule: RuleDescription, locale: Locale): string {
  const { body } = handWritten(rule, locale);
  return [
    `# ${ruleTitle(rule, locale)}`,
    '',
    facts(rule, locale),
    '',
    body,
    '',
    ...optionSection(rule, locale),
  ].join('\n');
}

/** First heading of the hand-written page. */
export function ruleTitle(rule: RuleDescription, locale: Locale): string {
  return handWritten(rule, locale).title;
}

function handWritten(
  { docs }: RuleDescription,
  locale: Locale,
): { readonly title: string; readonly body: string } {
  const text = (locale === 'en' ? docs.en : docs.zh).replaceAll('\r\n', '\n').trim();
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  return {
    title: first.replace(/^#\s+/u, '').trim(),
    body: end === -1 ? '' : text.slice(end + 1).trim(),
  };
}

function facts({ meta }: RuleDescription, locale: Locale): string {
  const en = locale === 'en';
  const severity = (value: string): string => severityWords[value]?.[locale] ?? value;
  const byKind = Object.entries(meta.kinds).map(
    ([kind, value]) => `${kindWords[kind]?.[locale] ?? kind}${en ? ': ' : '：'}${severity(value)}`,
  );
  const rows: readonly (readonly [string, string])[] = [
    [en ? 'Rule' : '规则', `\`${meta.id}\``],
    [en ? 'Group' : '类别', categoryWords[meta.category]?.[locale] ?? meta.category],
    [en ? 'Severity' : '级别', severity(meta.severity)],
    ...(byKind.length === 0
      ? []
      : ([[en ? 'By kind' : '按文种', byKind.join(en ? '; ' : '；')]] as const)),
    [en ? 'Looks at' : '范围', scopeWords[meta.scope]?.[locale] ?? meta.scope],
    [en ? 'Fix' : '修正', fixOf(meta, locale)],
    [
      en ? 'Basis' : '依据',
      `${basisWords[meta.basis.kind]?.[locale] ?? meta.basis.kind}${en ? ': ' : '：'}${meta.basis.source}`,
    ],
    [en ? 'Since version' : '起始版本', String(meta.since)],
  ];
  return table([en ? 'Fact' : '项目', en ? 'Value' : '内容'], rows);
}

function optionSection({ options }: RuleDescription, locale: Locale): string[] {
  if (options.length === 0) return [];
  const en = locale === 'en';
  const rows = options.map((option: RuleOption) => [
    `\`${option.name}\``,
    describeType(option.schema, locale),
    `\`${JSON.stringify(option.default ?? null)}\``,
    en ? option.description.en : option.description.zh,
  ]);
  const head = en ? ['Option', 'Type', 'Default', 'Meaning'] : ['选项', '类型', '默认值', '说明'];
  return [`## ${en ? 'Options' : '选项'}`, '', table(head, rows), ''];
}

function messageSection({ messages }: RuleDescription, locale: Locale): string[] {
  // {count|place|places} takes one of the two words; a page shows the one for many.
  const texts = Object.values(locale === 'en' ? messages.en : messages.zh).map((text) =>
    text.replaceAll(/\{\w+\|[^{}|]*\|([^{}|]*)\}/gu, '$1'),
  );
  return [
    `## ${locale === 'en' ? 'Messages' : '提示文字'}`,
    '',
    ...texts.map((text) => `- ${text.replaceAll('\n', ' ')}`),
    '',
  ];
}

function footer({ meta }: RuleDescription, locale: Locale): string {
  return locale === 'en'
    ? `---\n[All rules](README.md) · [中文](../${meta.id}.md)\n`
    : `---\n[全部规则](README.md) · [English](en/${meta.id}.md)\n`;
}

/** A Markdown table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Items on one line. */
export function listed(items: readonly string[], locale: Locale): string {
  return items.join(comma[locale]);
}
