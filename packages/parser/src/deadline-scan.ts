// Where a text may speak of a time: dates, periods, spans, and words that set none.

const number = '(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})';
/** Each alternative is anchored at its first sign and bounded, so that the search stays linear. */
const pattern = new RegExp(
  [
    // 2026年4月底前, 到2026年, 2026年12月31日前, 2026年底, 2026年上半年, 2026年第三季度末
    '(?<lead>到|至|在|于|截至|截止到?|力争)?\\s?(?<year>20\\d\\d|二[〇零○][一二三四五六七八九〇零○]{2})\\s?年(?:度)?' +
      `(?:\\s?(?<half>上半年|下半年)|\\s?第?(?<quarter>[一二三四1-4])季度|\\s?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?:\\s?(?<day>\\d{1,2})[日号])?(?<third>上旬|中旬|下旬)?)?` +
      '(?<tail>底之?前|末之?前|底|末|初|内|以?前|之前|年底前|中)?',
    // 年底前, 6月底前, 12月31日前, 上半年, 第三季度末, 今年10月底前
    '(?:今年|本年|当年|全年)?(?<month2>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?(?:\\s?(?<day2>\\d{1,2})[日号])?(?<third2>上旬|中旬|下旬)?(?<tail2>底之?前|末之?前|底|末|以?前|之前)',
    '(?<yearEnd>(?:今年|本年|当年)?年底(?:之?前)?|(?:今年|本年)年?内|年内|年末(?:之?前)?|本?学?年度内)',
    '(?<half2>上半年|下半年)(?<tail3>底前|末|前|内)?',
    '第?(?<quarter2>[一二三四])季度(?<tail4>底前|末|前|内)?',
    // “十四五”期间, “十四五”末
    '[“"]?(?<plan>十[二三四五六])五[”"]?(?<tail5>期间|时期|期末|末|内)',
    // 印发之日起30日内, 5年内, 三个月内
    `(?:(?<from>印发|发布|公布|实施|文件下发)(?:之日)?起)?(?<span>${number})(?<spanUnit>个工作日|个月|年|日|天|周)(?:之内|以内|内)`,
    '(?<open>长期坚持|长期推进|长期|持续推进|持续开展|常态化推进|持续)',
    '(?<recurring>每年(?:度)?|每学期|每季度|每月|每半年|每周)',
  ].join('|'),
  'gu',
);

/** What a date in running text cannot do without; far cheaper to look for than the dates themselves. */
const sign =
  /年[底内末]|半年|季度|[\d一二三四五六七八九十]\s?月|\d\s?年|[一二三四五六七八九〇零○]年|五[”"]?(?:期|时期|末|内)|[日天周月年]之?以?内|学?年度内/gu;
/** One of these stands in every sign. */
const hint = /[年月季五内]/u;
/** Characters in front of a sign and behind it that belong to one date. */
const reach = 24;

/** The stretch of a text that is searched; its end moves. */
export interface Window {
  readonly start: number;
  end: number;
}

/** The stretches of a text in which a date can stand, apart from one another. */
export function windowsOf(text: string): readonly Window[] {
  if (!hint.test(text)) return [];
  const windows: Window[] = [];
  for (const { index } of text.matchAll(sign)) {
    const start = Math.max(0, index - reach);
    const end = Math.min(text.length, index + reach);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** The expressions of time inside the windows, with their named groups; indexes count from the text's start. */
export function* timesIn(
  text: string,
  windows: readonly Window[],
): Generator<RegExpMatchArray & { index: number }> {
  for (const { start, end } of windows) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      yield Object.assign(match, { index: match.index + start });
    }
  }
}
