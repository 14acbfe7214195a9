import {
  continuesCollective,
  endsLikeBody,
  isOtherBodies,
  isVagueBody,
} from './department-name.ts';

/** One name in a list; offsets into the text of the list's reading. */
export interface ListedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ListedSeparator {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface DepartmentList {
  readonly names: readonly ListedName[];
  readonly separators: readonly ListedSeparator[];
}

const opening = '（(〔[【';
const closing = '）)〕]】';

/**
 * Splits a list of bodies at its top-level separators: brackets belong to the name. 会 and 会同
 * between two bodies join them, 和 and 与 only between two whole names (住房和城乡建设局 is one).
 */
export function splitDepartments(text: string, from: number, to: number): DepartmentList {
  const pieces: ListedName[] = [];
  const separators: ListedSeparator[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at += 1) {
    const sign = text.charAt(at);
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      const length = separatorAt(text, at, start, to);
      if (length === 0) continue;
      pushPiece(text, start, at, pieces);
      separators.push({ text: text.slice(at, at + length), start: at, end: at + length });
      start = at + length;
      at = start - 1;
    }
  }
  pushPiece(text, start, to, pieces);
  return { names: joined(text, pieces), separators };
}

function separatorAt(text: string, at: number, start: number, to: number): number {
  const sign = text.charAt(at);
  if ('、，,；;／/|'.includes(sign)) return 1;
  if (/\s/u.test(sign)) return spaceSeparates(text, at, start, to);
  const left = text.slice(start, at);
  if (left.length < 2) return 0;
  const right = text.slice(at, Math.min(to, at + 24));
  if (/^会(?:同|商)?/u.test(right) && /(?:处|室|科|局|股|中心|部|厅|站|馆|院|办|委)$/u.test(left)) {
    const length = /^会[同商]/u.test(right) ? 2 : 1;
    const next = /^[^、，,；;\s]+/u.exec(right.slice(length))?.[0] ?? '';
    // 常委会办公室, 办公室会计科: 会 belongs to the name.
    if (length === 1 && (/(?:[常党工纪团]委|委员|办)$/u.test(left) || /^[计议展员]/u.test(next)))
      return 0;
    return next.length > 1 && endsLikeBody(next) ? length : 0;
  }
  const word = /^(?:以及|和|及|与|并)/u.exec(right)?.[0];
  if (word === undefined || !endsLikeBody(left) || /^[市区县乡镇村]$/u.test(left)) return 0;
  const next = /^[^、，,；;\s]+/u.exec(right.slice(word.length))?.[0] ?? '';
  return /^(?:各|有关|相关|其他|其它|等)/u.test(next) || (next.length > 2 && endsLikeBody(next))
    ? word.length
    : 0;
}

/** Spaces part names, but not the two characters of 张 三. */
function spaceSeparates(text: string, at: number, start: number, to: number): number {
  let end = at;
  while (end < to && /\s/u.test(text.charAt(end))) end += 1;
  const left = text.slice(start, at).trim();
  const right = /^[^、，,；;\s]*/u.exec(text.slice(end, Math.min(to, end + 24)))?.[0] ?? '';
  if (left === '' || right === '' || left.length === 1 || right.length === 1) return 0;
  return end - at;
}

/** Words around a name that are none of it. */
const leadingWords = /^(?:由|并|和|及|以及|会同|与|等|\s)+/u;
const trailingWords =
  /(?:按照?(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实|推进)?|(?:共同|分别|具体|分工|联合|牵头|总)?负责(?:落实|实施|推进)?|(?:共同|分别|联合)?牵头(?:单位|部门|落实|实施|推进|组织实施|办理)?|(?:积极|协同|协助)?(?:配合|参与|参加|协办|协同|协助)(?:落实|实施)?|组织实施|主办|主责|(?:共同|分别)?落实|等(?:部门|单位|处室|科室|股室|机构)?|[。.；;，,、：:\s])$/u;

/** 某局（列第一位的为牵头单位，下同）: a note of the list and no part of the name. */
const note = /[（(][^（()）]{2,40}(?:下同|牵头(?:单位|部门|处室|科室))[）)]$/u;

function pushPiece(text: string, from: number, to: number, pieces: ListedName[]): void {
  let start = from;
  let end = to;
  const lead = leadingWords.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
  start += lead.length;
  let others: ListedName | null = null;
  let shared = false;
  for (let step = 0; step < 6; step += 1) {
    const tail = trailingWords.exec(text.slice(Math.max(start, end - 14), end))?.[0] ?? '';
    if (tail === '') break;
    shared ||= tail.includes('职责');
    if (isOtherBodies(tail) && !shared) others = { text: tail, start: end - tail.length, end };
    end -= tail.length;
  }
  end -= note.exec(text.slice(start, end))?.[0].length ?? 0;
  const name = text.slice(start, end);
  // B等有关部门: a name, and a vague body of its own.
  const open = /等(?=[省市县区]?(?:直)?(?:各)?(?:有关|相关|其他|其它))/u.exec(name);
  if (open !== null) {
    if (open.index > 0) pushName(text, start, start + open.index, pieces);
    pushName(text, start + open.index + 1, end, pieces);
    return;
  }
  pushName(text, start, end, pieces);
  // B等单位: the others are nobody in particular; 等部门按职责分工负责 says who does what.
  if (others !== null && end > start) pieces.push(others);
}

/** Longest name of a body; what is longer is a sentence. */
const longestName = 40;

function pushName(text: string, start: number, end: number, pieces: ListedName[]): void {
  const name = text.slice(start, end).trim();
  if (name === '' || name.length > longestName || isNoName(name)) return;
  const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
  pieces.push({ text: name, start: from, end: from + name.length });
}

/** 2021年底前完成, 长期坚持, 下同: stands in the list and names nobody. */
function isNoName(name: string): boolean {
  return /^(?:\d|[一二三四]季度|上半年|下半年|年底|全年|长期|持续|常态|下同|列第一|排在?第一|完成|限期|每[年月季])/u.test(
    name,
  );
}

/** 各区、县级市 is one collective body. */
function joined(text: string, pieces: readonly ListedName[]): ListedName[] {
  const names: ListedName[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    if (
      last !== undefined &&
      /^[省市]?各/u.test(last.text) &&
      !isVagueBody(last.text) &&
      continuesCollective(piece.text) &&
      text.slice(last.end, piece.start) === '、'
    ) {
      names[names.length - 1] = {
        text: text.slice(last.start, piece.end),
        start: last.start,
        end: piece.end,
      };
    } else names.push(piece);
  }
  return names;
}
