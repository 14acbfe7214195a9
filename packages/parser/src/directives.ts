import type { DirectiveComment } from './document.ts';

const actions: Readonly<Record<string, DirectiveComment['action']>> = {
  'yaodian-disable': 'disable',
  'yaodian-enable': 'enable',
  'yaodian-disable-line': 'disable-line',
  'yaodian-disable-next-line': 'disable-next-line',
  'yaodian-disable-file': 'disable-file',
  '要点-忽略': 'disable',
  '要点-恢复': 'enable',
  '要点-忽略本行': 'disable-line',
  '要点-忽略下一行': 'disable-next-line',
  '要点-忽略全文': 'disable-file',
};

const head = /^\s*(yaodian-[a-z-]+|要点-[忽略恢复本下一行全文]{1,8})(?=\s|[:：]|$)/u;

/** Silencing comments `<!-- yaodian-… RULE[, RULE] -- reason -->` of a text, in order. */
export function scanDirectives(text: string): DirectiveComment[] {
  const found: DirectiveComment[] = [];
  for (let open = text.indexOf('<!--'); open >= 0;) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    const directive = readDirective(text.slice(open + 4, close), open + 4, open, close + 3);
    if (directive !== null) found.push(directive);
    open = text.indexOf('<!--', close + 3);
  }
  return found;
}

/**
 * Reads the inside of a comment that begins at `offset`; the comment spans `start` to `end`.
 * Null where it is no silencing comment.
 */
export function readDirective(
  content: string,
  offset: number,
  start: number,
  end: number,
): DirectiveComment | null {
  const named = head.exec(content);
  const name = named?.[1] ?? '';
  if (named === null || !Object.hasOwn(actions, name)) return null;
  const action = actions[name];
  if (action === undefined) return null;
  const bodyStart = named[0].length;
  const body = content.slice(bodyStart);
  const dash = body.search(/(?:^|\s)(?:--|——)(?:\s|[^-])/u);
  const list = dash < 0 ? body : body.slice(0, dash);
  const reason =
    dash < 0
      ? ''
      : body
          .slice(dash)
          .replace(/^\s*(?:--|——)/u, '')
          .trim();
  const rules: { id: string; range: { start: number; end: number } }[] = [];
  for (const match of list.matchAll(/[^\s,，、:：]+/gu)) {
    const from = offset + bodyStart + match.index;
    rules.push({ id: match[0], range: { start: from, end: from + match[0].length } });
  }
  return { action, rules, reason: reason === '' ? null : reason, range: { start, end } };
}
