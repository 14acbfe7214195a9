import type { OffsetEdit } from '@yaodian/workspace';
import type { Texts } from './texts.ts';

/** Longer words are no title. */
const longest = 16;

/** What a fix does, in the words that it changes; null where they are too many, or cannot be seen. */
export function editTitle(text: string, edits: readonly OffsetEdit[], texts: Texts): string | null {
  const [edit, ...others] = edits;
  if (edit === undefined || others.length > 0) return null;
  const before = text.slice(edit.start, edit.end);
  if (!isShown(before) || !isShown(edit.text)) return null;
  if (before === '') return texts.insertion(edit.text);
  return edit.text === '' ? texts.deletion(before) : texts.replacement(before, edit.text);
}

/** Nothing at all, or a few words without space around them and without line breaks. */
function isShown(words: string): boolean {
  return words.length <= longest && words.trim() === words && !/[\r\n\t]/u.test(words);
}
