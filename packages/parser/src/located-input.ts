import type { NormalPlan } from '@yaodian/schema';
import type { DirectiveComment, FrontMatter, ParseFault, SourceFormat } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import type { LocatedPart } from './located-plan.ts';
import type { SourceText } from './source-text.ts';
import type { TextMemo } from './text-memo.ts';

/** What the document of a located plan is made of. */
export interface LocatedInput {
  readonly format: SourceFormat;
  readonly source: SourceText;
  readonly parts: readonly LocatedPart[];
  readonly plan: NormalPlan | null;
  readonly directives: readonly DirectiveComment[];
  readonly frontMatter: FrontMatter | null;
  readonly faults: readonly ParseFault[];
  /** Set by the caller; they win over what the plan says nothing about. */
  readonly kind?: PlanKind | undefined;
  readonly year?: number | undefined;
  readonly memo?: TextMemo | undefined;
}
