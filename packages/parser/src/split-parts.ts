import { withoutSpaces } from './characters.ts';
import { contentsEnd, isContentsHeading, startsPagedRun } from './contents-part.ts';
import type { ElementKind, PartRole, PlanKind } from './document.ts';
import { findDuplicate } from './duplicate-text.ts';
import { elementOfLine } from './element-lines.ts';
import { isPageRow } from './page-chrome.ts';
import { Remembered } from './text-memo.ts';
import type { TextMemo } from './text-memo.ts';
import { dateOfLine, isOrganisation, kindOfTitle, periodOf } from './titles.ts';
import type { Unit } from './units.ts';

/** A stretch of units that makes one part; `titleFrom` to `titleTo` are its title's units. */
export interface PartSpan {
  readonly role: PartRole;
  readonly kind: PlanKind;
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly titleTo: number;
}

interface Boundary {
  at: number;
  titleFrom: number;
  titleTo: number;
  kind: PlanKind | null;
  type: 'title' | 'contents' | 'attachment';
}

/** Splits a text into notice, contents, summary, plan, attachments, glossary and a second copy. */
export function splitParts(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
): PartSpan[] {
  if (units.length === 0) return [];
  const duplicate = findDuplicate(units);
  const end = duplicate ?? units.length;
  const boundaries = foldTitles(units, findBoundaries(units, elements, end), elements);
  splitUntitledPlan(units, elements, boundaries, end);
  const spans = assignRoles(units, elements, boundaries, end);
  if (duplicate !== null) {
    spans.push({
      role: 'duplicate',
      kind: 'unknown',
      from: duplicate,
      to: units.length,
      titleFrom: -1,
      titleTo: -1,
    });
  }
  return spans;
}

/** What a line is by its own form. */
const ownKinds = new Remembered<{ readonly kind: ElementKind | null }>();

/** The elements among the units; rows, labels and numbered lines are none. */
export function elementsOf(units: readonly Unit[], memo?: TextMemo): (ElementKind | null)[] {
  const elements = units.map((unit) => {
    if (unit.headingDepth > 0) return null;
    if (unit.cells !== null) return isPageRow(unit.text) ? 'page-chrome' : null;
    if (unit.marker !== null && !unit.marker.weak && !/印发$/u.test(unit.text)) return null;
    return memo === undefined
      ? elementOfLine(unit.text)
      : ownKinds.recall(memo, unit.text, () => ({ kind: elementOfLine(unit.text) })).kind;
  });
  for (const [i, unit] of units.entries()) {
    if (/^附\s?件\s?[:：]/u.test(unit.text)) markAttachmentNote(units, elements, i);
    // A web page dates its text 2021-03-08; below the name of a body the same form is a 成文日期.
    if (elements[i] === 'issue-date' && /^\d{4}[-/.]/u.test(unit.text)) {
      if (!isOrganisation(units[i - 1]?.text ?? '')) elements[i] = 'page-chrome';
    }
  }
  return elements;
}

/** 附件说明: the list of attachments in front of 署名 and date. */
function markAttachmentNote(
  units: readonly Unit[],
  elements: (ElementKind | null)[],
  at: number,
): void {
  let end = at + 1;
  while (end < units.length && end < at + 14) {
    const unit = units[end];
    if (unit === undefined || elements[end] !== null || unit.text.length > 60) break;
    if (unit.marker === null || unit.marker.number === null || /[。；]/u.test(unit.text)) break;
    end++;
  }
  const signed = [0, 1, 2, 3].some((i) => elements[end + i] === 'issue-date');
  const listed = end > at + 1 || /[:：]\s{0,4}(?:1|一)\s?[.．、]/u.test(units[at]?.text ?? '');
  const named = /[:：]\s*\S/u.test(units[at]?.text ?? '');
  const followed = named && (end >= units.length || /^附\s?件/u.test(units[end]?.text ?? ''));
  if (!signed && !listed && !followed) return;
  for (let i = at; i < end; i++) elements[i] = 'attachment-note';
}

const attachmentLine =
  /^附\s?(?:件|表|录|则)?\s?([\d一二三四五六七八九十]{0,3})\s{0,2}([-—]\d{1,2})?\s?([:：]?)\s*(.{0,60})$/u;

function findBoundaries(
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

function isShortLine(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.text.length > 50 || unit.cells !== null) return false;
  if (unit.marker !== null && !unit.marker.weak) return false;
  return unit.label === null && !/[。；！？，,：:]/u.test(unit.text);
}

