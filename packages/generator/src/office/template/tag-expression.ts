import type { ViewData } from './view-data.ts';

/** `title`, `document.issueDate`, `.`, or a helper with arguments: `date document.issueDate`, `join names "、"`. */
export interface TagExpression {
  readonly helper: string | null;
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly kind: 'path'; readonly names: readonly string[] }
  | { readonly kind: 'text'; readonly text: string };

/** Splits a tag at blanks outside of quotation marks; Word turns straight ones into curled ones. */
export function tagExpression(tag: string): TagExpression {
  const words = [...tag.matchAll(/["“”]([^"“”]*)["“”]|(\S+)/gu)].map((match): Operand => {
    const [, quoted, word = ''] = match;
    if (quoted !== undefined) return { kind: 'text', text: quoted };
    return isNumber(word) ? { kind: 'text', text: word } : { kind: 'path', names: pathNames(word) };
  });
  const [first, ...rest] = words;
  if (first?.kind === 'path' && rest.length > 0)
    return { helper: first.names.join('.'), operands: rest };
  return { helper: null, operands: words };
}

function isNumber(word: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(word);
}

function pathNames(path: string): readonly string[] {
  return path === '.' || path === 'this' ? [] : path.replace(/^this\./u, '').split('.');
}

/** The value of a path below one scope; undefined where the scope has no such field. */
export function valueAt(
  scope: ViewData | undefined,
  names: readonly string[],
): ViewData | undefined {
  let value: ViewData | undefined = scope;
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as Readonly<Record<string, ViewData>>)[name];
  }
  return value;
}
