// How the text of a plan is folded: only what cannot change its meaning.

/** Tab, line breaks, next line, no-break space, line and paragraph separator, space. */
const blankRun = /[\t\n\r\u0085\u00a0\u2028\u2029 ]+/gu;
const paragraphBreak = /\r\n|[\n\r\u0085\u2028\u2029]/u;
const closingMarks = '。；：;:';

/** One line: runs of blanks become one space, the ends are trimmed. */
export function foldLine(text: string): string {
  return text.replace(blankRun, ' ').trim();
}

/** The paragraphs of a text, each on one line; blank ones are dropped. */
export function foldParagraphs(text: string | readonly string[]): string[] {
  const texts = typeof text === 'string' ? [text] : text;
  return texts
    .flatMap((part) => part.split(paragraphBreak))
    .map(foldLine)
    .filter((paragraph) => paragraph !== '');
}

/** Leaves off any of the marks at the end, unless nothing else is there. */
export function withoutClosing(text: string, marks: string = closingMarks): string {
  let end = text.length;
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || /\s/u.test(text.charAt(end - 1))))
    end--;
  return end === 0 ? text : text.slice(0, end);
}

/** A heading's title: one line without the closing 。 ； ：. */
export function foldTitle(text: string): string {
  return withoutClosing(foldLine(text));
}

const openingBrackets = '（(〔[【';
const closingBrackets = '）)〕]】';

/** The names in `A、B（C、D）、E`: split at 、 ， , ； ; outside of brackets, which belong to the name. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  const closers = matchingClosers(text);
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const closer = closers.get(i);
    if (closer !== undefined) i = closer;
    else if ('、，,；;'.includes(text.charAt(i))) {
      names.push(text.slice(start, i));
      start = i + 1;
    }
  }
  names.push(text.slice(start));
  return names.map(foldLine).filter((name) => name !== '');
}

/** For each opening bracket that is closed, the place of its closing one; strays count as text. */
function matchingClosers(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly kind: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const opening = openingBrackets.indexOf(text.charAt(i));
    if (opening >= 0) open.push({ at: i, kind: opening });
    const closing = closingBrackets.indexOf(text.charAt(i));
    const last = open.at(-1);
    if (closing >= 0 && last?.kind === closing) {
      pairs.set(last.at, i);
      open.pop();
    }
  }
  return pairs;
}

const dateForms = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u;

/** `2026年12月31日` → `2026-12-31`, `2026年12月` → `2026-12`, `2026年` → `2026`; other text as it is. */
export function foldDate(text: string): string {
  const folded = foldLine(text);
  const match = dateForms.exec(folded);
  if (match === null) return folded;
  const parts = match.slice(1).filter((part: string | undefined) => part !== undefined);
  const iso = parts.map((part, i) => (i === 0 ? part : part.padStart(2, '0'))).join('-');
  return isCalendarDate(iso) ? iso : folded;
}

/** Whether `2026`, `2026-12` or `2026-12-31` names a year, month or day that exists. */
export function isCalendarDate(iso: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Months and days that do not exist roll over into others.
  return time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day);
}

/** `2026-12-31` → `2026年12月31日` and so on, the form in which documents print it; other text as it is. */
export function printDate(text: string): string {
  if (!isCalendarDate(text)) return text;
  const [year = '', month, day] = text.split('-');
  const monthText = month === undefined ? '' : `${Number(month)}月`;
  const dayText = day === undefined ? '' : `${Number(day)}日`;
  return `${year}年${monthText}${dayText}`;
}
