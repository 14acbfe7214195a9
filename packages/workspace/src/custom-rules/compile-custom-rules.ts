import type { Locale, Rule } from '@yaodian/linter';
import type { ConfigFault, ConfigLayer } from '../config/config-layer.ts';
import { customRule } from './custom-rule.ts';
import type { CustomRuleData } from './custom-rule-data.ts';

/** Makes the rules of all layers; a later rule takes the place of an earlier one of the same name. */
export function compileCustomRules(
  layers: readonly ConfigLayer[],
  locale: Locale,
): { readonly rules: readonly Rule[]; readonly faults: readonly ConfigFault[] } {
  const rules = new Map<string, Rule>();
  const faults: ConfigFault[] = [];
  for (const layer of layers)
    for (const [index, data] of (layer.data.customRules ?? []).entries()) {
      const fault = (key: string, message: string): void => {
        const line =
          layer.lineOf(['customRules', index, key]) ?? layer.lineOf(['customRules', index]) ?? 1;
        faults.push({ file: layer.name, line, column: 1, message });
      };
      const unknown = unknownPlaceholder(data);
      if (unknown !== null) {
        fault('message', placeholderText[locale](unknown));
        continue;
      }
      const missing = missingKey(data);
      if (missing !== null) fault('type', missingText[locale](data.type, missing));
      else
        try {
          rules.set(data.id, customRule(data));
        } catch (error) {
          fault(
            'pattern',
            badPattern[locale](error instanceof Error ? error.message : String(error)),
          );
        }
    }
  return { rules: [...rules.values()], faults };
}

/** A `{name}` of the message that the rule has nothing for. */
function unknownPlaceholder({ type, message }: CustomRuleData): string | null {
  for (const text of Object.values(message))
    for (const [, name = ''] of text.matchAll(/\{([A-Za-z][A-Za-z0-9]*)\}/gu))
      if (name !== 'text' && (name !== 'replacement' || type !== 'substitution')) return name;
  return null;
}

const placeholderText: Readonly<Record<Locale, (name: string) => string>> = {
  'zh-CN': (name) =>
    `提示文字里的“{${name}}”没有对应的内容，可用 {text}，替换规则还可用 {replacement}。例如：message: 请勿使用“{text}”。`,
  en: (name) =>
    `There is nothing to put in for "{${name}}": use {text}, and {replacement} in a substitution. For example: message: Do not use "{text}".`,
};

function missingKey(data: NonNullable<ConfigLayer['data']['customRules']>[number]): string | null {
  if (data.type === 'pattern' || data.type === 'substitution')
    return data.pattern === '' ? 'pattern' : null;
  if (data.type === 'required-section') return data.titles.length === 0 ? 'titles' : null;
  return data.phrases.length === 0 ? 'phrases' : null;
}

const missingExamples: Readonly<Record<string, string>> = {
  pattern: "pattern: '第[一二三]批'",
  titles: 'titles: [组织保障]',
  phrases: 'phrases: [一揽子]',
};

const missingText: Readonly<Record<Locale, (type: string, key: string) => string>> = {
  'zh-CN': (type, key) => `${type} 类规则要写“${key}”。例如：${missingExamples[key] ?? ''}`,
  en: (type, key) =>
    `A rule of type ${type} needs "${key}". For example: ${missingExamples[key] ?? ''}`,
};

const badPattern: Readonly<Record<Locale, (reason: string) => string>> = {
  'zh-CN': (reason) =>
    `正则表达式无法使用（须为 RE2 语法，不支持回溯引用和环视）：${reason}。例如：pattern: '第[一二三]批'`,
  en: (reason) =>
    `The pattern cannot be used (RE2 syntax, without back-references and look-around): ${reason}. For example: pattern: '第[一二三]批'`,
};
