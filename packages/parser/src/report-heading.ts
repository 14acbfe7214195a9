/** True for the heading of a chapter that tells what a year brought, in a text without a part for it. */
export function isReportHeading(title: string): boolean {
  return (
    title.length <= 24 &&
    // Few titles end so, and the others need not be searched.
    '结顾况法效绩'.includes(title.charAt(title.length - 1)) &&
    /(?:工作总结|工作回顾|(?:完成|开展|进展|落实)情况|(?:上年度|\d{4}年度?)(?:主要|重点)?工作情况|总体情况|主要做法|(?:主要|工作)成[效绩])$/u.test(
      title,
    )
  );
}

/** True for the chapter of a report that says what the next year is to bring: 三、2027年工作打算, 下一步工作计划. */
export function isOutlookHeading(title: string): boolean {
  return (
    title.length <= 24 &&
    /^(?:\d{4}年度?|明年|来年|下一?步|下一?阶段|下一年度?).{0,12}(?:打算|计划|思路|安排|要点|重点|设想|谋划|举措|任务|目标)$/u.test(
      title,
    )
  );
}
