import { cutDraftText } from './draft-text.ts';
import type { DraftText } from './draft-text.ts';

/** `标题。正文`: the title ends at the first 。 that is not escaped. */
export function runInTitle(text: DraftText): { title: DraftText; opening: DraftText } {
  const stop = text.shape.indexOf('。');
  const end = stop < 0 ? text.shape.length : stop;
  return {
    title: cutDraftText(text, 0, end),
    opening: cutDraftText(text, Math.min(end + 1, text.shape.length)),
  };
}

/** The paragraph without the signs around its title. */
export function withoutStrong(text: DraftText, close: number): DraftText {
  const cut = <T extends string | readonly number[]>(of: T): T[] => [
    of.slice(2, close) as T,
    of.slice(close + 2) as T,
  ];
  return {
    text: cut(text.text).join(''),
    shape: cut(text.shape).join(''),
    offsets: cut(text.offsets).flat(),
    end: text.end,
  };
}

/** `**标题**。正文`: a title without a number. */
export function strongTitle(
  text: DraftText,
  close: number,
): { title: DraftText; opening: DraftText } {
  const behind = text.shape.charAt(close + 2) === '。' ? close + 3 : close + 2;
  return { title: cutDraftText(text, 2, close), opening: cutDraftText(text, behind) };
}
