import type { PlanDocument, SourceFormat } from './document.ts';
import type { PlanKind } from './plan-kind.ts';
import { parseDraft } from './draft-document.ts';
import { isDraft } from './draft-front.ts';
import { readFrontMatter } from './front-matter.ts';
import { forgetNodes } from './memoise.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import type { ParseHints } from './parse-text.ts';
import { parsePlanYaml } from './plan-yaml.ts';
import type { SourceText } from './source-text.ts';
import type { TextMemo } from './text-memo.ts';

/** How a text is to be read. */
export interface ParseOptions {
  readonly format: SourceFormat;
  /** Kind set by the user; recognised from the titles where left out. */
  readonly kind?: PlanKind;
  /** Year of the plan where the text names none. */
  readonly year?: number;
  /**
   * Given for each version of one document in turn: what did not change is not read again. The result
   * is the same as without it.
   */
  readonly memo?: TextMemo;
}

/**
 * Reads a source text into a plan document. Never throws: faults of YAML and front matter stand in
 * `faults`, everything else is read as the prose that it is.
 */
export function parse(source: SourceText, options: ParseOptions): PlanDocument {
  if (options.memo !== undefined) {
    forgetNodes();
    options.memo.turn(source.text);
  }
  const hints = { kind: options.kind, year: options.year, memo: options.memo };
  switch (options.format) {
    case 'plan-yaml':
      return parsePlanYaml(source, hints);
    case 'markdown':
      return parseDraftOrMarkdown(source, hints);
    case 'text':
      return parseText(source, hints);
  }
}

/** A draft in the dialect says so in its front matter; other Markdown is a writer's text. */
function parseDraftOrMarkdown(source: SourceText, hints: ParseHints): PlanDocument {
  const front = readFrontMatter(source.text);
  if (front?.data != null && isDraft(front.data)) {
    return parseDraft(source, { data: front.data, range: front.range }, hints);
  }
  return parseMarkdown(source, hints);
}
