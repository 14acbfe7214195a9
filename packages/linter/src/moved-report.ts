import { detached, type Range } from '@yaodian/parser';
import type {
  CheckedStatement,
  Fix,
  MessageData,
  RelatedPlace,
  Report,
  Suggestion,
  TextEdit,
} from './rule.ts';

/** What a rule said of one block; all positions count from the same origin. */
export type Remark =
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'checked'; readonly statement: Omit<CheckedStatement, 'document'> };

/** The same remark about the same words in another place, `by` UTF-16 units further on. */
export function movedRemark(remark: Remark, by: number): Remark {
  return copyOf(remark, { range: (range) => moved(range, by), text: (text) => text });
}

/** A copy that outlives its document: its texts do not keep the document's text alive. */
export function keptRemark(remark: Remark): Remark {
  return copyOf(remark, { range: (range) => range, text: detached });
}

/** Whether all that a remark points to lies in a span, so that it can move with what stands there. */
export function liesWithin(remark: Remark, span: Range): boolean {
  let inside = !(remark.type === 'report' && namesDocument(remark.report));
  copyOf(remark, {
    range: (range) => {
      inside &&= range.start >= span.start && range.end <= span.end;
      return range;
    },
    text: (text) => text,
  });
  return inside;
}

/** Two documents never move together. */
function namesDocument({ document, related = [] }: Report): boolean {
  return document !== undefined || related.some((place) => place.document !== undefined);
}

interface Changes {
  readonly range: (range: Range) => Range;
  readonly text: (text: string) => string;
}

function copyOf(remark: Remark, { range, text }: Changes): Remark {
  const dataOf = (data: MessageData): MessageData =>
    Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        typeof value === 'string' ? text(value) : value,
      ]),
    );
  const withData = <Part extends { readonly data?: MessageData }>(part: Part): Part =>
    part.data === undefined ? part : { ...part, data: dataOf(part.data) };
  const editOf = (edit: TextEdit): TextEdit => ({
    range: range(edit.range),
    text: text(edit.text),
  });
  const editsOf = <Change extends Fix>(fix: Change): Change => ({
    ...fix,
    edits: fix.edits.map(editOf),
  });
  if (remark.type === 'checked') {
    const { statement } = remark;
    return {
      type: 'checked',
      statement: {
        ...statement,
        range: range(statement.range),
        statement: text(statement.statement),
      },
    };
  }
  const { fix, suggestions, related, aggregate, ...rest } = remark.report;
  return {
    type: 'report',
    report: {
      ...withData(rest),
      range: range(rest.range),
      ...(fix === undefined ? {} : { fix: fix === null ? null : editsOf(fix) }),
      ...(suggestions === undefined
        ? {}
        : { suggestions: suggestions.map((one): Suggestion => withData(editsOf(one))) }),
      ...(related === undefined
        ? {}
        : {
            related: related.map((place): RelatedPlace =>
              withData({ ...place, range: range(place.range) }),
            ),
          }),
      ...(aggregate === undefined ? {} : { aggregate: withData(aggregate) }),
    },
  };
}

function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
