import { breaksPhrase, breaksWord } from './broken-words.ts';
import { isHan } from './characters.ts';
import type { Line } from './lines.ts';
import { unitAt } from './measure-words.ts';
import { isPageChrome } from './page-chrome.ts';

/**
 * Groups lines into paragraphs: a page or a hard wrap cuts a paragraph in the middle of a sentence,
 * and the next line goes on without a marker, a label or an indent.
 */
export function joinLines(lines: readonly Line[]): Line[][] {
  const width = wrapWidth(lines);
  const groups: Line[][] = [];
  let group: Line[] = [];
  let state = new GroupState(group);
  for (const line of lines) {
    const previous = group.at(-1);
    if (previous !== undefined && goesOn(state, previous, line, width)) group.push(line);
    else {
      group = [line];
      groups.push(group);
      state = new GroupState(group);
    }
  }
  return groups;
}

/** What is known of the paragraph so far; each line is looked at once, and only when asked about. */
class GroupState {
  readonly #lines: readonly Line[];
  /** How many of the lines were counted, and how many looked at. */
  #counted = 0;
  #seen = 0;
  #length = 0;
  #hasStop = false;
  #hasMark = false;
  #openBrackets = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whether it begins with a marker: it may be all heading. */
  get marked(): boolean {
    return (this.#lines[0]?.marker ?? null) !== null;
  }

  get length(): number {
    for (; this.#counted < this.#lines.length; this.#counted++)
      this.#length += this.#lines[this.#counted]?.text.length ?? 0;
    return this.#length;
  }

  /** Whether a 。 stands in it. */
  get hasStop(): boolean {
    this.#settle();
    return this.#hasStop;
  }

  /** Whether any mark inside a sentence stands in it. */
  get hasMark(): boolean {
    this.#settle();
    return this.#hasMark;
  }

  /** Brackets opened and not closed, counted within one paragraph. */
  get openBrackets(): number {
    this.#settle();
    return this.#openBrackets;
  }

  #settle(): void {
    for (; this.#seen < this.#lines.length; this.#seen++)
      this.#look(this.#lines[this.#seen]?.text ?? '');
  }

  #look(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x3002) this.#hasStop = true;
      if (
        unit === 0xff0c ||
        unit === 0x3001 ||
        unit === 0xff1b ||
        unit === 0x2c ||
        unit === 0x3002
      ) {
        this.#hasMark = true;
      }
      if (unit === 0xff08 || unit === 0x28) this.#openBrackets++;
      else if ((unit === 0xff09 || unit === 0x29) && this.#openBrackets > 0) this.#openBrackets--;
    }
  }
}

const endMarks = '。！？；：!?;:….)）】〕|';
const marks = /[，。；、,;]/u;
/** 印发给你们，请认真贯彻执行: such a sentence has ended, though its mark is lost. */
const concluded = /请[\u4e00-\u9fff]{0,10}(?:执行|落实|实施|办理)$/u;

/** 各位代表，: a greeting stands in a line of its own. */
const address = /^(?:各位|同志|尊敬|亲爱|老师|同学|代表)/u;
/** A shorter line may be anything. */
const CLAUSE = 12;

function goesOn(state: GroupState, previous: Line, line: Line, width: number | null): boolean {
  if (!readsOn(state, previous, line, width) || isRow(line.text) || isRow(previous.text)) {
    return false;
  }
  return !isPageChrome(line.text) && !isPageChrome(previous.text);
}

/** `a | b` and cells between tabs stand in a row each. */
function isRow(text: string): boolean {
  return text.includes('|') || text.includes('\t');
}

/** 〔二〕建筑施工: the number of a heading in the wrong brackets. */
const oddNumber = /^[〔［[【﹙][一二三四五六七八九十]{1,3}[〕］\]】﹚]/u;

function readsOn(state: GroupState, previous: Line, line: Line, width: number | null): boolean {
  if ((line.marker !== null && !line.marker.weak) || line.labelled) return false;
  if (oddNumber.test(line.text) || isBlock(line) || isBlock(previous)) return false;
  if (isMarkerAlone(previous)) return state.length === previous.text.length;
  const text = previous.text;
  const last = text.charAt(text.length - 1);
  if (last === '、') return true;
  if (previous.labelled && text.length < 12 && (last === '：' || last === ':')) {
    return line.marker === null;
  }
  if (line.pageBefore && goesOnOverPage(state, previous, line)) return true;
  const full = width !== null && Math.abs(displayWidth(text) - width) <= 3;
  const bracketed = /^[（(]/u.test(text);
  if (
    (full || bracketed || state.length >= 30) &&
    closesFirst(line.text) &&
    state.openBrackets > 0
  ) {
    return true;
  }
  if (line.text.startsWith('（') || line.text.startsWith('(')) return false;
  if (full && line.indent < 3 && line.marker === null) {
    if (!endMarks.includes(last)) return true;
    return previous.indent >= 3 && line.text.length > 1;
  }
  if (endMarks.includes(last) || line.marker !== null || line.indent >= 3) return false;
  if (breaksWord(text, line.text) && state.hasMark) return true;
  if (breaksPhrase(text, line.text)) return true;
  if (concluded.test(text)) return false;
  if (/[”》]$/u.test(text) && /^[“《]/u.test(line.text)) {
    // A page that shows a title twice does not go on with it.
    return (state.hasStop || state.length >= 30) && !text.endsWith(line.text);
  }
  const sentence = marks.test(line.text) || /[。；！？]$/u.test(line.text);
  if (last === '，' && sentence && state.length >= CLAUSE && !address.test(text)) return true;
  const running =
    state.hasMark &&
    (state.length >= 35
      ? state.hasStop || text.length >= 45
      : state.hasStop && state.length >= CLAUSE);
  if (!running) return false;
  if (!sentence) return false;
  if (/[0-9]/u.test(last) && isHan(line.text.charCodeAt(0))) return unitAt(line.text, 0) !== null;
  return isHan(text.charCodeAt(text.length - 1)) || !/^[^\p{L}\p{N}“《‘（]/u.test(line.text);
}

/**
 * A page number stands between: nobody sets one inside a paragraph, so that any sentence that has not
 * ended goes on. A heading has no end mark either, but no sentence before its end.
 */
function goesOnOverPage(state: GroupState, previous: Line, line: Line): boolean {
  if (endMarks.includes(previous.text.charAt(previous.text.length - 1))) return false;
  if (line.marker !== null || line.indent >= 3) return false;
  if (/^[，。；、）”》]/u.test(line.text)) return true;
  return state.marked ? state.hasStop : state.hasMark || previous.labelled;
}

/** Markdown says that the line is a heading or a row. */
function isBlock({ facts }: Line): boolean {
  return facts?.headingDepth !== undefined || facts?.cells !== undefined;
}

/** `1.` in a line of its own: its heading stands in the next one. */
function isMarkerAlone(line: Line): boolean {
  const { marker, text } = line;
  return marker?.number != null && marker.contentStart >= text.length && marker.style !== 'chapter';
}

/** True where a closing bracket comes before any opening one. */
function closesFirst(text: string): boolean {
  const at = text.search(/[（(）)]/u);
  return at >= 0 && (text.charAt(at) === '）' || text.charAt(at) === ')');
}

/** In full-width characters. */
function displayWidth(text: string): number {
  let half = 0;
  for (let i = 0; i < text.length; i++) half += text.charCodeAt(i) < 0x2000 ? 1 : 2;
  return Math.round(half / 2);
}

/**
 * The width at which a text was wrapped, in full-width characters, or null. Shown by lines that stop
 * inside a sentence and are nearly all of one width, the greatest that occurs.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined || line.text.length > 70) continue;
    if (next.blankBefore || next.marker !== null || next.labelled) continue;
    // （一）加强建设，改善环境: headings may well be of one length.
    if (line.marker !== null && !line.text.includes('。') && endMarks.includes(next.text.slice(-1)))
      continue;
    if (endMarks.includes(line.text.charAt(line.text.length - 1))) continue;
    const width = displayWidth(line.text);
    if (width < 16) continue;
    open++;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  if (open < 4) return null;
  let best = 0;
  let bestCount = 0;
  for (const width of counts.keys()) {
    let near = 0;
    for (let w = width - 2; w <= width + 2; w++) near += counts.get(w) ?? 0;
    if (near > bestCount) {
      best = width;
      bestCount = near;
    }
  }
  return bestCount >= open * 0.6 ? best : null;
}
