import { withoutClosing } from '@yaodian/schema';
import type { Paragraph } from './document.ts';
import { printable, type OriginalText } from './extract-text.ts';
import type { Department } from './responsibility.ts';

interface ResponsibleText {
  readonly departments: readonly Pick<Department, 'name' | 'role' | 'vague'>[];
  /** What is left of the text without them. */
  readonly rest: string;
}

/** Whom a paragraph of a task makes responsible in a line or a bracket of its own. */
export function responsibleIn(text: OriginalText, paragraph: Paragraph): ResponsibleText {
  const { reading, responsibilities: groups } = paragraph;
  const { view, start } = reading;
  const places = groups.map(({ range }) => Math.max(0, view.fromSource(range.start) - start));
  const bracket = trailingBracket(reading.text);
  const isBracket =
    bracket >= 0 &&
    groups.length > 0 &&
    groups.every(({ form }, index) => form === 'bracket' && (places[index] ?? 0) >= bracket);
  // 责任处室：… may stand behind the text in the same line.
  const isLine =
    groups.length > 0 &&
    groups.every(({ form }) => form === 'line') &&
    (paragraph.role === 'responsibility' ||
      Math.max(...groups.map(({ range }) => view.fromSource(range.end) - start)) >=
        withoutClosing(reading.text.trimEnd(), '。').length);
  // Several brackets speak of the sentences before each of them: they stay in the text.
  if (!isLine && !isBracket) return { departments: [], rest: text.paragraph(paragraph) };
  const departments = groups
    .flatMap((group) => group.departments)
    .map(({ name, role, range, vague }) => {
      const written = text.span(range).trim();
      return { name: written === '' ? printable(name) : written, role, vague };
    });
  const front = isLine ? Math.min(...places) : bracket;
  const isAll = paragraph.role === 'responsibility' && isLine;
  return { departments, rest: isAll ? '' : text.reading(reading, 0, front).trim() };
}

/** Where the bracket opens that ends a text, a closing 。 aside; -1 where the text ends otherwise. */
function trailingBracket(text: string): number {
  let depth = 0;
  for (let i = withoutClosing(text, '。').length - 1; i >= 0; i--) {
    const sign = text.charAt(i);
    if ('）)】'.includes(sign)) depth += 1;
    else if ('（(【'.includes(sign)) depth -= 1;
    if (depth <= 0) return depth === 0 && '（(【'.includes(sign) ? i : -1;
  }
  return -1;
}
