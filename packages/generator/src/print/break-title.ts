import { textWidthInCharacters } from './text-width.ts';

/** A title is not broken in front of these: they belong to what stands before. */
const CLOSING = new Set('，。、；：？！）】》〉」』”’％%·的和与及之'.split(''));
/** Nor behind these: they belong to what follows. */
const OPENING = new Set('（【《〈「『“‘第'.split(''));
/** Longest title that is broken by search; what is longer is cut greedily. */
const SEARCH_LIMIT = 400;

/** What a title that stood on several lines was joined with. */
const BETWEEN_LINES = /(?<=[\p{Script=Han}》）])[ 　](?=[\p{Script=Han}《（“])/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Breaks a title into centred lines of at most `capacity` full-width characters without splitting a word,
 * a number with its unit or a 《…》 that fits a line (GB/T 9704—2012, 7.3.1: 回行时，做到词意完整，排列对称，长短适宜).
 */
export function breakTitle(title: string, capacity: number): readonly string[] {
  const pieces = title.trim().split(BETWEEN_LINES);
  if (pieces.length > 1 && pieces.every((piece) => textWidthInCharacters(piece) <= capacity))
    return pieces;
  const text = pieces.join('');
  if (textWidthInCharacters(text) < capacity) return [text];
  if (text.length > SEARCH_LIMIT) return fill([...text], capacity);
  const words = joinInseparable(splitWords(text), capacity);
  const count = Math.max(2, Math.ceil(textWidthInCharacters(text) / capacity));
  for (let lines = count; lines <= count + 2; lines++) {
    const broken = balance(words, lines, capacity);
    if (broken !== null) return broken;
  }
  return fill([...text], capacity);
}

function splitWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const previous = words.at(-1);
    const first = segment[0] ?? '';
    const last = previous?.at(-1) ?? '';
    if (
      previous !== undefined &&
      (CLOSING.has(first) || OPENING.has(last) || isNumberUnit(last, first))
    ) {
      words[words.length - 1] = previous + segment;
    } else {
      words.push(segment);
    }
  }
  return words;
}

/** 2026|年, 95|%, 〔2026〕|1|号. */
function isNumberUnit(last: string, first: string): boolean {
  return /[0-9０-９〔〕]/u.test(last) && /[0-9年月日号届期个大项条％%〔〕-]/u.test(first);
}

/** Keeps 《…》, “…” and （…） together where the whole fits half a line. */
function joinInseparable(words: readonly string[], capacity: number): readonly string[] {
  const result: string[] = [];
  let depth = 0;
  let start = 0;
  for (const word of words) {
    if (depth === 0) start = result.length;
    result.push(word);
    for (const character of word) {
      if ('（《“「〈'.includes(character)) depth++;
      else if ('）》”」〉'.includes(character) && depth > 0) depth--;
    }
    if (depth === 0 && result.length - start > 1) {
      const whole = result.slice(start).join('');
      if (textWidthInCharacters(whole) <= capacity / 2)
        result.splice(start, result.length - start, whole);
    }
  }
  return result;
}

/** The split into `count` lines with the least sum of squared slack; null where none fits. */
function balance(
  words: readonly string[],
  count: number,
  capacity: number,
): readonly string[] | null {
  const widths = words.map(textWidthInCharacters);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const ideal = total / count;
  const size = words.length;
  let costs = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const choices: number[][] = [];
  for (let line = 0; line < count; line++) {
    const next = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const choice = new Array<number>(size + 1).fill(-1);
    for (let end = 1; end <= size; end++) {
      let width = 0;
      for (let start = end - 1; start >= 0; start--) {
        width += widths[start] ?? 0;
        if (width > capacity) break;
        const cost =
          (costs[start] ?? Number.POSITIVE_INFINITY) +
          (width - ideal) ** 2 +
          (end < size ? breakCost(words[end - 1] ?? '', words[end] ?? '') : 0);
        if (cost < (next[end] ?? 0)) {
          next[end] = cost;
          choice[end] = start;
        }
      }
    }
    costs = next;
    choices.push(choice);
  }
  if (!Number.isFinite(costs[size] ?? Number.POSITIVE_INFINITY)) return null;
  const lines: string[] = [];
  let end = size;
  for (let line = count - 1; line >= 0; line--) {
    const start = choices[line]?.[end] ?? 0;
    lines.unshift(words.slice(start, end).join('').trim());
    end = start;
  }
  return lines.filter((line) => line !== '');
}

/** How ill a break between two words reads, in squared characters of slack. */
function breakCost(before: string, after: string): number {
  const last = before.at(-1) ?? '';
  if (after.startsWith('关于') || after.startsWith('《') || /^(?:19|20)[0-9]{2}/u.test(after))
    return 0;
  if ('局厅委办部院会府处室》）、'.includes(last)) return 0;
  if ('省市县区州镇乡'.includes(last)) return 36; // usually the middle of a body's name
  if ('零一二三四五六七八九十百个'.includes(last)) return 36;
  return 8;
}

function fill(characters: readonly string[], capacity: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of characters) {
    const own = textWidthInCharacters(character);
    if (width + own > capacity) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += own;
  }
  if (line !== '') lines.push(line);
  return lines;
}