const commandVerb =
  /^(?:制定|制订|印发|出台|编制|完成|实施|推进|落实|开展|做好|加强|组织|起草|修订|研究|召开|按照|根据|结合|部署|谋划)/u;

/** The kind that the line at `at` announces as a title, else null. */
function titleAt(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
  end: number,
  previous: Boundary | null,
): PlanKind | null {
  const unit = units[at];
  if (unit === undefined || unit.text.length > 90 || unit.cells !== null || unit.label !== null)
    return null;
  if (elements[at] !== null || (unit.marker !== null && !unit.marker.weak)) return null;
  const text = previous === null ? behindMotto(unit.text) : unit.text;
  if (/[。；！？：:]/u.test(text) || /[，,].*[，,]/u.test(text)) return null;
  const kind = kindOfTitle(unit.text);
  if (unit.headingDepth === 1) return kind ?? (previous === null ? 'unknown' : null);
  if (kind === null || unit.headingDepth > 1 || inNoticeTitle(units, elements, at)) return null;
  const dated = periodOf(unit.text) !== null;
  if (previous === null && kind === 'notice' && noticeStart(units, elements, at) >= 0) return kind;
  if (previous === null) return followedByStart(units, elements, at, end) ? kind : null;
  if (commandVerb.test(unit.text)) return null;
  const signedOff = linesBehindSignature(units, elements, at) !== null;
  const known = dated || signedOff || names(units, previous, unit.text);
  if (!known && noticeStart(units, elements, at) < 0) return null;
  return followedByStart(units, elements, at, end) ? kind : null;
}

/** 奋楫笃行：某局2026年工作要点: what stands in front of the colon is part of the title and names no kind. */
function behindMotto(text: string): string {
  const at = text.search(/[：:]/u);
  return at > 1 && at <= 24 && at < text.length - 6 && !/[，。；]/u.test(text.slice(0, at))
    ? text.slice(at + 1)
    : text;
}

/** True for a line of `关于印发某区政府工作报告 / 任务分解方案的通知` that is not its last. */
function inNoticeTitle(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
): boolean {
  for (let i = at + 1; i <= at + 3; i++) {
    const unit = units[i];
    if (unit === undefined || elements[i] !== null || !isShortLine(unit)) return false;
    if (!/通\s{0,8}知$/u.test(unit.text)) continue;
    const start = noticeStart(units, elements, i);
    return start >= 0 && start <= at;
  }
  return false;
}

/** Where `关于……的通知` begins, whose last line stands at `at`: 通 知 may have a line of its own; -1 for other lines. */
function noticeStart(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
): number {
  let title = '';
  for (let i = at; i > at - 4; i--) {
    const unit = units[i];
    if (unit === undefined || elements[i] !== null || (i < at && !isShortLine(unit))) break;
    title = withoutSpaces(unit.text) + title;
    if (title.includes('关于')) return /关于.*通知$/u.test(title) ? i : -1;
  }
  return -1;
}

/** True where the units behind a title begin a text: a first number, a paragraph, 目录 or another title. */
function followedByStart(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
  end: number,
): boolean {
  for (let i = at + 1; i < Math.min(at + 8, end); i++) {
    const unit = units[i];
    if (unit === undefined) return false;
    if (elements[i] !== null) continue;
    if (unit.marker !== null && !unit.marker.weak)
      return unit.marker.number === 1 || unit.marker.number === null;
    if (unit.text.length >= 30 || unit.cells !== null || unit.label !== null) return true;
    if (isContentsHeading(unit.text) || /[：:。]$/u.test(unit.text)) return true;
    if (/^(?:前\s?言|序\s?言|引\s?言|第.{1,3}[章部季])/u.test(unit.text)) return true;
    if (/^[（(].*[)）]$/u.test(unit.text)) continue;
    if (i > at + 4) return false;
  }
  return at + 1 < end;
}

/** How many lines of a title stand between 署名 and date and the line at `at`; null where no signature does. */
function linesBehindSignature(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
): number | null {
  for (let lines = 0; lines <= 2; lines++) {
    const element = elements[at - lines - 1];
    if (element === 'issue-date' || element === 'note' || element === 'issuer') return lines;
    if (element !== null || !isShortLine(units[at - lines - 1])) return null;
  }
  return null;
}

