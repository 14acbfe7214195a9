import type { SourceText } from '@yaodian/parser';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { DepartmentCard } from './department-index.ts';
import { departmentItems } from './draft-completion.ts';
import { lineOf, toLspRange } from './positions.ts';
import { listAt } from './responsibility-cursor.ts';
import type { Texts } from './texts.ts';
import { yamlCursor } from './yaml-cursor.ts';

/** Keys of a plan whose values are bodies; `leader` is a person. */
const bodyKeys = new Set(['responsible', 'lead', 'support', 'joint']);

/** Bodies where a plan file names them: as a text, in a list, under `lead` and `support`. */
export function completeYamlBodies(
  source: SourceText,
  offset: number,
  cards: readonly DepartmentCard[],
  texts: Texts,
): CompletionItem[] {
  const { path, place, typed, flowStart } = yamlCursor(source.text, offset);
  const keys = path.filter((key) => key !== null);
  if ((place !== 'value' && place !== 'entry') || !keys.includes('responsible')) return [];
  if (!bodyKeys.has(keys.at(-1) ?? '')) return [];
  const line = lineOf(source, offset);
  // A list in brackets may go over several lines.
  const end = flowStart === null ? line.start + line.text.length : flowEnd(source.text, offset);
  const start = (place === 'entry' ? flowStart : null) ?? offset - typed.length;
  const cursor = listAt(source.text.slice(start, end), 0, offset - start);
  const isWhole = cards.some(({ name }) => name === cursor.typed + cursor.rest);
  const behind = offset + (isWhole ? cursor.rest.length : 0);
  const range = toLspRange(source, { start: offset - cursor.typed.length, end: behind });
  // YAML wants a space behind the colon.
  const space = source.text.charAt(offset - cursor.typed.length - 1) === ':' ? ' ' : '';
  return departmentItems(cards, cursor, range, texts).map((item) =>
    space === '' ? item : { ...item, textEdit: { range, newText: `${space}${item.label}` } },
  );
}

/** Where the innermost brackets around an offset close, or the text ends. */
function flowEnd(text: string, offset: number): number {
  const close = /[\]}]/u.exec(text.slice(offset));
  return close === null ? text.length : offset + close.index;
}
