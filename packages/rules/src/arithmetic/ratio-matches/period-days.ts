/** How many days a period has, in a common year and in a leap year. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

/** Two dates and what follows them are no longer. */
const DATES = 60;
const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const period =
  /(?<![较比])(?:全年|(?:20\d\d|[今去])年(?![\d底末初])|([上下])半年|前三季度|([一二三四])季度|(\d{1,2})月?(?:份)?[-—－~～至到](\d{1,2})月|前(\d{1,2})个月|(?<!\d)(\d{1,2})月份)/gu;

const dates =
  /(\d{1,2})月(\d{1,2})日[-—－~～至到]{1,2}(?:(\d{1,2})月)?(\d{1,2})日[）)]?[^，。；、,;0-9]{0,6}[，,][^，。；、,;]{0,30}$/u;

/** 7月8日—7月14日，热线受理: the days that a number right behind them is of. */
function daysOfDates(front: string): Days | null {
  const match = dates.exec(front.slice(-DATES));
  if (match === null) return null;
  const [from, first, to, last] = [match[1], match[2], match[3] ?? match[1], match[4]].map(Number);
  if (from === undefined || first === undefined || to === undefined || last === undefined)
    return null;
  const days = from === to ? last - first + 1 : (months[from - 1] ?? 0) - first + last + 1;
  if ((to !== from && to !== from + 1) || days < 1) return null;
  return { least: days, most: from === 2 && to === 3 ? days + 1 : days };
}

/** The days of the period that the last words of a text name; null where they name none. */
export function daysOfPeriod(front: string): Days | null {
  const between = daysOfDates(front);
  if (between !== null) return between;
  let last: RegExpExecArray | undefined;
  for (const match of front.matchAll(period)) {
    // 2024年上半年: the half is meant. 前三季度 holds no other.
    last = match;
  }
  if (last === undefined) return null;
  const [words, half, quarter, from, to, first, only] = last;
  if (half !== undefined) return half === '上' ? daysFrom(1, 6) : daysFrom(7, 12);
  if (words === '前三季度') return daysFrom(1, 9);
  if (quarter !== undefined) {
    const at = '一二三四'.indexOf(quarter) * 3;
    return daysFrom(at + 1, at + 3);
  }
  if (from !== undefined) return daysFrom(Number(from), Number(to));
  if (first !== undefined) return daysFrom(1, Number(first));
  if (only !== undefined) return daysFrom(Number(only), Number(only));
  return daysFrom(1, 12);
}

function daysFrom(from: number, to: number): Days | null {
  if (from < 1 || to > 12 || from > to) return null;
  const least = months.slice(from - 1, to).reduce((sum, days) => sum + days, 0);
  return { least, most: from <= 2 && to >= 2 ? least + 1 : least };
}
