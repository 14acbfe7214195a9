import fc from 'fast-check';

/** Pieces that read as structure in one format or another, and prose to put them into. */
const pieces = [
  '加快学校建设',
  '全年新建公办幼儿园12所，新增学位3600个',
  '甲',
  'A',
  '一、',
  '（一）',
  '(一)',
  '1.',
  '1、',
  '12.',
  '（1）',
  '1）',
  '①',
  '㉑',
  '第一章',
  '第一，',
  '一是',
  '——',
  '-- ',
  '- ',
  '* ',
  '+ ',
  '#',
  '## ',
  '***',
  '---',
  '===',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '|',
  ' | ',
  '|---|',
  '\\',
  '\\。',
  '。',
  '；',
  '：',
  ':',
  '、',
  '，',
  '（',
  '）',
  '(',
  ')',
  '〔2026〕1号',
  '“',
  '”',
  '！',
  '目标任务：',
  '工作措施：',
  '责任处室：',
  '责任单位：',
  '牵头单位:',
  '配合单位：',
  '完成时限：',
  '（责任单位：规建处）',
  '（牵头单位：甲；配合单位：乙）',
  '（规建处负责）',
  '<!-- yaodian-disable -->',
  '<script>alert(1)</script>',
  '<b>',
  '&amp;',
  '&',
  '{{title}}',
  '{{{',
  '[bookmark: _GoBack]',
  '[x](y)',
  '![x](y)',
  'http://a.example/?b=1&c=2',
  'title: x',
  '- path: [a]',
  '"',
  "'",
  '%',
  '@',
  '!',
  '?',
  '>',
  '= ',
  '印發(fā)',
  '196%以上',
  '2021年',
  '2026-12',
  '2026年12月',
  '目 录',
  '前言……………1',
  '附件1',
  '名词解释',
  '现将',
  '\u200b',
  '\u00ad',
  '\u200f',
  '\u3000',
  '\u00a0',
  '\ufeff',
  '\u0085',
  '\u2028',
  '\ue000',
  '\ufffd',
  '😀',
  '𠮷',
  '\t',
  ' ',
  '  ',
] as const;

const anyCharacter = fc
  .string({ minLength: 1, maxLength: 2, unit: 'binary' })
  .filter((text) => isXmlText(text));

const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Whether XML 1.0 can hold the text. */
function isXmlText(text: string): boolean {
  return !notXml.test(text);
}

const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 9 },
  { arbitrary: anyCharacter, weight: 1 },
);

/** A text on one line or several, made of whatever a reader of drafts could mistake. */
export const nastyText = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ arbitrary: piece, weight: 12 }, { arbitrary: fc.constant('\n'), weight: 1 }),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join(''));

/** A text that is not blank. */
export const nastyLine = (): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''))
    .map((text) => (/[^\s\u0085]/u.test(text) ? text : `${text}甲`));
