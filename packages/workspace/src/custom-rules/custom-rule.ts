import type {
  DocumentRule,
  DocumentRuleContext,
  DocumentVisitors,
  MessageCatalogue,
} from '@yaodian/linter';
import { sourceRange, type Heading, type Reading } from '@yaodian/parser';
import type { CustomRuleData, CustomRulePlace } from './custom-rule-data.ts';
import { finderOf, type Match } from './find-matches.ts';

type Context = DocumentRuleContext<unknown, string>;

/**
 * A rule of the engine made from a rule of a config.
 * @throws {Error} with the reason where its pattern cannot be read.
 */
export function customRule(data: CustomRuleData): DocumentRule {
  const create =
    data.type === 'required-section'
      ? requiredSection(data.titles)
      : data.type === 'required-phrase'
        ? requiredPhrase(data.phrases)
        : finding(data);
  const { message, severity, kinds, except } = data;
  const safe = data.type === 'substitution' && data.fix === 'safe';
  const messages: Record<'zh-CN' | 'en', MessageCatalogue> = {
    'zh-CN': { found: message['zh-CN'], replace: '改为“{replacement}”' },
    en: { found: message.en, replace: 'Change to "{replacement}"' },
  };
  return {
    meta: {
      id: data.id,
      category: 'wording',
      scope: 'document',
      severity: kinds === undefined ? severity : 'off',
      ...(kinds === undefined
        ? {}
        : { kinds: Object.fromEntries(kinds.map((kind) => [kind, severity])) }),
      since: 1,
      fixable: safe ? 'safe' : null,
      hasSuggestions: data.type === 'substitution' && !safe,
      ...(except === undefined ? {} : { zones: except }),
      messages,
      basis: { kind: 'practice', source: 'yaodian.config.yaml' },
    },
    defaultOptions: {},
    create,
  };
}

function finding(
  data: Extract<CustomRuleData, { type: 'pattern' | 'substitution' | 'forbidden-phrase' }>,
): (context: Context) => DocumentVisitors {
  const find = finderOf(data);
  const safe = data.type === 'substitution' && data.fix === 'safe';
  return (context) => {
    const look = (reading: Reading): void => {
      for (const match of find(reading.text)) report(context, reading, match, safe);
    };
    return visitorsFor(data.in, look, context);
  };
}

function report(context: Context, reading: Reading, match: Match, safe: boolean): void {
  const range = sourceRange(reading, match.start, match.end);
  const { text, replacement } = match;
  if (replacement === null) {
    context.report({ messageId: 'found', range, data: { text } });
    return;
  }
  const data = { text, replacement };
  const edits = [{ range, text: replacement }];
  context.report({
    messageId: 'found',
    range,
    data,
    ...(safe ? { fix: { edits } } : { suggestions: [{ messageId: 'replace', data, edits }] }),
  });
}

function visitorsFor(
  places: readonly CustomRulePlace[] | undefined,
  look: (reading: Reading) => void,
  { document }: Context,
): DocumentVisitors {
  const wants = (place: CustomRulePlace): boolean => places === undefined || places.includes(place);
  const lookAtHeading = (heading: Heading): void => {
    const { view } = document;
    const start = view.fromSource(heading.titleRange.start);
    look({ text: view.text.slice(start, view.fromSource(heading.titleRange.end)), start, view });
  };
  return {
    part(part) {
      if (part.title === null || !wants('title')) return;
      const { view } = document;
      const start = view.fromSource(part.title.range.start);
      look({ text: view.text.slice(start, view.fromSource(part.title.range.end)), start, view });
    },
    section(section) {
      if (wants('section-heading')) lookAtHeading(section.heading);
    },
    task(task) {
      if (wants('task-heading')) lookAtHeading(task.heading);
    },
    goal(goal) {
      if (wants('body')) lookAtHeading(goal.heading);
    },
    item(item) {
      if (wants('body')) lookAtHeading(item.heading);
    },
    paragraph({ role, reading }) {
      const place = role === 'lead-in' || role === 'note' ? 'body' : role;
      if (wants(place)) look(reading);
    },
    table(table) {
      if (!wants('table')) return;
      for (const row of table.header === null ? table.rows : [table.header, ...table.rows])
        for (const cell of row.cells) look(cell.reading);
    },
  };
}

function requiredSection(titles: readonly string[]): (context: Context) => DocumentVisitors {
  return (context) => {
    const found = new Set<string>();
    const look = ({ title }: Heading): void => {
      for (const wanted of titles) if (title.includes(wanted)) found.add(wanted);
    };
    return {
      section: ({ heading }) => {
        look(heading);
      },
      task: ({ heading }) => {
        look(heading);
      },
      'document:exit': () => {
        for (const wanted of titles) if (!found.has(wanted)) reportMissing(context, wanted);
      },
    };
  };
}

function requiredPhrase(phrases: readonly string[]): (context: Context) => DocumentVisitors {
  return (context) => ({
    document({ view }) {
      for (const phrase of phrases) if (!view.text.includes(phrase)) reportMissing(context, phrase);
    },
  });
}

/** What is missing has no place of its own: the title stands for the document. */
function reportMissing(context: Context, text: string): void {
  const range = context.document.title?.range ?? { start: 0, end: 0 };
  context.report({ messageId: 'found', range, data: { text }, identity: text });
}
