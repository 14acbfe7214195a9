import type { OptionSet } from '../inspect/options.ts';
import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { generatedHeader } from './header.ts';
import { ruleTitle } from './rule-page.ts';

/**
 * JSON Schemas of the rules' options, and of the `rules` key of the config, where each rule takes
 * a severity or `{severity, options}`.
 */
export function generateOptionSchemas(rules: readonly RuleDescription[]): GeneratedFile {
  const optionSchemas = Object.fromEntries(
    rules.map(({ meta, options }) => [meta.id, optionsSchema(options)]),
  );
  const ruleSettings = Object.fromEntries(rules.map((rule) => [rule.meta.id, settingSchema(rule)]));
  return {
    path: 'packages/rules/src/generated/option-schemas.generated.ts',
    content: [
      generatedHeader,
      'type JsonSchema = Readonly<Record<string, unknown>>;',
      '',
      "/** JSON Schema of each rule's options, by rule id; `default` is what applies unless set. */",
      `export const ruleOptionSchemas: Readonly<Record<string, JsonSchema>> = ${JSON.stringify(optionSchemas, null, 2)};`,
      '',
      '/** JSON Schema of the `rules` key of the config. */',
      `export const rulesConfigSchema: JsonSchema = ${JSON.stringify(
        {
          type: 'object',
          title: '规则',
          'x-title-en': 'Rules',
          description: '每条规则的级别和选项，以规则名为键。',
          'x-description-en': 'Severity and options of each rule, by its id.',
          additionalProperties: false,
          properties: ruleSettings,
        },
        null,
        2,
      )};`,
      '',
    ].join('\n'),
  };
}

const severitySchema = {
  enum: ['off', 'info', 'warning', 'error'],
  description: '级别：关闭、提示、警告、错误',
  'x-description-en': 'Severity: off, info, warning, error',
};

function settingSchema(rule: RuleDescription): object {
  const texts = {
    title: ruleTitle(rule, 'zh-CN'),
    'x-title-en': ruleTitle(rule, 'en'),
  };
  const setting = {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: severitySchema,
      ...(rule.options.length === 0 ? {} : { options: optionsSchema(rule.options) }),
    },
  };
  return { ...texts, anyOf: [severitySchema, setting] };
}

function optionsSchema(options: OptionSet): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      options.map(({ name, schema, description, default: fallback }) => [
        name,
        {
          ...schema,
          description: description.zh,
          'x-description-en': description.en,
          ...(fallback === undefined ? {} : { default: fallback }),
        },
      ]),
    ),
  };
}
