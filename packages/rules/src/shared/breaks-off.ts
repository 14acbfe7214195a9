import type { PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';

/** A shorter last line may be a signature, a cell or a heading. */
const LEAST_LENGTH = 40;
const ended = /[。！？：；.!?:;…—）)”》】\]]$/u;
const numbered = /^\s{0,8}\d{1,2}[、.．](?!\d)/u;
/** Fewer lines that are numbered alike show no custom. */
const ALIKE = 2;

/**
 * Where the last line of a text that was copied in part begins, null for a text that comes to its end: what
 * is missing in there may stand in what was left out.
 */
export const brokenOffAt: (document: PlanDocument) => number | null = memoise(({ source }) => {
  const text = source.text.trimEnd();
  const start = text.lastIndexOf('\n') + 1;
  const line = text.slice(start);
  // The last sentence of a line that was wrapped stands in several.
  const before = text.slice(Math.max(0, start - LEAST_LENGTH), start).trimEnd();
  const isWrapped = /[\p{Script=Han}0-9，、]$/u.test(before) && before.includes('，');
  if (ended.test(line) || !/[\p{Script=Han}\d，、（(“《]$/u.test(line)) return null;
  if (numbered.test(line)) {
    // 3、积极争取 below two tasks that end with their mark.
    const alike = text
      .slice(0, start)
      .split('\n')
      .filter((each) => numbered.test(each));
    if (alike.length >= ALIKE && alike.every((each) => ended.test(each.trimEnd()))) return start;
  }
  if (
    !/[，；。、]/u.test(line) ||
    (line.length < LEAST_LENGTH && !isWrapped && !line.includes('。'))
  )
    return null;
  return start;
});
