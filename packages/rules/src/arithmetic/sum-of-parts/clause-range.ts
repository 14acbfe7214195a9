/** The sentence that holds an offset, and the one before it where 其中 opens a sentence. */
export function clauseRange(
  text: string,
  at: number,
  wholeSentence = false,
): { start: number; end: number } {
  // 完成投资60亿元；其中，…: the mark right in front closes what is divided.
  let start = /[；;]/u.test(text.charAt(at - 1)) ? at - 1 : at;
  const lowest = Math.max(0, at - 200);
  let stops = /[。\n]/u.test(text.charAt(at - 1)) ? 2 : 1;
  while (start > lowest) {
    const sign = text.charAt(start - 1);
    if (
      sign === '。' ||
      sign === '\n' ||
      (sign === '；' && stops === 1) ||
      (sign === ';' && stops === 1)
    ) {
      stops -= 1;
      if (stops === 0) break;
    }
    start -= 1;
  }
  const limit = Math.min(text.length, at + 300);
  const sameSentence = !wholeSentence && !/[。\n]/u.test(text.charAt(at - 1));
  let end = at;
  while (
    end < limit &&
    !'。！\n'.includes(text.charAt(end)) &&
    !(sameSentence && '；;'.includes(text.charAt(end)) && !text.startsWith('其', end))
  )
    end += 1;
  return { start, end };
}

/** 其中甲类260亿元（一般债券110亿元、专项债券150亿元）: what a bracket divides once more is no part. */
export function isInBracket(text: string, from: number, at: number): boolean {
  const front = text.slice(Math.max(from, at - 60), at);
  const open = Math.max(front.lastIndexOf('（'), front.lastIndexOf('('));
  return open !== -1 && open > Math.max(front.lastIndexOf('）'), front.lastIndexOf(')'));
}
