/** What stands between the two ends of a range. */
const to = '\\s?(?:至|到|[—－–-]{1,2}|～|~)\\s?';
/** `2026年4月15日至2` in front of a second 月. */
const monthsBefore = new RegExp(
  `(?:(?<![0-9])([0-9]{4})年)?(?<![0-9])([0-9]{1,2})月(?:([0-9]{1,2})日|[底末初份]|[上中下]旬)?${to}(?:([0-9]{4})年)?([0-9]{1,2})$`,
  'u',
);
/** `20日至15日` behind the only 月. */
const daysBehind = new RegExp(`^([0-9]{1,2})日${to}([0-9]{1,2})日`, 'u');
/** Seasons and school years run into the next year without a word; none begins in these months. */
const FIRST_HALF = 6;
const REACH = 26;

/**
 * The range that ends before it begins, told by the 月 of its second end or by its only one; offsets
 * of the text. `11月至2月` runs into the next year.
 */
export function reversedRange(text: string, at: number): readonly [number, number] | null {
  const days = daysBehind.exec(text.slice(at + 1, at + 12));
  if (days !== null && Number(days[2]) < Number(days[1])) {
    const start = startOfMonth(text, at);
    return start === null ? null : [start, at + 1 + days[0].length];
  }
  const months = monthsBefore.exec(text.slice(Math.max(0, at - REACH), at));
  if (months === null) return null;
  const [whole, firstYear, firstMonth, firstDay, lastYear, lastMonth] = months;
  if (firstYear === undefined && lastYear !== undefined) return null;
  const lastDay = /^([0-9]{1,2})日/u.exec(text.slice(at + 1, at + 4));
  const years = lastYear === undefined ? 0 : Number(lastYear) - Number(firstYear);
  const monthsOn = Number(lastMonth) - Number(firstMonth);
  const daysOn =
    firstDay === undefined || lastDay === null ? 0 : Number(lastDay[1]) - Number(firstDay);
  const runsOver = lastYear === undefined && monthsOn < 0 && Number(firstMonth) > FIRST_HALF;
  if (runsOver || (years || monthsOn || daysOn) >= 0) return null;
  return [at - whole.length, at + 1 + (lastDay?.[0].length ?? 0)];
}

function startOfMonth(text: string, at: number): number | null {
  const month = /(?:[0-9]{4}年)?(?<![0-9])[0-9]{1,2}$/u.exec(text.slice(Math.max(0, at - 8), at));
  return month === null ? null : at - month[0].length;
}
