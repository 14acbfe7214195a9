import { splitDepartments } from './department-list.ts';
import { endsLikeBody, isCollectiveBody } from './department-name.ts';
import type { Segment } from './responsibility-segments.ts';

/** 由市教育局牵头，市财政局配合. Bodies in prose count only where the sentence gives them the task. */
export function proseSegments(text: string, from: number): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = text.indexOf('由', from); at !== -1; at = text.indexOf('由', at + 1)) {
    const charged = chargedList(text, at);
    if (charged !== null) {
      segments.push(charged, ...supportBehind(text, charged.end));
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
    segments.push(...supportBehind(text, end));
  }
  return segments;
}

/** …，市财政局配合 */
function supportBehind(text: string, end: number): readonly Segment[] {
  const support = /^[，,]([^，。；,;]{2,40}?)(?:配合|参与|协助)/u.exec(text.slice(end, end + 46));
  if (support === null) return [];
  const start = end + 1;
  return [{ label: '配合', start, listStart: start, end: end + support[0].length }];
}

/** A clause that is nothing but 由A、B负责落实; what follows may be 6月底前完成 or C配合. */
function chargedList(text: string, at: number): Segment | null {
  if (at > 0 && !/[。；;！，,\s]/u.test(text.charAt(at - 1))) return null;
  const window = text.slice(at + 1, at + 160);
  const stop = /[。；;！]/u.exec(window)?.index ?? window.length;
  const verb =
    /(?:按照?(?:各自)?职责(?:分工)?|分别|共同|具体){0,2}负责(?:落实|实施|组织实施|推进|办理|完成)?(?=[，,]|$)/u.exec(
      window.slice(0, stop),
    );
  if (verb === null || verb.index < 3) return null;
  const end = at + 1 + verb.index + verb[0].length;
  const { names } = splitDepartments(text, at + 1, end);
  const bodies = names.every(
    ({ text: name }) => (endsLikeBody(name) && name.length < 16) || isCollectiveBody(name),
  );
  if (names.length === 0 || !bodies) return null;
  return { label: '', start: at, listStart: at + 1, end };
}