/** Walks back over the first lines of a title that stands on several. */
function titleStart(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
  previous: Boundary | null,
): number {
  const floor = previous?.titleTo ?? -1;
  const notice = noticeStart(units, elements, at);
  let from = notice > floor ? notice : at;
  while (from > floor + 1 && at - from < 3) {
    const unit = units[from - 1];
    const current = units[from];
    if (unit === undefined || current === undefined || elements[from - 1] !== null) break;
    if (!isShortLine(unit) || unit.headingDepth > 0 || unit.text === current.text) break;
    if (!/\p{Script=Han}{2}/u.test(withoutSpaces(unit.text))) break;
    if (names(units, previous, unit.text + current.text)) {
      from--;
      continue;
    }
    const name = isOrganisation(unit.text);
    const behind = linesBehindSignature(units, elements, at);
    if (behind !== null) return at - behind;
    const glued =
      /^(?:的|通\s{0,8}知$)/u.test(current.text) || /关于[^的]{0,40}$|印发$|的$/u.test(unit.text);
    if (!glued && current.blankBefore && !name) break;
    const alone = /^(?:\d{4}|[二“《]|十|工作|关于|年度|第)/u.test(withoutSpaces(current.text));
    if (!glued && !name && !(alone && unit.text.length <= 25)) break;
    if (!glued && name && !alone && !isOrganisation(current.text)) break;
    from--;
  }
  return from;
}

/** True where the title before, 印发《……》的通知, holds `text`: the notice says what the plan is called. */
function names(units: readonly Unit[], title: Boundary | null, text: string): boolean {
  if (title === null || title.titleFrom < 0) return false;
  return withoutSpaces(titleText(units, title)).includes(withoutSpaces(text));
}

function titleText(units: readonly Unit[], title: Boundary): string {
  const lines = title.titleFrom < 0 ? [] : units.slice(title.titleFrom, title.titleTo + 1);
  return lines.map((unit) => unit.text).join('');
}

/** A line with the period or （试行） below a title belongs to it. */
function titleEnd(units: readonly Unit[], at: number, end: number): number {
  const next = units[at + 1];
  if (at + 1 >= end || next === undefined || next.text.length > 30) return at;
  if (dateOfLine(next.text) !== null) return at;
  return /^[（(](?:.*\d{4}.*|试行|暂行)[)）]$/u.test(next.text) ? at + 1 : at;
}

/** Without a word of kind: the first short line, if the text begins with one. */
function plainTitle(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  end: number,
): number | null {
  for (let i = 0; i < Math.min(end, 12); i++) {
    if (elements[i] !== null) continue;
    const unit = units[i];
    if (unit === undefined || unit.text.length < 4) return null;
    const headline = units[i + 1]?.blankBefore === true && unit.text.length <= 50;
    if (!isShortLine(headline ? { ...unit, text: behindMotto(unit.text) } : unit)) return null;
    return i + 1 < end ? i : null;
  }
  return null;
}

/** A title that only elements part from the next one names the whole text, and no part of it. */
function foldTitles(
  units: readonly Unit[],
  boundaries: readonly Boundary[],
  elements: readonly (ElementKind | null)[],
): Boundary[] {
  const kept: Boundary[] = [];
  for (const [index, boundary] of boundaries.entries()) {
    const next = boundaries[index + 1];
    const last = Math.max(boundary.titleTo, boundary.at);
    const empty =
      next !== undefined &&
      next.titleFrom >= 0 &&
      next.type !== 'contents' &&
      boundary.type !== 'contents' &&
      boundary.titleFrom >= 0 &&
      (boundary.kind !== 'notice' || isHeadline(units, boundary, next)) &&
      onlyElements(units, elements, last + 1, next.at);
    if (empty && boundary.type === 'title') {
      next.at = boundary.at;
      continue;
    }
    if (empty && next.type === 'title') {
      // 附件1 and then the title of what is attached.
      kept.push({ ...boundary, titleFrom: next.titleFrom, titleTo: next.titleTo, kind: next.kind });
      next.at = -1;
      continue;
    }
    if (boundary.at >= 0) kept.push(boundary);
  }
  return kept;
}

/** A page shows a title above the text once more: the notice's, or one that holds the plan's name. */
function isHeadline(units: readonly Unit[], page: Boundary, next: Boundary): boolean {
  return next.kind === 'notice' || names(units, page, titleText(units, next));
}

/** True where nothing of a text stands between two titles: elements, or what a page has in its head. */
function onlyElements(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) {
    if (elements[i] === null && !(to - from <= 8 && isShortLine(units[i]))) return false;
  }
  return true;
}

