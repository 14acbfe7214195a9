import { outline } from './outline.ts';
import { parse } from './parse.ts';
import type { ParseOptions } from './parse.ts';
import { SourceText } from './source-text.ts';

/**
 * The outline of a text as lines a person can check: source line, type (and role), number, title,
 * and the bodies in square brackets; indented by depth. For tests.
 */
export function outlineLines(text: string, format: ParseOptions['format'] = 'text'): string[] {
  return outline(parse(new SourceText(text), { format })).nodes.map((node) => {
    const type = node.role === undefined ? node.type : `${node.role} ${node.kind ?? ''}`;
    const bodies = node.responsible?.map(({ department }) => department) ?? [];
    const words = [
      type,
      node.number,
      node.title,
      bodies.length > 0 ? `[${bodies.join('|')}]` : null,
    ].filter((word) => word !== null && word !== undefined);
    return `${node.line} ${'  '.repeat(node.depth)}${words.join(' ')}`;
  });
}
