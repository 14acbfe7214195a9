import type { ElementKind } from './document.ts';
import { elementOfLine } from './element-lines.ts';
import { textFact } from './own-text.ts';
import { isFileNotice, isPageRow } from './page-chrome.ts';
import { isOrganisation } from './titles.ts';
import type { Unit } from './units.ts';

/** What a line is by its own form. */
const ownKind = textFact(elementOfLine);

/** Whether a numbered line is one that a page shows around a text. */
const isAboutFile = textFact((text) => isFileNotice(text) || isPageRow(text));
const namesAttachment = textFact((text) => /^附\s?件?\s?[:：]/u.test(text));

/** The elements among the units; rows, labels and numbered lines are none. */
export function elementsOf(units: readonly Unit[]): (ElementKind | null)[] {
  const elements = units.map((unit) => {
    if (unit.headingDepth > 0) return null;
    if (unit.cells !== null) return isPageRow(unit.text) ? 'page-chrome' : null;
    if (unit.marker !== null && !unit.marker.weak && !/印发$/u.test(unit.text))
      return isAboutFile(unit.own) ? 'page-chrome' : null;
    return ownKind(unit.own);
  });
  // A page says once who runs it; several such lines say who does each task.
  const hosted = units.flatMap(({ text }, i) =>
    elements[i] === 'page-chrome' && host.test(text) ? [i] : [],
  );
  if (hosted.length >= HOSTS) for (const i of hosted) elements[i] = null;
  for (const [i, unit] of units.entries()) {
    if (namesAttachment(unit.own)) markAttachmentNote(units, elements, i);
    // A web page dates its text 2021-03-08; below the name of a body the same form is a 成文日期.
    if (elements[i] === 'issue-date' && /^\d{4}[-/.]/u.test(unit.text)) {
      if (!isOrganisation(units[i - 1]?.text ?? '')) elements[i] = 'page-chrome';
    }
  }
  return elements;
}

/** 主办单位：某县交通局 */
const host = /^主办(?:单位)?\s?[:：]\s?\p{Script=Han}[^|]{1,80}$/u;
const HOSTS = 3;

/** So many bodies may sign together. */
const LONGEST_SIGNATURE = 16;

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
  let below = end;
  while (below < end + LONGEST_SIGNATURE && isOrganisation(units[below]?.text ?? '')) below++;
  const signed = [0, 1, 2, 3].some((i) => elements[below + i] === 'issue-date');
  const listed = end > at + 1 || /[:：]\s{0,4}(?:1|一)\s?[.．、]/u.test(units[at]?.text ?? '');
  const named = /[:：]\s*\S/u.test(units[at]?.text ?? '');
  const followed = named && (end >= units.length || /^附\s?件/u.test(units[end]?.text ?? ''));
  if (!signed && !listed && !followed) return;
  for (let i = at; i < end; i++) elements[i] = 'attachment-note';
}
