import { contentsEnd, isContentsHeading, startsPagedRun } from './contents-part.ts';
import type { ElementKind } from './document.ts';
import type { Boundary } from './part-span.ts';
import { isShortLine, plainTitle, titleAt, titleEnd, titleStart } from './part-title.ts';
import type { Unit } from './units.ts';

const attachmentLine =
  /^附\s?(?:件|表|录|则)?\s?([\d一二三四五六七八九十]{0,3})\s{0,2}([-—]\d{1,2})?\s?([:：]?)\s*(.{0,60})$/u;

/** Where titles, tables of contents and attachments begin, in order. */
export function findBoundaries(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  end: number,
): Boundary[] {
  const found: Boundary[] = [];
  let titled = false;
  for (let i = 0; i < end; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const heading = isContentsHeading(unit.text);
    if (heading || (i < 60 && startsPagedRun(units, i))) {
      const stop = Math.min(contentsEnd(units, heading ? i : i - 1), end);
      if (stop > i + 2) {
        const title = heading ? i : -1;
        found.push({ at: i, titleFrom: title, titleTo: title, kind: null, type: 'contents' });
        if (stop < end) {
          found.push({ at: stop, titleFrom: -1, titleTo: -1, kind: null, type: 'title' });
        }
        i = stop - 1;
        continue;
      }
    }
    const attachment = attachmentAt(units, elements, i, end);
    if (attachment !== null) {
      found.push(attachment);
      i = Math.max(i, attachment.titleTo);
      continue;
    }
    const title = titleAt(units, elements, i, end, titled ? (found.at(-1) ?? null) : null);
    if (title !== null) {
      const from = titleStart(units, elements, i, found.at(-1) ?? null);
      found.push({
        at: from,
        titleFrom: from,
        titleTo: titleEnd(units, i, end),
        kind: title,
        type: 'title',
      });
      titled = true;
    }
  }
  if (!found.some((boundary) => boundary.type === 'title' && boundary.titleFrom >= 0)) {
    const plain = plainTitle(units, elements, end);
    if (plain !== null)
      found.unshift({ at: plain, titleFrom: plain, titleTo: plain, kind: null, type: 'title' });
    found.sort((a, b) => a.at - b.at);
  }
  return found;
}

/** `附件`, `附件2 名词解释`; a 附件说明 in front of the date is none. */
function attachmentAt(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
  end: number,
): Boundary | null {
  const unit = units[at];
  if (unit === undefined || unit.text.length > 80 || !unit.text.startsWith('附')) return null;
  const match = attachmentLine.exec(unit.text);
  if (match === null || /[。；]/u.test(unit.text)) return null;
  const named = /^附\s?(?:件|表|录)/u.test(unit.text);
  const colon = match[3] !== '';
  const rest = match[4] ?? '';
  if (!named && !colon) return null;
  if (rest !== '' && !colon && match[1] === '' && !/^\s/u.test(unit.text.slice(2))) return null;
  if (elements[at] === 'attachment-note') return null;
  let titleFrom = at;
  let titleTo = at;
  if (rest === '') {
    titleFrom = at + 1;
    titleTo = at;
    while (titleTo + 1 < end && titleTo - at < 3 && isShortLine(units[titleTo + 1])) titleTo++;
    if (titleTo < titleFrom) titleFrom = -1;
  }
  return { at, titleFrom, titleTo: titleFrom < 0 ? -1 : titleTo, kind: null, type: 'attachment' };
}
