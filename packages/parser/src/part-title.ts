import { withoutSpaces } from './characters.ts';
import { isContentsHeading } from './contents-part.ts';
import type { ElementKind } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import type { Boundary } from './part-span.ts';
import { dateOfLine, isOrganisation, kindOfTitle, periodOf } from './titles.ts';
import type { Unit } from './units.ts';

/** A line that may be one of a title: no row, no label, no sentence. */
export function isShortLine(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.text.length > 50 || unit.cells !== null) return false;
  if (unit.marker !== null && !unit.marker.weak) return false;
  return unit.label === null && !/[。；！？，,：:]/u.test(unit.text);
}

const commandVerb =
  /^(?:制定|制订|印发|出台|编制|完成|实施|推进|落实|开展|做好|加强|组织|起草|修订|研究|召开|按照|根据|结合|部署|谋划)/u;

/** The kind that the line at `at` announces as a title, else null. */
export function titleAt(
  units: readonly Unit[],
  elements: readonly (ElementKind | null)[],
  at: number,
  end: number,
  previous: Boundary | null,
): PlanKind | null {
  const unit = units[at];
  if (unit === undefined || unit.text.length > 90 || unit.cells !== null || unit.label !== null)
    return null;
  if (elements[at] !== null) return null;
  if (unit.marker !== null && !unit.marker.weak && !(previous === null && belowMotto(units, at)))
    return null;
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
  // Behind a signature a title with a year is one, whatever number somebody gave its first chapter.
  if (dated && signedOff && units[at + 1]?.marker?.style === 'chinese-comma') return kind;
  return followedByStart(units, elements, at, end) ? kind : null;
}

/** 笃行致远，再谱新篇 / ——某校三年发展规划: below a motto the title has a dash. */
function belowMotto(units: readonly Unit[], at: number): boolean {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  if (at !== 1 || !before || !unit || before.text.length > 24) return false;
  const isMotto = before.marker === null && !/[。；：:]/u.test(before.text);
  return isMotto && /^—{1,2}[^—，]{6,}$/u.test(unit.text) && !next?.text.startsWith('—');
}

/** 奋楫笃行：某局2026年工作要点: what stands in front of the mark is part of the title and names no kind. */
function behindMotto(text: string): string {
  const at = text.search(/[：:！]/u);
  return !text.startsWith('附') &&
    at > 1 &&
    at <= 24 &&
    at < text.length - 6 &&
    !/[，。；]/u.test(text.slice(0, at))
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
export function titleStart(
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
export function names(units: readonly Unit[], title: Boundary | null, text: string): boolean {
  if (title === null || title.titleFrom < 0) return false;
  return withoutSpaces(titleText(units, title)).includes(withoutSpaces(text));
}

/** The lines of a title as one. */
export function titleText(units: readonly Unit[], title: Boundary): string {
  const lines = title.titleFrom < 0 ? [] : units.slice(title.titleFrom, title.titleTo + 1);
  return lines.map((unit) => unit.text).join('');
}

/** A line with the period or （试行） below a title belongs to it. */
export function titleEnd(units: readonly Unit[], at: number, end: number): number {
  const next = units[at + 1];
  if (at + 1 >= end || next === undefined || next.text.length > 30) return at;
  if (dateOfLine(next.text) !== null) return at;
  return /^[（(](?:.*\d{4}.*|试行|暂行)[)）]$/u.test(next.text) ? at + 1 : at;
}

/** Without a word of kind: the first short line, if the text begins with one. */
export function plainTitle(
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
