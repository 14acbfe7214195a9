// Titles that a page ran into the text behind them.

const TITLE =
  '(?:工作总结|工作计划|工作谋划|工作设想|工作部署|情况报告|情况汇报|工作汇报|工作要点|工作报告|工作思路|工作打算|工作安排|实施方案|行动计划|规划)';
const BEHIND =
  '(?:\\s|一、|[（(][一2]|20\\d\\d年|[今近]年|为|在|[某x×\\d]|[^\\n，。；的和及与要任目由将是已内进落]{8})';
/** `某局2026年工作计划一、指导思想`: a page without line breaks runs on from the title. */
const flattened = new RegExp(`^[^，。；：,;:\\n]{2,50}?${TITLE}${BEHIND}`, 'u');
/** `某县三年推进方案（2026—2028年） 为……`: a blank sets off what a page without line breaks begins with. */
const setOff =
  /^[^，。；：,;:\n]{2,50}?(?:方案|计划|总结|要点|规划|意见|报告|思路|打算|安排)[，,]?(?:[（(][^（()）\n]{1,24}[）)])?[ \u3000]+\p{Script=Han}[^\n]{20}/u;
/** `【某局工作总结】2025年，…`: a title that only its brackets set off. */
const bracketed = /^【[^】\n]{2,40}(?:总结|计划|要点|报告|思路|打算|安排|方案|规划)】/u;
/** `《某市“十五五”规划》，经市政府审议通过，于2026年3月印发。`: an encyclopaedia says what the text is. */
const introduced =
  /^《[^》\n]{4,60}(?:总结|计划|要点|方案|规划|意见)》[^。\n]{0,50}(?:印发|发布|公布|通过)[^。\n]{0,20}。/u;

/** A first line so long is a page without line breaks, and its title stands somewhere at its start. */
const ONE_LINE = 200;
const titleWord =
  /(?:总结|计划|要点|报告|汇报|规划|方案|意见|思路|打算|安排|清单|分解表)(?![》”的，。、；和与及中])/u;

/** True for a text whose first line holds its title and goes on with its text. */
export function runsIntoText(opening: string): boolean {
  if (flattened.test(opening) || setOff.test(opening)) return true;
  if (bracketed.test(opening) || introduced.test(opening)) return true;
  // `编号：0012某镇2026年工作情况报告为落实……`, `关于……的实施意见我市是……`
  const line = opening.split('\n', 1)[0] ?? '';
  return line.length >= ONE_LINE && titleWord.test(line.slice(0, 60));
}

/**
 * `计划 一、指导思想 …… （一）……`: a paragraph lost its line breaks, and blanks stand in their place. Behind a
 * heading that ran into its text it may begin with the next number.
 */
const lostBreaks =
  /(?:^|[^\s、，；][ \u3000])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[\p{Script=Han}\d]|[^\s\d、，；][ \u3000]\d{1,2}、\p{Script=Han}/u;

/** True for a paragraph that holds headings of its own behind blanks. */
export function isRunTogether(paragraph: string): boolean {
  return lostBreaks.test(paragraph);
}
