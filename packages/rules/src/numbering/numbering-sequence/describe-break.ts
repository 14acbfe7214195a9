import type { DocumentRuleContext, Report, Suggestion, TextEdit } from '@yaodian/linter';
import { referredNumbers } from '../../shared/cross-reference.ts';
import { markerWith, renumber } from '../../shared/marker-text.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import type { Break } from '../../shared/sequence-breaks.ts';
import type { Numbered } from '../../shared/sequences.ts';
import type { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;
type Context = DocumentRuleContext<NoOptions, MessageId>;

/** What begins with so high a number is taken out of a longer list. */
const TAKEN_OUT = 10;

/** What is said of a break in a sequence, and how it would be mended; null where it proves nothing. */
export function describeBreak(
  context: Context,
  members: readonly Numbered[],
  found: Break,
): Report<MessageId> | null {
  const here = members[found.index];
  if (here === undefined) return null;
  const before = members[found.index - 1];
  const after = members[found.index + 1];
  const as = (value: number): string => markerWith(here.marker, value);
  const data = {
    number: here.marker.text.trim(),
    expected: as(found.expected),
    before: before?.marker.text.trim() ?? '',
    after: after?.marker.text.trim() ?? '',
  };
  const range = here.marker.range;
  switch (found.kind) {
    case 'gap': {
      // One number alone proves no lost item before it.
      if (before === undefined && (members.length < 2 || here.number >= TAKEN_OUT)) return null;
      const missing = as(found.expected);
      const last = here.number - 1;
      const several = last > found.expected;
      return {
        messageId: before === undefined ? 'gapAtStart' : several ? 'gapOfSeveral' : 'gap',
        data: { ...data, missing, lastMissing: as(last) },
        range,
        suggestions: renumberRest(context, members, found),
      };
    }
    case 'repeat':
      if (before !== undefined && standsBelow(context, before, here))
        return { messageId: 'repeatBelow', data, range, related: relatedTo(before) };
      if (after !== undefined) {
        return {
          messageId: 'repeat',
          data,
          range,
          suggestions: renumberRest(context, members, found),
          related: relatedTo(before),
        };
      }
      return {
        messageId: 'repeat',
        data,
        range,
        related: relatedTo(before),
        ...oneNumber(context, here, found.expected),
      };
    case 'slip': {
      const repeats = before?.number === here.number;
      const messageId = repeats ? 'repeat' : before === undefined ? 'slipAtStart' : 'slip';
      return { messageId, data, range, ...oneNumber(context, here, found.expected) };
    }
    case 'swap': {
      if (after === undefined) return null;
      const edits = [
        renumber(context.document, here.marker, after.number),
        renumber(context.document, after.marker, here.number),
      ].filter((edit) => edit !== null);
      return {
        messageId: 'swap',
        data: { ...data, next: data.after },
        range,
        suggestions: [{ messageId: 'exchange', edits, changes: 'markers' }],
        related: relatedTo(after),
      };
    }
    case 'stray':
      return {
        messageId: here.number === 1 && after?.number === 2 ? 'restart' : 'stray',
        data,
        range,
        suggestions:
          here.number === 1 && after?.number === 2
            ? renumberRest(context, members, found)
            : suggestOne(context, here, found.expected),
      };
  }
}

/** 一、主要工作 / 一、加强领导: nothing stands between them, and the second may be a level below. */
function standsBelow({ document }: Context, before: Numbered, here: Numbered): boolean {
  const between = document.source.text.slice(before.marker.range.end, here.marker.range.start);
  return /^[^\n。；]{1,40}\n\s*$/u.test(between);
}

function relatedTo(other: Numbered | undefined): NonNullable<Report<MessageId>['related']> {
  if (other === undefined) return [];
  const range = other.marker.range;
  return [{ range, messageId: 'other', data: { number: other.marker.text.trim() } }];
}

/** Safe where the number is the only wrong one and nothing refers to either number. */
function oneNumber(
  context: Context,
  here: Numbered,
  expected: number,
): Pick<Report<MessageId>, 'fix' | 'suggestions'> {
  const edit = renumber(context.document, here.marker, expected);
  if (edit === null) return {};
  const referred = referredNumbers(context.document);
  if (referred.has(here.number) || referred.has(expected)) {
    return { suggestions: suggestOne(context, here, expected) };
  }
  return { fix: { edits: [edit], changes: 'markers' } };
}

function suggestOne(
  context: Context,
  here: Numbered,
  expected: number,
): readonly Suggestion<MessageId>[] {
  const edit = renumber(context.document, here.marker, expected);
  if (edit === null) return [];
  const data = { expected: markerWith(here.marker, expected) };
  return [{ messageId: 'renumber', data, edits: [edit], changes: 'markers' }];
}

/** Counts on from the break to the end of the sequence, or to where it begins anew. */
function renumberRest(
  context: Context,
  members: readonly Numbered[],
  found: Break,
): readonly Suggestion<MessageId>[] {
  const edits: TextEdit[] = [];
  let value = found.expected;
  let last: Numbered | undefined;
  for (let index = found.index; index < members.length; index++) {
    const member = members[index];
    if (member === undefined || (last && member.number !== last.number + 1)) break;
    const edit = renumber(context.document, member.marker, value);
    if (edit === null) return [];
    edits.push(edit);
    last = member;
    value++;
  }
  if (last === undefined) return [];
  // One number alone runs from nowhere to nowhere.
  if (edits.length === 1) return suggestOne(context, last, found.expected);
  const data = {
    expected: markerWith(last.marker, found.expected),
    last: markerWith(last.marker, value - 1),
  };
  return [{ messageId: 'renumberRest', data, edits, changes: 'markers' }];
}
