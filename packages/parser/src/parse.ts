import type { PlanDocument, PlanKind } from './document.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import type { SourceText } from './source-text.ts';

export interface ParseOptions {
  readonly format: 'text' | 'markdown' | 'plan-yaml';
  /** Kind set by the user; recognised from the titles where left out. */
  readonly kind?: PlanKind;
  /** Year of the plan where the text names none. */
  readonly year?: number;
}

/**
 * Reads a source text into a plan document. Never throws: faults of YAML and front matter stand in
 * `faults`, everything else is read as the prose that it is.
 */
export function parse(source: SourceText, options: ParseOptions): PlanDocument {
  const hints = { kind: options.kind, year: options.year };
  return options.format === 'markdown' ? parseMarkdown(source, hints) : parseText(source, hints);
}
