/** The part of JSON Schema that configs use; descriptions are Chinese, `x-description-en` English. */
export interface ConfigSchema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly 'x-title-en'?: string;
  readonly 'x-description-en'?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, ConfigSchema>>;
  /** Keys that match may be any of these; the pattern is a plain prefix or suffix test. */
  readonly patternProperties?: Readonly<Record<string, ConfigSchema>>;
  readonly additionalProperties?: boolean | ConfigSchema;
  readonly required?: readonly string[];
  readonly items?: ConfigSchema;
  readonly anyOf?: readonly ConfigSchema[];
  readonly oneOf?: readonly ConfigSchema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** A text that is not empty. */
export const text: ConfigSchema = { type: 'string', minLength: 1 };

/** A schema with its description in both languages. */
export function described(zh: string, en: string, schema: ConfigSchema): ConfigSchema {
  return { ...schema, description: zh, 'x-description-en': en };
}

/** One of something or a list of it. */
export function listOf(items: ConfigSchema, examples: readonly unknown[]): ConfigSchema {
  return { anyOf: [items, { type: 'array', items }], examples };
}

export const severity = described('级别：关闭、提示、警告、错误。', 'Severity.', {
  enum: ['off', 'info', 'warning', 'error'],
  examples: ['warning'],
});
