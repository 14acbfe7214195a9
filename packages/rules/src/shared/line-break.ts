import type { PlanDocument } from '@yaodian/parser';
import { memoise } from './memo.ts';

/** The line break that a document uses, for lines that a suggestion inserts. */
export const lineBreakOf: (document: PlanDocument) => string = memoise((document) =>
  document.source.text.includes('\r\n') ? '\r\n' : '\n',
);
