import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import compensated from './compensated.json' with { type: 'json' };
import portable from './portable.json' with { type: 'json' };
import schema from './profile.schema.json' with { type: 'json' };
import wordGrid from './word-grid.json' with { type: 'json' };
import type { LayoutProfile } from './profile.ts';
import { ProfileError, type Sentence } from './profile-error.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

const builtIn: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['portable', portable],
  ['word-grid', wordGrid],
  ['compensated', compensated],
]);

/** Names of the profiles that come with Yaodian; the first is the default. */
export const profileNames: readonly string[] = [...builtIn.keys()];

/** The JSON Schema of a layout profile, for editors and `$schema`. */
export const profileSchema: object = schema;

let validator: ValidateFunction<JsonObject> | null = null;

/**
 * Reads a layout profile: a built-in name, the text of a JSON file, or its parsed data.
 * What the profile leaves out comes from the profile that it extends (`portable` where none is named).
 *
 * @throws ProfileError with a sentence for every fault.
 */
export function loadProfile(input: unknown): LayoutProfile {
  const data = typeof input === 'string' ? fromText(input) : input;
  validator ??= new Ajv({ allErrors: true, strict: false }).compile<JsonObject>(schema);
  if (!validator(data)) throw new ProfileError(unique((validator.errors ?? []).map(describe)));
  const base = data['extends'];
  const parent =
    typeof base === 'string'
      ? loadProfile(base)
      : data['name'] === 'portable'
        ? null
        : loadProfile('portable');
  const complete = parent === null ? data : merge(asJson(parent), data);
  const profile = withoutKeys(complete, ['$schema', 'extends']);
  assertComplete(profile);
  assertPlausible(profile);
  return profile;
}

function fromText(text: string): unknown {
  const named = builtIn.get(text);
  if (named !== undefined) return named;
  if (!text.trimStart().startsWith('{')) {
    const names = profileNames.join('、');
    throw new ProfileError([
      {
        'zh-CN': `没有名为“${text.slice(0, 60)}”的版式配置。可用：${names}，或一个 JSON 文件。`,
        en: `There is no layout profile "${text.slice(0, 60)}". Use ${profileNames.join(', ')} or a JSON file.`,
      },
    ]);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProfileError([
      {
        'zh-CN': `版式配置不是合法的 JSON：${reason}`,
        en: `The layout profile is not valid JSON: ${reason}`,
      },
    ]);
  }
}

function describe(error: ErrorObject): Sentence {
  const place = error.instancePath.slice(1).replaceAll('/', '.') || '（顶层）';
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return {
        'zh-CN': `${place}：没有“${key}”这一项。可用的项见 profile.schema.json。`,
        en: `${place}: unknown key "${key}". See profile.schema.json for the keys.`,
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]).join(', ');
      return {
        'zh-CN': `${place}：只能是 ${allowed}。`,
        en: `${place}: must be one of ${allowed}.`,
      };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return { 'zh-CN': `${place}：缺少“${key}”。`, en: `${place}: "${key}" is missing.` };
    }
    case 'type': {
      const type = String(params['type']);
      const example =
        type === 'object' ? '，例如 {"value": 37, "unit": "mm", "strength": "实务"}' : '';
      return {
        'zh-CN': `${place}：应为 ${type}${example}。`,
        en: `${place}: must be of type ${type}${example.replace('，例如', ', for example').replace('，', ', ')}.`,
      };
    }
    default: {
      const limit = params['limit'];
      const bound = typeof limit === 'number' ? String(limit) : '';
      const words = error.keyword.startsWith('min') ? '不能小于' : '不能大于';
      return {
        'zh-CN': `${place}：${words} ${bound}。`,
        en: `${place}: ${error.message ?? 'is not allowed'}.`,
      };
    }
  }
}

function unique(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence['zh-CN'], sentence])).values()];
}

function merge(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const old = Object.hasOwn(base, key) ? base[key] : undefined;
    result[key] = isObject(old) && isObject(value) ? merge(old, ownBasis(value)) : value;
  }
  return result;
}

/** A user's own figure does not inherit the standard's authority along with its unit. */
function ownBasis(value: JsonObject): JsonObject {
  if (!('value' in value) && !('name' in value)) return value;
  return { strength: '实务', basis: '本配置', ...value };
}

function withoutKeys(data: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asJson(profile: LayoutProfile): JsonObject {
  return JSON.parse(JSON.stringify(profile)) as JsonObject;
}

/** The schema checks each key and `portable` has them all, so a merged profile is whole. */
function assertComplete(profile: unknown): asserts profile is LayoutProfile {
  if (typeof profile !== 'object' || profile === null || !('page' in profile)) {
    throw new ProfileError([
      { 'zh-CN': '版式配置缺少“page”。', en: 'The layout profile lacks "page".' },
    ]);
  }
}

/** Figures that are fine one by one and leave no room for text together. */
function assertPlausible(profile: LayoutProfile): void {
  const { width, height, margin } = profile.page;
  const sentences: Sentence[] = [];
  const textWidth = width.value - margin.left.value - margin.right.value;
  const textHeight = height.value - margin.top.value - margin.bottom.value;
  if (textWidth < 50) {
    sentences.push({
      'zh-CN': `page.margin：左右边距合计后正文只剩 ${textWidth.toFixed(1)} 毫米宽，至少要 50 毫米。`,
      en: `page.margin: the side margins leave ${textWidth.toFixed(1)} mm for the text; 50 mm are needed.`,
    });
  }
  if (textHeight < 50) {
    sentences.push({
      'zh-CN': `page.margin：上下边距合计后正文只剩 ${textHeight.toFixed(1)} 毫米高，至少要 50 毫米。`,
      en: `page.margin: top and bottom margins leave ${textHeight.toFixed(1)} mm for the text; 50 mm are needed.`,
    });
  }
  if (profile.grid.pitch.value < profile.body.size.value) {
    sentences.push({
      'zh-CN': `grid.pitch：行距 ${profile.grid.pitch.value} 磅小于正文字号 ${profile.body.size.value} 磅，字会重叠。`,
      en: `grid.pitch: ${profile.grid.pitch.value} pt is less than the text size ${profile.body.size.value} pt; lines would overlap.`,
    });
  }
  if (sentences.length > 0) throw new ProfileError(sentences);
}
