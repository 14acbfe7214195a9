import { memoise } from './memo.ts';
import { chineseInteger } from './chinese-integer.ts';
import type { PlanDocument } from '@yaodian/parser';

const reference =
  /^[（(]?([0-9]{1,3}|[一二三四五六七八九十百]{1,5})[)）]?(?:项|条|款|点|部分|章|节|个?任务)/u;

/** Numbers that the text refers to as 第N项, 第N条 and so on: renumbering them is never safe. */
export const referredNumbers: (document: PlanDocument) => ReadonlySet<number> = memoise(
  (document) => {
    const { text } = document.view;
    const numbers = new Set<number>();
    for (let at = text.indexOf('第'); at !== -1; at = text.indexOf('第', at + 1)) {
      const written = reference.exec(text.slice(at + 1, at + 12))?.[1];
      if (written === undefined) continue;
      const value = /\d/u.test(written) ? Number(written) : chineseInteger(written);
      if (value !== null) numbers.add(value);
    }
    return numbers;
  },
);