function assignRoles(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  boundaries: Boundary[],
  end: number,
): PartSpan[] {
  if (boundaries.length === 0) {
    boundaries.push({ at: 0, titleFrom: -1, titleTo: -1, kind: null, type: 'title' });
  }
  const first = boundaries[0];
  if (first?.type === 'title' && first.kind !== 'notice' && notifies(units, first.at)) {
    boundaries.unshift({ at: 0, titleFrom: -1, titleTo: -1, kind: 'notice', type: 'title' });
  } else if (first !== undefined) {
    first.at = 0;
    if (first.titleFrom < 0 && notifies(units, units.length)) first.kind = 'notice';
  }
  inheritTitle(units, elements, boundaries);
  const spans: PartSpan[] = [];
  const planLike = boundaries.filter(
    (boundary) =>
      boundary.type !== 'contents' &&
      boundary.kind !== 'notice' &&
      !isGlossary(titleText(units, boundary)),
  );
  let planSeen = false;
  for (const [index, boundary] of boundaries.entries()) {
    const title = titleText(units, boundary);
    const kind = boundary.kind ?? kindOfTitle(title) ?? 'unknown';
    const to = boundaries[index + 1]?.at ?? end;
    let role: PartRole = 'plan';
    if (boundary.type === 'contents') role = 'contents';
    else if (isGlossary(title)) role = 'glossary';
    else if (boundary.type === 'attachment' && (planSeen || kind === 'unknown'))
      role = 'attachment';
    else if (kind === 'notice')
      role = planLike.length > 0 || !hasChapters(units, boundary.at, to) ? 'notice' : 'plan';
    else if (kind === 'work-summary') role = 'summary';
    if (role === 'plan') planSeen = true;
    if (to > boundary.at) {
      spans.push({
        role,
        kind,
        from: boundary.at,
        to,
        titleFrom: boundary.titleFrom,
        titleTo: boundary.titleTo,
      });
    }
  }
  return spans;
}

/** True where a paragraph before `to` sends a document out: a notice whose title was lost. */
function notifies(units: readonly Unit[], to: number): boolean {
  return units
    .slice(0, Math.min(to, 12))
    .some(
      ({ text }) =>
        text.length > 16 && /现(?:[将予把].{0,200})?(?:印发|下发|转发|发)(?:给|至)你们/u.test(text),
    );
}

/** The body behind a table of contents takes the title in front of it. */
function inheritTitle(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  boundaries: Boundary[],
): void {
  for (let i = 1; i + 1 < boundaries.length; i++) {
    const title = boundaries[i - 1];
    const contents = boundaries[i];
    const body = boundaries[i + 1];
    if (title === undefined || contents?.type !== 'contents' || body === undefined) continue;
    if (body.titleFrom >= 0 || title.type === 'contents' || title.kind === 'notice') continue;
    if (title.titleFrom < 0 || !onlyElements(units, elements, title.titleTo + 1, contents.at))
      continue;
    body.titleFrom = title.titleFrom;
    body.titleTo = title.titleTo;
    body.kind = title.kind;
    contents.at = title.at;
    boundaries.splice(i - 1, 1);
  }
}

function isGlossary(title: string): boolean {
  return /名词解释|名词注释|术语解释|词语解释|名词说明/u.test(title);
}

/**
 * A notice whose plan follows 署名 and date without a title of its own: the text behind the date is
 * the plan, and the name in 印发《…》 says what it is.
 */
function splitUntitledPlan(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  boundaries: Boundary[],
  end: number,
): void {
  const [notice] = boundaries;
  if (notice?.kind !== 'notice' || boundaries.length > 1) return;
  const date = elements.findIndex((element, i) => element === 'issue-date' && i > notice.titleTo);
  if (date < 0 || hasChapters(units, notice.titleTo + 1, date)) return;
  let at = date + 1;
  while (at < end && elements[at] !== null) at++;
  if (!hasChapters(units, at, end)) return;
  const named = /[〈《]([^〈《〉》]{2,60})[〉》]/u.exec(units[notice.titleFrom]?.text ?? '');
  const kind = named === null ? null : kindOfTitle(named[1] ?? '');
  boundaries.push({ at, titleFrom: -1, titleTo: -1, kind, type: 'title' });
}

function hasChapters(units: readonly Unit[], from: number, to: number): boolean {
  let chapters = 0;
  for (let i = from; i < to; i++) {
    const marker = units[i]?.marker;
    if (marker?.weak === false && marker.number !== null) chapters++;
  }
  return chapters >= 2;
}
