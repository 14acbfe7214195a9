/** A text that lays down how something is done promises nothing for a year, and gives nobody a task. */
const rules =
  /(?:办法|细则|规定|规程|规则|条例|章程|制度|预案)(?:[（(][^（()）]{1,12}[）)])?》?(?:范文)?$/u;

/** True for the title of an 办法, a 预案 and the like. */
export function laysDown(title: string): boolean {
  return rules.test(title);
}
