import { OwnText } from './own-text.ts';
import { isPageRow } from './page-chrome.ts';
import { kindOfTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** The table in which a site describes a text stands in front of it. */
const LOOKED_AT = 20;
/** So far behind that table a title of the text's own is looked for. */
const NEAR = 15;

/** `名称： | 某县2026年工作计划 | 文号： |`: a field of such a table that says what the text is called. */
const titleField =
  /^(?:(?:信息|文件)?(?:名\s{0,4}称|标\s{0,4}题)\s{0,4}[:：]?\s{0,2}\|?\s{0,2})([^|：:。；]{6,90})/u;
const nextField = /\s{1,4}(?:文\s{0,4}号|发文字号|主题词|关键词)\s{0,2}[:：]/u;

/**
 * A page that lost the title above its text has it in the table that describes the text: there the
 * cell becomes a unit of its own, so that it is read as the title. Other units stay as they are.
 */
export function withTitleCell(units: readonly Unit[]): readonly Unit[] {
  for (let i = 0; i < Math.min(units.length, LOOKED_AT); i++) {
    const unit = units[i];
    if (unit === undefined || unit.text.length > 300) continue;
    const match = titleField.exec(unit.text);
    if (match === null) continue;
    const cut = nextField.exec(match[1] ?? '')?.index;
    const title = (match[1] ?? '').slice(0, cut).trimEnd();
    const at = match[0].length - (match[1]?.length ?? 0);
    const pieces = [unit.text.slice(0, at), title, unit.text.slice(at + title.length)];
    if (kindOfTitle(title) === null || !isPageRow(pieces[0] ?? '') || isTitledBelow(units, i))
      return units;
    return [...units.slice(0, i), ...split(unit, pieces), ...units.slice(i + 1)];
  }
  return units;
}

/** True where a title stands above the text as well. */
function isTitledBelow(units: readonly Unit[], at: number): boolean {
  return units
    .slice(at + 1, at + NEAR)
    .some(
      ({ text, cells, marker }) =>
        cells === null &&
        marker?.weak !== false &&
        text.length <= 90 &&
        !/[。；]/u.test(text) &&
        kindOfTitle(text) !== null,
    );
}

/** The pieces of a row as units; those around the title stay cells of a row. */
function split(unit: Unit, pieces: readonly string[]): Unit[] {
  let start = unit.start;
  return pieces.flatMap((piece, index) => {
    const text = piece.trim();
    const from = start + piece.length - piece.trimStart().length;
    start += piece.length;
    if (text === '') return [];
    const cells = index === 1 ? null : [from, from + text.length];
    return [
      { ...unit, own: new OwnText(text), text, start: from, cells, marker: null, label: null },
    ];
  });
}
