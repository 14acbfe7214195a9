import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { PlanDocument } from '@yaodian/parser';
import { WordMatcher } from '../../dictionaries/word-matcher.ts';
import { placeCorrection } from '../../shared/correction.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/**
 * Names that stand in the name of a doctrine which plans cite, as public documents have them, with
 * characters that input methods and scanners put in their place.
 */
const names: readonly { readonly name: string; readonly variants: readonly string[] }[] = [
  {
    name: '习近平',
    variants: [
      '刁近平',
      '习进平',
      '习近乎',
      '习近评',
      '习近苹',
      '习尽平',
      '习近干',
      '习近平平',
      '习近近平',
    ],
  },
  { name: '毛泽东', variants: ['毛择东', '毛泽乐', '手泽东'] },
  { name: '邓小平', variants: ['邓小乎', '邓晓平', '郑小平'] },
];
const variants = names.flatMap(({ name, variants: texts }) =>
  texts.map((text) => ({ name, text })),
);
const variantMatcher = new WordMatcher(variants.map(({ text }) => text));
/** What may be set between two characters of a name that was divided: up to four blanks. */
const gap = '[ \\t\\u3000]{0,4}';
const spaced = names.map(({ name }) => ({
  name,
  pattern: new RegExp([...name].join(gap), 'gu'),
  title: new RegExp(`^${gap}${[...'总书记'].join(gap)}`, 'u'),
}));

export const leaderNameIntact = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'leader-name-intact',
    category: 'wording',
    scope: 'document',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'page-chrome'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文排版惯例：姓名、职务不拆行、不加空' },
  },
  defaultOptions: {},
  create(context) {
    return {
      document(document) {
        const { text } = document.view;
        for (const { name, pattern, title } of spaced) {
          if (!text.includes(name.charAt(0))) continue;
          for (const match of text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            if (!reportBroken(context, document, match.index, end, name)) {
              const called = title.exec(text.slice(end, end + 24))?.[0];
              if (called !== undefined)
                reportBroken(context, document, match.index, end + called.length, `${name}总书记`);
            }
          }
        }
        variantMatcher.scan(text, (index, at) => {
          const variant = variants[index];
          if (variant !== undefined) reportVariant(context, document, variant, at);
        });
      },
    };
  },
});

/** Reports a name whose characters do not follow one another in the source; true where it did. */
function reportBroken(
  context: Context,
  document: PlanDocument,
  start: number,
  end: number,
  name: string,
): boolean {
  const range = document.view.toSource(start, end);
  if (range.end - range.start === name.length) return false;
  const written = document.source.slice(range);
  // Residue inside a name is the business of another rule.
  if (written.replaceAll(/\s/gu, '').length !== name.length) return false;
  const data = { name, text: excerpt(written) };
  context.report({
    messageId: 'broken',
    data,
    range,
    suggestions: [
      {
        messageId: 'join',
        data,
        edits: [{ range, text: written.replaceAll(/\s/gu, '') }],
        changes: 'structure',
      },
    ],
  });
  return true;
}

function reportVariant(
  context: Context,
  document: PlanDocument,
  { name, text }: { readonly name: string; readonly text: string },
  at: number,
): void {
  const { range, edits } = placeCorrection(document, at, at + text.length, name);
  const data = { name, text };
  context.report({
    messageId: 'variant',
    data,
    range,
    suggestions: edits === null ? [] : [{ messageId: 'replace', data, edits }],
  });
}
