import { expect, it } from 'vitest';
import { editTitle } from './edit-title.ts';
import { textsFor } from './texts.ts';

const text = '一、夯实基础\n2、 提升质量\n三、守牢底线,守住红线\n';

/** The title of a fix that puts `after` where `before` stands. */
function title(before: string, after: string, locale: 'zh-CN' | 'en' = 'zh-CN'): string | null {
  const start = text.indexOf(before);
  return editTitle(text, [{ start, end: start + before.length, text: after }], textsFor(locale));
}

it.each([
  ['2、', '二、', '把“2、”改为“二、”'],
  [',', '，', '把“,”改为“，”'],
  ['红线', '', '删去“红线”'],
  ['', '第', '插入“第”'],
])('%j becomes %j: %s', (before, after, expected) => {
  expect(title(before, after)).toBe(expected);
});

it('speaks English where the editor does', () => {
  expect(title('2、', '二、', 'en')).toBe('Change “2、” to “二、”');
  expect(title('红线', '', 'en')).toBe('Delete “红线”');
  expect(title('', '第', 'en')).toBe('Insert “第”');
});

it.each([
  ['2、 ', '二、'],
  [' ', ''],
  ['基础\n2', '基础2'],
  ['红线', '红线'.repeat(20)],
])('leaves %j to %j to the message: nobody could see it', (before, after) => {
  expect(title(before, after)).toBeNull();
});

it('leaves several places to the message', () => {
  const edits = [
    { start: 0, end: 1, text: '二' },
    { start: 7, end: 8, text: '一' },
  ];
  expect(editTitle(text, edits, textsFor('zh-CN'))).toBeNull();
});
