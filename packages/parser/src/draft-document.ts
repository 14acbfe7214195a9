import type { PlanProblem } from '@yaodian/schema';
import { scanDirectives } from './directives.ts';
import type { FrontMatter, ParseFault, PlanDocument } from './document.ts';
import { readDraftPlan } from './draft-front.ts';
import { documentOfLocated } from './located-document.ts';
import type { ParseHints } from './parse-text.ts';
import type { Range } from './range.ts';
import type { SourceText } from './source-text.ts';

/**
 * Reads a draft in the dialect (docs/draft-dialect.md), whose front matter the caller has read.
 * Never throws.
 */
export function parseDraft(
  source: SourceText,
  front: FrontMatter,
  hints: ParseHints = {},
): PlanDocument {
  const directives = scanDirectives(source.text);
  const hidden = directives.map(({ range }) => range);
  const { parts, plan, problems } = readDraftPlan(source.text, front.range.end, front.data, hidden);
  return documentOfLocated({
    format: 'markdown',
    source,
    parts,
    plan,
    directives,
    frontMatter: front,
    faults: problems.map((problem) => faultOf(problem, front.range)),
    ...hints,
  });
}

/** The body of a draft cannot break the schema: what is wrong stands in the front matter. */
function faultOf(problem: PlanProblem, range: Range): ParseFault {
  return { code: 'front-matter', message: problem.message, range, path: problem.path };
}
