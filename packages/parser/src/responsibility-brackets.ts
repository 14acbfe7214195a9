import { splitDepartments } from './department-list.ts';
import {
  isOtherBody,
  isPublicBody,
  isSectionOfOffice,
  isVagueBody,
  standsBesideSections,
} from './department-name.ts';
import type { Range } from './range.ts';
import { roleClauses, segmentsOf } from './responsibility-segments.ts';
import type { Segment } from './responsibility-segments.ts';

/** Longest bracket that is read as a list of bodies. */
const longestBracket = 400;
const opening = '（(【〔[';
const closing = '）)】〕]';

/** A bracket and what stands in it. */
export interface Bracket extends Range {
  readonly listStart: number;
  readonly listEnd: number;
}

/** Outermost brackets in order. Of half a bracket at the end of the text the other half is lost. */
export function* brackets(text: string): Generator<Bracket> {
  if (!/[（(【〔[）)】〕]/u.test(text)) return;
  const stack: number[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (opening.includes(sign)) {
      // Behind a full stop a new bracket begins: the one before was never closed.
      if (text.charAt(at - 1) === '。') stack.length = 0;
      stack.push(at);
    } else if (closing.includes(sign)) {
      const start = stack.pop();
      if (start === undefined) {
        const unopened = unopenedAt(text, at, end - 1);
        if (unopened !== null) yield unopened;
        continue;
      }
      if (stack.length > 0 && at - (stack[0] ?? at) < longestBracket) continue;
      stack.length = 0;
      yield { start, end: at + 1, listStart: start + 1, listEnd: at };
    }
  }
  const start = stack[0];
  if (start === undefined || end - start > longestBracket) return;
  // （A、B（: the other half was written the wrong way round.
  const listEnd = opening.includes(text.charAt(end - 1)) ? end - 1 : end;
  if (namesWho(text.slice(start + 1, listEnd))) yield { start, end, listStart: start + 1, listEnd };
}

/** ……。责任单位：A、B）at the end of a text. */
function unopenedAt(text: string, at: number, last: number): Bracket | null {
  if (at < last - 1) return null;
  let start = at;
  const lowest = Math.max(0, at - longestBracket);
  while (start > lowest && !'。；！'.includes(text.charAt(start - 1))) start--;
  if (start === lowest || !namesWho(text.slice(start, at))) return null;
  return { start, end: at + 1, listStart: start, listEnd: at };
}

/** The segments of a bracket, none where it is no responsibility. */
export function bracketSegments(text: string, start: number, end: number): readonly Segment[] {
  if (end - start > longestBracket || end - start < 3) return [];
  const labelled = segmentsOf(text, start, end, null);
  if (labelled.length > 0) return labelled;
  const content = text.slice(start, end).trimEnd();
  const lead = /(?:责任|牵头|配合)(?:单位|部门|处室|科室)/u.exec(content);
  if (lead?.index === 0 && content.length > lead[0].length + 1) {
    return [{ label: lead[0], start, listStart: start + lead[0].length, end }];
  }
  if (!/(?:负责|牵头|配合|参与|落实|实施|协助|协办|分工)[。；;]?$/u.test(content)) {
    return isBareList(text, start, end) ? [{ label: '', start, listStart: start, end }] : [];
  }
  return roleClauses(text, start, end);
}

/** ……。（市发展改革委、市财政局）: behind a sentence, at its paragraph's end, and public bodies only. */
function isBareList(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 3), start)
    .replace(/[（(【〔[]$/u, '')
    .trimEnd();
  // Behind a run-in heading the bracket is a paragraph of its own.
  if (!/(?:^|[。；！])$/u.test(before) || !/^[。；）)\]\s]*$/u.test(text.slice(end + 1, end + 40)))
    return false;
  const { names } = splitDepartments(text, start, end);
  // （市科委、相关区）: beside a body that can only be one, those stand whom the bracket alone makes one.
  const listed = names.map(({ text: name }) => name.replace(andOthers, ''));
  // （有关处室） names nobody, and stands where others name somebody.
  if (listed.length === 1 && isVagueOffice(listed[0] ?? '')) return true;
  const named = listed.filter((name) => !isVagueBody(name));
  return areSections(named) || arePublicBodies(named);
}

/** 规建处等有关部门 */
const andOthers = /等(?:有关|相关|各有关|各相关)?(?:部门|单位|处室|科室|股室)?$/u;

function isVagueOffice(name: string): boolean {
  return isVagueBody(name) && /(?:处室|科室|股室|部门|单位)$/u.test(name);
}

/** Half a bracket needs a label at its start or a verb at its end. */
function namesWho(content: string): boolean {
  return (
    /^(?:主要|第一)?(?:责任|牵头|主办|配合|协办|承办|分管)(?:责任)?(?:处室|科室|股室|单位|部门|[局市县区镇]?领导|人)[：:]/u.test(
      content,
    ) ||
    /^[^。；：:]{2,120}(?:负责|牵头|配合)$/u.test(content) ||
    namesSections(content) ||
    namesPublicBodies(content)
  );
}

/** 市发展改革委、市财政局 */
function namesPublicBodies(content: string): boolean {
  if (!/^[\u4e00-\u9fff、，]{8,200}$/u.test(content)) return false;
  const { names } = splitDepartments(content, 0, content.length);
  return names.length > 1 && arePublicBodies(names.map(({ text }) => text));
}

function arePublicBodies(names: readonly string[]): boolean {
  return (
    names.some((name) => isPublicBody(name)) &&
    names.every((name) => isPublicBody(name) || isOtherBody(name))
  );
}

/** 规建处、财务处 */
function namesSections(content: string): boolean {
  if (!/^[\u4e00-\u9fff、，]{4,80}$/u.test(content)) return false;
  const { names } = splitDepartments(content, 0, content.length);
  return names.length > 1 && areSections(names.map(({ text }) => text));
}

/** Sections of an office, with other bodies beside them. */
function areSections(names: readonly string[]): boolean {
  return (
    names.some((name) => isSectionOfOffice(name)) &&
    names.every((name) => isSectionOfOffice(name) || standsBesideSections(name))
  );
}
