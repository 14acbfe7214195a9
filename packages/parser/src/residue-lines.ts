// Signs that a page, a note or a list of another program put in front of a line: > 2.…, - [ ] 2.…, • 2.…

import type { ResidueMatch } from './residue.ts';

/** More blanks in front are no indent. */
const INDENT = 40;

function beginsLine(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && start > at - INDENT && ' \t\u3000'.includes(text.charAt(start - 1))) start--;
  return start === 0 || text.charAt(start - 1) === '\n';
}

/** So far behind the first sign of a path stands the second. */
const PATH = 40;
const quoteSign = /^(?:> ?){1,3}(?=[\u4e00-\u9fff（“《0-9])/u;

/** `> 2.配齐教师`: how a mail or Markdown marks what it quotes; > 首页 > 公开 is the path of a page. */
export function quotedLine(text: string, at: number): ResidueMatch | null {
  const found = inFrontOfLine(text, at, quoteSign);
  if (found === null) return null;
  const behind = text.slice(found.end, found.end + PATH).split('\n', 1)[0] ?? '';
  return behind.includes('>') ? null : found;
}

const box = /^- \[[ xX√✓]?\] ?(?=\S)/u;

/** `- [ ] 2.配齐教师`: an item of a list of things to do. */
export function checkbox(text: string, at: number): ResidueMatch | null {
  return inFrontOfLine(text, at, box);
}

const numberedBullet =
  /^[•●■◆▪] ?(?=\d{1,2}[.．、][^\d]|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）)/u;

/** `• 2.配齐教师`: a line that has its number needs no bullet. */
export function bulletedNumber(text: string, at: number): ResidueMatch | null {
  return inFrontOfLine(text, at, numberedBullet);
}

function inFrontOfLine(text: string, at: number, sign: RegExp): ResidueMatch | null {
  const found = sign.exec(text.slice(at, at + 12))?.[0];
  if (found === undefined || !beginsLine(text, at)) return null;
  return { kind: 'emphasis', start: at, end: at + found.length, hidden: true };
}
