// Small rules for the engine's own tests; not part of the public rule tester.
import { sourceRange } from '@yaodian/parser';
import { defineRule, type DocumentRule, type Fix, type RuleMeta } from '../rule.ts';

type Meta = Partial<Omit<RuleMeta<string>, 'scope'>>;

export function metaOf(
  id: string,
  meta: Meta = {},
): RuleMeta<string> & { readonly scope: 'document' } {
  return {
    id,
    category: 'wording',
    scope: 'document',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: {
      'zh-CN': { found: '“{text}”不妥。', many: '“{text}”等{count}处不妥。' },
      en: { found: '"{text}" is wrong.', many: '"{text}" and others are wrong in {count} places.' },
    },
    basis: { kind: 'practice', source: 'test' },
    ...meta,
  };
}

export interface WordRuleOptions {
  readonly meta?: Meta;
  readonly fixTo?: string;
  readonly changes?: NonNullable<Fix['changes']>;
  /** Above how many places the findings become one. */
  readonly over?: number;
}

/** Reports each place of a word in paragraphs, and replaces it where `fixTo` says so. */
export function wordRule(
  id: string,
  word: string,
  { meta, fixTo, changes = 'text', over }: WordRuleOptions = {},
): DocumentRule {
  return defineRule({
    meta: metaOf(id, { fixable: fixTo === undefined ? null : 'safe', ...meta }),
    defaultOptions: {},
    create: (context) => ({
      paragraph({ reading }) {
        for (
          let at = reading.text.indexOf(word);
          at >= 0;
          at = reading.text.indexOf(word, at + word.length)
        ) {
          const range = sourceRange(reading, at, at + word.length);
          context.report({
            messageId: 'found',
            data: { text: word },
            range,
            ...(fixTo === undefined ? {} : { fix: { edits: [{ range, text: fixTo }], changes } }),
            ...(over === undefined ? {} : { aggregate: { key: word, over, messageId: 'many' } }),
          });
        }
      },
    }),
  });
}
