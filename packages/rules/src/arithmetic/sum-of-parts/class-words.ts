import { schemes } from './class-schemes.ts';

/** A class that words name: which scheme, and which of its kinds. */
export interface NamedClass {
  readonly scheme: number;
  readonly kind: number;
}

interface ClassPattern extends NamedClass {
  readonly pattern: RegExp;
}

/** The classes whose words may begin with a sign: of all patterns a few words are asked a few only. */
const bySign = signsOf(
  schemes.flatMap((kinds, scheme) => kinds.map((pattern, kind) => ({ scheme, kind, pattern }))),
);

/** By the code unit of a sign. */
function signsOf(classes: readonly ClassPattern[]): ReadonlyMap<number, readonly ClassPattern[]> {
  const signs = new Map<number, ClassPattern[]>();
  for (const named of classes)
    for (const sign of new Set(openingsOf(named.pattern.source))) {
      const code = sign.charCodeAt(0);
      signs.set(code, [...(signs.get(code) ?? []), named]);
    }
  return signs;
}

/** The classes that the words in front of a number name. */
export function classesIn(label: string): readonly NamedClass[] {
  const asked: ClassPattern[] = [];
  const found: NamedClass[] = [];
  for (let at = 0; at < label.length; at += 1) {
    const opened = bySign.get(label.charCodeAt(at));
    if (opened === undefined) continue;
    for (const named of opened) {
      if (asked.includes(named)) continue;
      asked.push(named);
      if (named.pattern.test(label)) found.push(named);
    }
  }
  return found;
}

/**
 * The signs that what a pattern finds may begin with; its looks behind and ahead find nothing. A bundler may have
 * written the signs as escapes.
 */
export function openingsOf(source: string): string[] {
  const plain = source
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\(\?<?[!=][^)]*\)/gu, '');
  return alternativesOf(plain).flatMap(firstOf);
}

function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if ('(['.includes(sign)) depth += 1;
    else if (')]'.includes(sign)) depth -= 1;
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** The first signs of one alternative: those of its first piece, and of the next one where that may be left out. */
function firstOf(alternative: string): string[] {
  const [piece = ''] = /^(?:\[[^\]]*\]|\(\?:.*?\)|.)/u.exec(alternative) ?? [];
  const behind = alternative.slice(piece.length);
  const own = piece.startsWith('[')
    ? [...piece.slice(1, -1)]
    : piece.startsWith('(')
      ? alternativesOf(piece.slice(3, -1)).flatMap(firstOf)
      : [...piece];
  return behind.startsWith('?') ? [...own, ...firstOf(behind.slice(1))] : own;
}
