// For tests: lays single statements into a plan and asks one rule about them.
import { defaultRuleSetting, lint } from '@yaodian/linter';
import type { Rule } from '@yaodian/linter';
import { parse, SourceText } from '@yaodian/parser';

/** Messages of a rule about a text that is a plan already. */
export function messagesAbout(rule: Rule, text: string): string[] {
  const document = parse(new SourceText(text), { format: 'text' });
  const result = lint(document, [rule], { setting: defaultRuleSetting });
  if (result.problems.length > 0) throw new Error(result.problems.map((p) => p.message).join('\n'));
  return result.findings.map(({ message }) => message);
}

/** A plan for 2026 whose only task says this. */
export function planSaying(sentence: string): string {
  return `某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设。${sentence}\n`;
}

/** A plan whose only task has a target line and a measure line. */
export function planWithLines(target: string, measure: string): string {
  return `某市教育局2026年工作要点\n\n一、扩大资源供给\n1.加快学校建设\n目标任务：${target}\n工作措施：${measure}\n`;
}

/** A report for 2025 and a plan for 2026 in one text. */
export function reportAndPlan(report: string, plan: string): string {
  return `某市教育局2025年工作总结和2026年工作要点\n\n2025年工作总结\n\n一、工作成效\n${report}\n\n2026年工作要点\n\n一、扩大资源供给\n1.提高办学水平。${plan}\n`;
}

/** The same as two chapters of one text, which have these headings. */
export function reportAndPlanIn(
  headings: readonly [told: string, planned: string],
  report: string,
  plan: string,
): string {
  const [told, planned] = headings;
  return `某市教育局2025年工作总结和2026年工作计划\n\n${told}\n\n（一）办学条件改善\n${report}\n\n${planned}\n\n（一）提高办学水平。${plan}\n`;
}

/** Every wording with every set of numbers put in for {a}, {b}, … */
export function filled(
  wordings: readonly string[],
  numbers: readonly Readonly<Record<string, string | number>>[],
): string[] {
  return wordings.flatMap((wording) =>
    numbers.map((set) =>
      wording.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(set[name] ?? '')),
    ),
  );
}
