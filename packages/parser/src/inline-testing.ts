import type { InlineContext } from './inline-context.ts';
import type { Reading } from './reading-view.ts';

/** A reading whose source is the text itself; for tests of the inline readers. */
export function readingOf(text: string): Reading {
  return {
    text,
    start: 0,
    view: {
      text,
      toSource: (start, end) => ({ start, end }),
      fromSource: (offset) => offset,
      gapsIn: () => null,
      isAsWritten: () => true,
    },
  };
}

/** A paragraph of a plan for 2026, changed as a test needs. */
export function contextOf(changes: Partial<InlineContext> = {}): InlineContext {
  return {
    year: 2026,
    period: { from: 2026, to: 2026 },
    issueDate: null,
    kind: 'work-points',
    partRole: 'plan',
    paragraphRole: 'body',
    label: null,
    headings: [],
    firstLeads: false,
    inCell: false,
    ...changes,
  };
}
