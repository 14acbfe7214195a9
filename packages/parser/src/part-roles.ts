import type { ElementKind, PartRole } from './document.ts';
import type { Boundary, PartSpan } from './part-span.ts';
import { isShortLine, titleText } from './part-title.ts';
import { kindOfTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** True where nothing of a text stands between two titles: elements, or what a page has in its head. */
export function onlyElements(
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

/** 2026年重点工作任务（某政发〔2026〕2号）: a page names a notice by what it sends out. */
const numbered = /[（(][^（()）〔〕]{1,12}〔\d{4}〕\d{1,5}号[）)]$/u;

/** Says what the stretches between the boundaries are. */
export function assignRoles(
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
    const unnamed = first.titleFrom < 0 || numbered.test(titleText(units, first));
    if (unnamed && notifies(units, units.length)) first.kind = 'notice';
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
    else if (kind === 'work-summary' || tellsFirst(units, boundary, boundaries[index + 1], title))
      role = 'summary';
    else if (kind === 'unknown' && boundaries.length === 1 && tellsResults(units[boundary.at]))
      role = 'summary';
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

/**
 * 2025年工作总结和2026年工作计划 in which no heading begins the plan: the summary stands first, so that
 * all of the text tells what was done.
 */
function tellsFirst(
  units: readonly Unit[],
  boundary: Boundary,
  next: Boundary | undefined,
  title: string,
): boolean {
  if (next !== undefined || !/总结.{0,12}(?:计划|打算|思路|安排)/u.test(title)) return false;
  return !units.some(
    ({ text }, index) =>
      index > boundary.titleTo &&
      text.length <= 40 &&
      /(?:计划|打算|思路|安排|要点|重点工作|工作重点|目标任务|下一步)/u.test(text),
  );
}

/** 2025年，全市人社系统……，各项事业迈向新台阶: a report that lost its title opens with what was reached. */
function tellsResults(first: Unit | undefined): boolean {
  if (
    first === undefined ||
    !/^(?:20\d\d年(?:以来)?|[今去一过][年去][^，]{0,4})，/u.test(first.text)
  )
    return false;
  return (
    /(?:取得|迈[上向出]|实现了?|呈现)[^，。]{0,24}(?:成效|成绩|进展|台阶|突破|步伐|成就)/u.test(
      first.text,
    ) && !/要点|计划|工作安排|今年的?(?:总体|工作|主要)|提出|打算/u.test(first.text)
  );
}

/** True where a paragraph before `to` sends a document out: a notice whose title was lost. */
function notifies(units: readonly Unit[], to: number): boolean {
  return units
    .slice(0, Math.min(to, 12))
    .some(
      ({ text }) =>
        text.length > 16 &&
        /现(?:[将予把].{0,200})?(?:印发|下发|转发|发)(?:给|至)?你们|现(?:将|就).{0,60}(?:要求|事项|事宜|安排)?通知如下[：:]?$/u.test(
          text,
        ),
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
export function splitUntitledPlan(
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
