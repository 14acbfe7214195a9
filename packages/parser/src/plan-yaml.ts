import { normalise, validatePlan } from '@yaodian/schema';
import type { Plan, PlanProblem } from '@yaodian/schema';
import { readDirective } from './directives.ts';
import type { DirectiveComment, ParseFault, PlanDocument } from './document.ts';
import { documentOfLocated } from './located-document.ts';
import type { ParseHints } from './parse-text.ts';
import { locatePlan } from './plan-yaml-locate.ts';
import { readYaml, yamlAt, yamlKeyAt } from './plan-yaml-tree.ts';
import type { YamlValue } from './plan-yaml-tree.ts';
import type { Range } from './range.ts';
import type { SourceText } from './source-text.ts';

/**
 * Reads plan YAML into a plan document whose texts map to the YAML, character by character. Never
 * throws: what is no YAML or no plan stands in `faults`, and then the document has no parts.
 */
export function parsePlanYaml(source: SourceText, hints: ParseHints = {}): PlanDocument {
  const { tree, data, faults } = readYaml(source.text);
  const problems = tree === null || faults.length > 0 ? [] : validatePlan(data);
  const all = [
    ...faults,
    ...(tree === null ? [] : problems.map((problem) => faultOf(problem, tree))),
  ];
  if (tree === null && all.length === 0) all.push(emptyFault(source));
  const plan = all.length === 0 ? normalise(data as Plan) : null;
  return documentOfLocated({
    format: 'plan-yaml',
    source,
    parts: plan === null || tree === null ? [] : locatePlan(plan, tree),
    plan,
    directives: directivesOf(source.text, tree),
    frontMatter: null,
    faults: all.sort((a, b) => a.range.start - b.range.start),
    ...hints,
  });
}

function faultOf(problem: PlanProblem, tree: YamlValue): ParseFault {
  const { path, at, offset, message } = problem;
  const value = yamlAt(tree, path);
  let range = at === 'key' ? yamlKeyAt(tree, path) : value.range;
  if (at === 'value' && offset !== null && value.kind === 'scalar') {
    const text = value.text();
    const start = text.offsets[offset] ?? range.start;
    range = { start, end: text.ends?.[offset] ?? start + 1 };
  } else if (value.kind !== 'scalar' && at === 'value') {
    // The whole of a mapping is too much to underline: its first line says where it is.
    range = { start: range.start, end: firstKeyEnd(value) };
  }
  return { code: 'plan-schema', message, range, path };
}

function firstKeyEnd(value: YamlValue): number {
  if (value.kind === 'mapping') {
    const [first] = value.entries.values();
    if (first !== undefined) return first.key.end;
  }
  return Math.max(value.range.start, Math.min(value.range.end, value.range.start + 1));
}

function emptyFault(source: SourceText): ParseFault {
  return {
    code: 'plan-schema',
    message: {
      'zh-CN': '文件里没有内容；一份计划至少有标题，例如 title: 某市教育局2026年工作要点。',
      en: 'The file holds nothing; a plan has at least a title, for example title: 某市教育局2026年工作要点.',
    },
    range: { start: 0, end: source.text.length },
    path: [],
  };
}

/** `# yaodian-…` comments: what stands behind a # outside of every scalar. */
function directivesOf(text: string, tree: YamlValue | null): DirectiveComment[] {
  const found: DirectiveComment[] = [];
  const scalars = tree === null ? [] : scalarRanges(tree).sort((a, b) => a.start - b.start);
  let index = 0;
  for (const match of text.matchAll(/(?<=^|[ \t])#[ \t]*(?=yaodian-|要点-)/gmu)) {
    const start = match.index;
    while ((scalars[index]?.end ?? Infinity) <= start) index += 1;
    if ((scalars[index]?.start ?? Infinity) <= start) continue;
    const lineEnd = text.slice(start).search(/[\r\n]/u);
    const end = lineEnd < 0 ? text.length : start + lineEnd;
    const directive = readDirective(text.slice(start + 1, end), start + 1, start, end);
    if (directive !== null) found.push(directive);
  }
  return found;
}

function scalarRanges(tree: YamlValue): Range[] {
  const ranges: Range[] = [];
  const waiting: YamlValue[] = [tree];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (value.kind === 'scalar') ranges.push(value.range);
    else if (value.kind === 'list') for (const item of value.items) waiting.push(item);
    else for (const entry of value.entries.values()) waiting.push(entry.value);
  }
  return ranges;
}
