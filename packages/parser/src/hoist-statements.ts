import type { HeadingNode } from './heading-tree.ts';
import type { Unit } from './units.ts';

/** A responsibility or deadline line behind the last item speaks of the whole task. */
export function hoistStatements(node: HeadingNode, units: readonly Unit[]): void {
  const items = node.children.filter((child): child is HeadingNode => typeof child !== 'number');
  const last = node.children.at(-1);
  if (last === undefined || typeof last === 'number' || items.length < 2) return;
  const isStatement = (child: HeadingNode | number): child is number => {
    if (typeof child !== 'number') return false;
    const unit = units[child];
    if (unit === undefined) return false;
    const role = unit.label?.role;
    return role === 'responsibility' || role === 'deadline' || isStatementBracket(unit.text);
  };
  if (items.slice(0, -1).some((item) => item.children.some(isStatement))) return;
  const moved: number[] = [];
  for (
    let child = last.children.at(-1);
    child !== undefined && isStatement(child);
    child = last.children.at(-1)
  ) {
    moved.unshift(child);
    last.children.pop();
  }
  node.children.push(...moved);
}

/** A bracket that is the whole text: `（责任单位：教育局）`. */
function isStatementBracket(text: string): boolean {
  return (
    text.length <= 300 &&
    /^[（(【][^（(]{0,40}(?:责任|牵头|负责|配合|主办|承办|协办)/u.test(text) &&
    /[)）】]。?$/u.test(text)
  );
}
