import type { OptionSchema, RuleOption } from '../inspect/options.ts';
import { categories } from '../inspect/rule-folder.ts';
import type { RuleDescription } from '../inspect/rule.ts';
import type { GeneratedFile } from '../output.ts';
import { ruleTitle } from './rule-page.ts';
import {
  categoryWords,
  kindWords,
  locales,
  severityWords,
  settingWords,
  type Locale,
  type Word,
} from './words.ts';

/** The extension's manifest and its texts as they are: most of them is written by hand. */
export interface ManifestFiles {
  readonly manifest: string;
  readonly texts: Readonly<Record<Locale, string>>;
}

/** Where these files stand, below the root of the repository. */
export const manifestPaths = {
  manifest: 'apps/vscode/package.json',
  texts: {
    'zh-CN': 'apps/vscode/package.nls.zh-cn.json',
    en: 'apps/vscode/package.nls.json',
  },
} as const;

/** Keys of generated texts begin so; those of others never do. */
const generatedText = /^rules?\./u;
const generatedTitle = /^%rules\./u;

/**
 * The manifest with a group of settings per category: a severity for each rule (`yaodian.rules.ID`) and each
 * option that a form can hold (`yaodian.options.ID.NAME`). VS Code reads one file, so what is generated
 * replaces what was generated before, and everything else in the files stays as it is.
 */
export function generateEditorSettings(
  rules: readonly RuleDescription[],
  { manifest, texts }: ManifestFiles,
): GeneratedFile[] {
  const written = JSON.parse(manifest) as Manifest;
  const groups = categories.flatMap((category) => {
    const members = rules.filter(({ meta }) => meta.category === category);
    return members.length === 0
      ? []
      : [
          {
            title: `%rules.${category}%`,
            properties: Object.fromEntries(members.flatMap(settingsOf)),
          },
        ];
  });
  const byHand = [written.contributes.configuration]
    .flat()
    .filter(({ title }) => !generatedTitle.test(title));
  const contributes = { ...written.contributes, configuration: [...byHand, ...groups] };
  return [
    { path: manifestPaths.manifest, content: json({ ...written, contributes }) },
    ...locales.map((locale) => ({
      path: manifestPaths.texts[locale],
      content: json(textsFor(rules, JSON.parse(texts[locale]) as Texts, locale)),
    })),
  ];
}

interface SettingGroup {
  readonly title: string;
  readonly properties: Readonly<Record<string, object>>;
}
interface Manifest {
  readonly contributes: { readonly configuration: SettingGroup | readonly SettingGroup[] };
}
type Texts = Readonly<Record<string, string>>;

const values = ['default', 'off', 'info', 'warning', 'error'] as const;

function settingsOf({ meta: { id }, options }: RuleDescription): (readonly [string, object])[] {
  return [
    [
      `yaodian.rules.${id}`,
      {
        type: 'string',
        enum: values,
        enumItemLabels: values.map((value) => `%rules.value.${value}%`),
        enumDescriptions: values.map((value) => `%rules.value.${value}.description%`),
        default: 'default',
        scope: 'resource',
        markdownDescription: `%rule.${id}%`,
      },
    ],
    ...simpleOptions(options).map(
      ({ name, schema, default: fallback }) =>
        [
          `yaodian.options.${id}.${name}`,
          {
            ...schema,
            ...(fallback === undefined ? {} : { default: fallback }),
            scope: 'resource',
            markdownDescription: `%rule.${id}.${name}%`,
          },
        ] as const,
    ),
  ];
}

/** Options that the settings editor has a form for; the others are for the config. */
function simpleOptions(options: readonly RuleOption[]): readonly RuleOption[] {
  return options.filter(({ schema }) => isSimple(schema));
}

function isSimple({ type, items }: OptionSchema): boolean {
  return type === 'array' ? items?.type === 'string' : type !== undefined && type !== 'object';
}

function textsFor(rules: readonly RuleDescription[], written: Texts, locale: Locale): Texts {
  const byHand = Object.entries(written).filter(([key]) => !generatedText.test(key));
  const used = categories.filter((name) => rules.some(({ meta }) => meta.category === name));
  const say = (word: Word | undefined): string => word?.[locale] ?? '';
  return Object.fromEntries([
    ...byHand,
    ...used.map((name) => [
      `rules.${name}`,
      `${say(settingWords.rules)}${locale === 'en' ? ': ' : '：'}${say(categoryWords[name])}`,
    ]),
    ...(used.length === 0
      ? []
      : values.flatMap((value) => [
          [`rules.value.${value}`, say(settingWords.values[value].label)],
          [`rules.value.${value}.description`, say(settingWords.values[value].description)],
        ])),
    ...rules.flatMap((rule) => [
      [`rule.${rule.meta.id}`, describe(rule, locale)],
      ...simpleOptions(rule.options).map(({ name, description }) => [
        `rule.${rule.meta.id}.${name}`,
        `\`${rule.meta.id}\`${locale === 'en' ? ': ' + description.en : '：' + description.zh}`,
      ]),
    ]),
  ]) as Texts;
}

/** What a rule is about and how severe it is unless set. */
function describe(rule: RuleDescription, locale: Locale): string {
  const { severity, kinds } = rule.meta;
  const word = (value: string): string => severityWords[value]?.[locale] ?? value;
  const [colon, semicolon] = locale === 'en' ? [': ', '; '] : ['：', '；'];
  const byKind = Object.entries(kinds)
    .map(([kind, value]) => `${kindWords[kind]?.[locale] ?? kind}${colon}${word(value)}`)
    .join(semicolon);
  const title = ruleTitle(rule, locale).replace(/[。.]$/u, '');
  if (locale === 'en')
    return `${title}. By default: ${word(severity)}${byKind === '' ? '' : ` (${byKind})`}.`;
  return `${title}。默认：${word(severity)}${byKind === '' ? '' : `（${byKind}）`}。`;
}

/** As Prettier writes the files. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
