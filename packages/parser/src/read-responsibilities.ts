import { splitDepartments } from './department-list.ts';
import type { ListedName } from './department-list.ts';
import {
  endsLikeBody,
  isCollectiveBody,
  isOtherBody,
  isPublicBody,
  isSectionOfOffice,
  standsBesideSections,
  isVagueBody,
} from './department-name.ts';
import type { InlineContext } from './inline-context.ts';
import { labelRole } from './labels.ts';
import type { Range } from './range.ts';
import type { Reading } from './reading-view.ts';
import { sourceRange } from './reading-view.ts';
import type { Department, DepartmentRole, ResponsibilityGroup } from './responsibility.ts';
import { saysWhoDoes } from './who-does.ts';

/** Longest bracket that is read as a list of bodies. */
const longestBracket = 400;
const opening = '（(【〔[';
const closing = '）)】〕]';

/** A stretch of a list under one label; offsets into the reading's text. */
interface Segment {
  readonly label: string;
  readonly start: number;
  readonly listStart: number;
  readonly end: number;
}

/**
 * Who answers for what: the list of a responsibility line, brackets at the end of a sentence, a
 * list run in behind the text, and 由A牵头 in prose. 责任编辑 and other look-alikes are none.
 */
export function readResponsibilities(
  reading: Reading,
  context: InlineContext,
): readonly ResponsibilityGroup[] {
  const { text } = reading;
  if (context.paragraphRole === 'responsibility') {
    const label = context.label?.text ?? '';
    const segments = segmentsOf(text, 0, text.length, { label, start: 0, listStart: 0 });
    const groups = toGroups(reading, context, context.inCell ? 'cell' : 'line', segments, null);
    return groups.map((group, index) =>
      index === 0 && context.label !== null
        ? { ...group, range: { start: context.label.range.start, end: group.range.end } }
        : group,
    );
  }
  if (!/[负牵责配协（(【〔[）)]/u.test(text)) return [];
  const groups: ResponsibilityGroup[] = [];
  let covered = 0;
  for (const bracket of brackets(text)) {
    const segments = bracketSegments(text, bracket.listStart, bracket.listEnd);
    if (segments.length === 0) continue;
    const covers = sourceRange(reading, covered, bracket.start);
    const range = sourceRange(reading, bracket.start, bracket.end);
    for (const group of toGroups(reading, context, 'bracket', segments, covers)) {
      groups.push({ ...group, range });
    }
    covered = bracket.end;
  }
  if (covered === 0 && saysWhoDoes(text.trimEnd()))
    return toGroups(reading, context, 'line', roleClauses(text, 0, text.length), null);
  const tail = runInSegments(text, covered);
  if (tail.length > 0) groups.push(...toGroups(reading, context, 'line', tail, null));
  else groups.push(...proseGroups(reading, context, covered));
  return groups;
}

/** A bracket and what stands in it. */
interface Bracket extends Range {
  readonly listStart: number;
  readonly listEnd: number;
}

/** Outermost brackets in order. Of half a bracket at the end of the text the other half is lost. */
function* brackets(text: string): Generator<Bracket> {
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

/** Half a bracket needs a label at its start or a verb at its end. */
function namesWho(content: string): boolean {
  return (
    /^(?:主要|第一)?(?:责任|牵头|主办|配合|协办|承办)(?:责任)?(?:处室|科室|股室|单位|部门)[：:]/u.test(
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
  return names.length > 1 && arePublicBodies(names);
}

function arePublicBodies(names: readonly ListedName[]): boolean {
  return (
    names.some(({ text }) => isPublicBody(text)) &&
    names.every(({ text }) => isPublicBody(text) || isOtherBody(text))
  );
}

/** 规建处、财务处 */
function namesSections(content: string): boolean {
  if (!/^[\u4e00-\u9fff、，]{4,80}$/u.test(content)) return false;
  const { names } = splitDepartments(content, 0, content.length);
  return names.length > 1 && areSections(names);
}

/** Sections of an office, with other bodies beside them. */
function areSections(names: readonly ListedName[]): boolean {
  return (
    names.some(({ text }) => isSectionOfOffice(text)) &&
    names.every(({ text }) => isSectionOfOffice(text) || standsBesideSections(text))
  );
}

/** The segments of a bracket, none where it is no responsibility. */
function bracketSegments(text: string, start: number, end: number): readonly Segment[] {
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
  if (areSections(names)) return true;
  return arePublicBodies(names);
}

/** （A牵头，B、C配合）: each clause up to its verb is a segment with the role of that verb. */
function roleClauses(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  const content = text.slice(start, end);
  for (const match of content.matchAll(
    /(?:牵头(?:负责|落实|实施|推进)?|(?:按照?(?:各自)?职责)?(?:分工)?(?:共同|分别)?(?:负责(?:落实)?|落实)|配合|参与|协助|协办|组织实施)(?=[，,；;。、\s]|$)/gu,
  )) {
    const to = start + match.index + match[0].length;
    const names = splitDepartments(text, from, to).names;
    if (!names.some(({ text: name }) => endsLikeBody(name))) return [];
    const label = match[0].startsWith('牵头')
      ? '牵头'
      : /^(?:配合|参与|协助|协办)/u.test(match[0])
        ? '配合'
        : '';
    segments.push({ label, start: from, listStart: from, end: to });
    from = to;
    while (from < end && /[，,；;\s]/u.test(text.charAt(from))) from++;
  }
  return segments;
}

const labelEnd =
  /(?:主要|重点|共同|第一)?(?:责任|牵头|主办|主责|承办|协办|配合|协作|参与|参加|负责|分管|完成|办结)(?:责任|协作|配合|牵头)?(?:处室|科室|股室|单位|部门|领导|局领导|[县市区校]领导|人|时限|时间)$/u;

/** Splits at labels with a colon; a label of another kind (完成时限：) ends the list before it. */
function segmentsOf(
  text: string,
  start: number,
  end: number,
  opening: { label: string; start: number; listStart: number } | null,
): Segment[] {
  const segments: Segment[] = [];
  let open = opening;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    if (sign !== '：' && sign !== ':') continue;
    const window = text.slice(Math.max(start, at - 14), at);
    const word = /[^，。；、,;：:（()）\s]*$/u.exec(window)?.[0] ?? '';
    const name = labelRole(word) === null ? (labelEnd.exec(word)?.[0] ?? '') : word;
    const role = name === '' ? null : labelRole(name);
    if (role === null) continue;
    const labelStart = at - name.length;
    if (open !== null) segments.push({ ...open, end: labelStart });
    open = role === 'responsibility' ? { label: name, start: labelStart, listStart: at + 1 } : null;
  }
  if (open !== null) segments.push({ ...open, end });
  return segments;
}

/** ……。责任单位：A、B。 at the end of a paragraph. */
function runInSegments(text: string, from: number): Segment[] {
  if (!/[：:]/u.test(text)) return [];
  const match =
    /[。；！\s]\s?((?:主要|第一)?(?:责任|牵头|主办|配合|协办|承办)(?:责任)?(?:处室|科室|股室|单位|部门|领导|人))[：:]/u.exec(
      text.slice(from),
    );
  if (match === null) return [];
  const label = match[1] ?? '';
  const labelStart = from + match.index + match[0].length - label.length - 1;
  return segmentsOf(text, labelStart, text.length, null);
}

/** 由市教育局牵头，市财政局配合. Bodies in prose count only where the sentence gives them the task. */
function proseGroups(
  reading: Reading,
  context: InlineContext,
  from: number,
): readonly ResponsibilityGroup[] {
  const { text } = reading;
  const segments: Segment[] = [];
  for (let at = text.indexOf('由', from); at !== -1; at = text.indexOf('由', at + 1)) {
    const sentence = sentenceList(text, at);
    if (sentence !== null) {
      segments.push(sentence);
      continue;
    }
    const window = text.slice(at + 1, at + 60);
    const stop = /[。；;！]/u.exec(window)?.index ?? window.length;
    const verb = /牵头|总负责|主责/u.exec(window.slice(0, stop));
    if (verb === null || verb.index < 2) continue;
    const end = at + 1 + verb.index + verb[0].length;
    const { names } = splitDepartments(text, at + 1, end);
    if (
      names.length === 0 ||
      !names.every(({ text: name }) => endsLikeBody(name) && name.length < 16)
    )
      continue;
    segments.push({ label: '牵头', start: at, listStart: at + 1, end });
    const support = /^[，,]([^，。；,;]{2,40}?)(?:配合|参与|协助)/u.exec(text.slice(end, end + 46));
    if (support !== null) {
      segments.push({
        label: '配合',
        start: end + 1,
        listStart: end + 1,
        end: end + support[0].length,
      });
    }
  }
  return toGroups(reading, context, 'prose', segments, null);
}

/** A sentence that is nothing but 由A、B负责落实。 */
function sentenceList(text: string, at: number): Segment | null {
  if (at > 0 && !/[。；;！\s]/u.test(text.charAt(at - 1))) return null;
  const window = text.slice(at + 1, at + 160);
  const stop = /[。；;！]/u.exec(window)?.index ?? window.length;
  const verb =
    /(?:按照?(?:各自)?职责(?:分工)?|分别|共同)?负责(?:落实|实施|组织实施|推进|办理|完成)?$/u.exec(
      window.slice(0, stop),
    );
  if (verb === null || verb.index < 3) return null;
  const end = at + 1 + verb.index + verb[0].length;
  const { names } = splitDepartments(text, at + 1, end);
  const bodies = names.every(({ text: name }) => endsLikeBody(name) || isCollectiveBody(name));
  if (names.length === 0 || !bodies) return null;
  return { label: '', start: at, listStart: at + 1, end };
}

function toGroups(
  reading: Reading,
  context: InlineContext,
  form: ResponsibilityGroup['form'],
  segments: readonly Segment[],
  covers: Range | null,
): ResponsibilityGroup[] {
  const hasLead = segments.some(({ label }) => /牵头|主办|主责|承办/u.test(label));
  return segments.map((segment) => {
    const list = splitDepartments(reading.text, segment.listStart, segment.end);
    const marked = list.names.some(({ text }) => marksLead(text));
    // 甲局、乙局分别牵头: each of them leads.
    const eachLeads = /分别牵头[^、，,；;]{0,4}$/u.test(
      reading.text.slice(segment.listStart, segment.end).trimEnd(),
    );
    const departments = list.names.map((name, index) =>
      department(reading, name, roleOf(segment.label, name.text, index, list.names.length)),
    );
    return {
      form,
      label: segment.label === '牵头' || segment.label === '配合' ? '' : segment.label,
      range: sourceRange(reading, segment.start, segment.end),
      listRange: sourceRange(reading, segment.listStart, segment.end),
      separators: list.separators.map(({ text, start, end }) => ({
        text,
        range: sourceRange(reading, start, end),
      })),
      departments,
      covers,
    };

    function roleOf(label: string, name: string, index: number, count: number): DepartmentRole {
      if (/领导|责任人|负责人|局长|分管/u.test(label)) return 'leader';
      if (/配合|协办|协作|参与|参加|协同|协助|重点责任/u.test(label)) return 'support';
      if (marked) return marksLead(name) ? 'lead' : 'support';
      if (eachLeads) return 'lead';
      if (/牵头|主办|主责|承办/u.test(label)) return 'lead';
      if (count === 1) return hasLead ? 'joint' : 'lead';
      if (context.firstLeads && !hasLead) return index === 0 ? 'lead' : 'support';
      return 'joint';
    }
  });
}

function marksLead(name: string): boolean {
  return /[（(](?:牵头|主责)(?:单位|部门|处室)?[）)]$/u.test(name);
}

function department(reading: Reading, name: ListedName, role: DepartmentRole): Department {
  return {
    name: name.text,
    range: sourceRange(reading, name.start, name.end),
    role,
    collective: isCollectiveBody(name.text),
    vague: isVagueBody(name.text),
  };
}

/** 排在第一位的部门为牵头部门，下同; 列第一位者为牵头单位，下同: from here on the first one leads. */
export function saysFirstLeads(text: string): boolean {
  return /(?:排|列|位)(?:名|序)?(?:在|于)?(?:第一|首位|最前|前)[^，。；]{0,12}牵头/u.test(text);
}
