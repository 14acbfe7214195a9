import { formatPath, planProblem } from './problem.ts';
import type { PlanPath, PlanProblem } from './problem.ts';

/** Far deeper and larger than any plan; beyond them a validator would run out of stack or memory. */
const deepest = 64;
const mostValues = 500_000;
/** Sections stand on at most five levels, tasks on the sixth: Markdown and Word know six. */
export const deepestSection = 5;
/** 一是 → （1） → ①. */
export const deepestItem = 3;

// XML 1.0, production [2] Char: what neither docx nor xlsx can hold, lone surrogates included.
const notXml =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

interface Step {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Step | null;
  readonly depth: number;
}

function pathOf(step: Step): PlanPath {
  const path: (string | number)[] = [];
  for (let at = step; at.parent !== null; at = at.parent) path.push(at.key);
  return path.reverse();
}

/**
 * Finds what must be known before data may be walked recursively: nesting and size without
 * bounds, and characters that no document format holds. Walks without recursion.
 */
export function checkStructure(data: unknown): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const waiting: Step[] = [{ value: data, key: '', parent: null, depth: 0 }];
  let seen = 0;
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    seen += 1;
    if (seen > mostValues) return [tooLarge()];
    if (step.depth > deepest) return [tooDeep(pathOf(step))];
    const { value } = step;
    if (typeof value === 'string') checkText(value, step, 'value', problems);
    else if (typeof value === 'object' && value !== null) {
      const children: Step[] = [];
      for (const [key, child] of entriesOf(value)) {
        const next = { value: child, key, parent: step, depth: step.depth + 1 };
        if (typeof key === 'string') checkText(key, next, 'key', problems);
        children.push(next);
      }
      // Last in, first out: reversed, the problems come in the order of the data.
      for (const child of children.reverse()) waiting.push(child);
    }
    if (Array.isArray(value) && value.length > 0) checkNesting(step, problems);
  }
  return problems;
}

function entriesOf(value: object): [string | number, unknown][] {
  return Array.isArray(value) ? [...(value as unknown[]).entries()] : Object.entries(value);
}

function checkText(text: string, step: Step, at: 'key' | 'value', problems: PlanProblem[]): void {
  const match = notXml.exec(text);
  if (match === null) return;
  const path = pathOf(step);
  const code = text.charCodeAt(match.index).toString(16).toUpperCase().padStart(4, '0');
  problems.push({
    code: 'control-character',
    path,
    at,
    offset: match.index,
    message: {
      'zh-CN': `${formatPath(path)} 第 ${match.index + 1} 个字符是控制字符 U+${code}，任何文档格式都不能保存它，请删除。`,
      en: `${formatPath(path)} holds the control character U+${code} at place ${match.index + 1}, which no document format can keep; delete it.`,
    },
  });
}

/** How often lists of one name may stand inside each other, and what to write instead. */
const nestings = [
  { key: 'sections', most: deepestSection, zh: '章节', advice: 'tasks（任务）或 items（分项）' },
  { key: 'items', most: deepestItem, zh: '分项', advice: '同一分项的下一段文字' },
] as const;

function checkNesting(step: Step, problems: PlanProblem[]): void {
  const nesting = nestings.find(({ key }) => key === step.key);
  if (nesting === undefined) return;
  const { key, most, zh, advice } = nesting;
  const path = pathOf(step);
  const depth = path.filter((name) => name === key).length;
  if (depth !== most + 1) return;
  problems.push(
    planProblem(
      'too-deep',
      path,
      'value',
      `${formatPath(path)} 是第 ${depth} 级${zh}；${zh}最多 ${most} 级，更细的内容请写成${advice}。`,
      `${formatPath(path)} is on level ${depth}; ${key} have at most ${most} levels, write ${key === 'sections' ? 'tasks or items' : 'more text'} instead.`,
    ),
  );
}

function tooDeep(path: PlanPath): PlanProblem {
  const shown = `${formatPath(path.slice(0, 6))}…`;
  return planProblem(
    'too-deep',
    path.slice(0, deepest),
    'value',
    `${shown} 嵌套超过 ${deepest} 层；计划的章节最多 ${deepestSection} 级。`,
    `${shown} is nested deeper than ${deepest} levels; the sections of a plan have at most ${deepestSection}.`,
  );
}

function tooLarge(): PlanProblem {
  return planProblem(
    'too-large',
    [],
    'value',
    `数据超过 ${mostValues} 项，不像一份计划；请检查是否误用了别名（*）反复引用。`,
    `The data holds more than ${mostValues} values, which is no plan; look for aliases (*) that repeat one another.`,
  );
}
