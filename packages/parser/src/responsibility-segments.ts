import { splitDepartments } from './department-list.ts';
import { endsLikeBody } from './department-name.ts';
import { labelRole } from './labels.ts';

/** A stretch of a list under one label; offsets into the reading's text. */
export interface Segment {
  readonly label: string;
  readonly start: number;
  readonly listStart: number;
  readonly end: number;
}

const labelEnd =
  /(?:主要|重点|共同|第一)?(?:责任|牵头|主办|主责|承办|协办|配合|协作|参与|参加|负责|分管|完成|办结)(?:责任|协作|配合|牵头)?(?:处室|科室|股室|单位|部门|领导|局领导|[县市区校]领导|人|时限|时间)$/u;

/** Splits at labels with a colon; a label of another kind (完成时限：) ends the list before it. */
export function segmentsOf(
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
    const name = labelAtEnd(window) ?? labelAtEnd(window.replaceAll(/\s/gu, ''));
    const role = name === null ? null : labelRole(name);
    if (name === null || role === null) continue;
    const labelStart = startOf(name, text, at);
    if (open !== null) segments.push({ ...open, end: labelStart });
    open = role === 'responsibility' ? { label: name, start: labelStart, listStart: at + 1 } : null;
  }
  if (open !== null) segments.push({ ...open, end });
  return segments;
}

/** The label that a text ends in; null for any other. */
function labelAtEnd(text: string): string | null {
  const word = /[^，。；、,;:：（()）\s]*$/u.exec(text)?.[0] ?? '';
  const name = labelRole(word) === null ? labelEnd.exec(word)?.[0] : word;
  return name !== undefined && labelRole(name) !== null ? name : null;
}

/** Where a label in front of `end` begins; 责任 单位 has a blank inside it. */
function startOf(label: string, text: string, end: number): number {
  let start = end;
  for (let left = label.length; left > 0;) if (!/\s/u.test(text.charAt(--start))) left--;
  return start;
}

/** ……。责任单位：A、B。 at the end of a paragraph. */
export function runInSegments(text: string, from: number): Segment[] {
  if (!/[：:]/u.test(text)) return [];
  const match =
    /[。；！.．\s]\s?((?:主要|第一)?(?:责任|牵头|主办|配合|协办|承办)(?:责任)?(?:处室|科室|股室|单位|部门|领导|人))[：:]/u.exec(
      text.slice(from),
    );
  if (match === null) return [];
  const label = match[1] ?? '';
  const labelStart = from + match.index + match[0].length - label.length - 1;
  return segmentsOf(text, labelStart, text.length, null);
}

/** （A牵头，B、C配合）: each clause up to its verb is a segment with the role of that verb. */
export function roleClauses(text: string, start: number, end: number): Segment[] {
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
