import type { PlanProblem } from '@yaodian/schema';
import { readDirective } from './directives.ts';
import type { DirectiveComment, FrontMatter, ParseFault, PlanDocument } from './document.ts';
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
  const hidden = commentsOf(source.text, front.range.end);
  const { parts, plan, problems } = readDraftPlan(source.text, front.range.end, front.data, hidden);
  return documentOfLocated({
    format: 'markdown',
    source,
    parts,
    plan,
    directives: directivesOf(source.text, hidden),
    frontMatter: front,
    faults: problems.map((problem) => faultOf(problem, front.range)),
    ...hints,
  });
}

/** The body of a draft cannot break the schema: what is wrong stands in the front matter. */
function faultOf(problem: PlanProblem, range: Range): ParseFault {
  return { code: 'front-matter', message: problem.message, range, path: problem.path };
}

/** HTML comments of the body; an escaped `\<!--` is text. */
function commentsOf(text: string, start: number): Range[] {
  const comments: Range[] = [];
  for (let open = text.indexOf('<!--', start); open >= 0;) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    const escaped = isEscaped(text, open);
    if (!escaped) comments.push({ start: open, end: close + 3 });
    open = text.indexOf('<!--', escaped ? open + 4 : close + 3);
  }
  return comments;
}

/** Whether an odd number of backslashes stands in front. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function directivesOf(text: string, comments: readonly Range[]): DirectiveComment[] {
  return comments.flatMap(({ start, end }) => {
    const directive = readDirective(text.slice(start + 4, end - 3), start + 4, start, end);
    return directive === null ? [] : [directive];
  });
}
