import fc from 'fast-check';

const simplified = '计划点学习务实现设责处发标评园组体强领导东阳单';
const traditional = '計劃點學習務實現設責處發標評園組體強領導東陽單';

/** The text with some characters as they are written in traditional script. */
function inTraditional(text: string): string {
  let written = text;
  for (const [index, character] of [...simplified].entries())
    written = written.replaceAll(character, traditional.charAt(index));
  return written;
}

/** Whole lines from a place in the text on, so that middles of documents are edited too. */
function excerptOf(text: string, from: number, length: number): string {
  const start = from < 0.3 ? 0 : text.indexOf('\n', Math.floor(from * text.length)) + 1;
  return text.slice(start, start + length);
}

type Edit = (text: string, other: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const pieces = fc.constantFrom(
  ...[
    '字',
    '1',
    '80%',
    '12所',
    '，',
    '。',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '、',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
  ],
  ...[
    '一、',
    '（二）',
    '3.',
    '①',
    '——',
    '一是',
    '责任处室：',
    '目标任务：',
    '工作措施：',
    '完成时限：',
  ],
  ...['牵头单位：规建科；配合单位：人事科', '（责任单位：教育局）', '排在第一位的为牵头部门，下同'],
  ...['2025年底前', '力争', '有关部门', '长期坚持', '比上年增长5%', '其中', '完成率', '提高3%'],
  ...[
    '# ',
    '## ',
    '| 甲 | 乙 | 丙 | 丁 |\n',
    '\u00ad',
    '\ufffd',
    '\u200b',
    '(fā)',
    '計劃',
    '2026年工作要点',
  ],
  ...['<!-- yaodian-disable-next-line -->\n', '<!-- yaodian-disable long-sentence -- 试 -->\n'],
);

/** Moves a fraction of a text to a place between lines. */
function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', Math.floor(at * text.length)) + 1;
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, pieces).map(([at, piece]): Edit => (text) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + piece + text.slice(offset);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([at, length]): Edit => (text) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + text.slice(offset + length);
  }),
  fc.tuple(place, pieces).map(([at, piece]): Edit => (text) => {
    const offset = lineStart(text, at);
    return text.slice(0, offset) + piece + text.slice(offset);
  }),
  place.map((at): Edit => (text) => {
    const offset = lineStart(text, at);
    return text.slice(0, offset) + text.slice(lineEnd(text, offset));
  }),
  // A line is moved or repeated elsewhere.
  fc.tuple(place, place, fc.boolean()).map(([from, to, keep]): Edit => (text) => {
    const start = lineStart(text, from);
    const line = text.slice(start, lineEnd(text, start));
    const rest = keep ? text : text.slice(0, start) + text.slice(start + line.length);
    const target = lineStart(rest, to);
    return rest.slice(0, target) + line + rest.slice(target);
  }),
  // Two lines become one.
  place.map((at): Edit => (text) => {
    const end = lineEnd(text, lineStart(text, at));
    return text.slice(0, Math.max(0, end - 1)) + text.slice(end);
  }),
  // Lines of another document are pasted.
  fc.tuple(place, place, fc.integer({ min: 20, max: 600 })).map(([at, from, length]): Edit => {
    return (text, other) => {
      const offset = lineStart(text, at);
      return text.slice(0, offset) + excerptOf(other, from, length) + text.slice(offset);
    };
  }),
  // A heading changes what stands below it.
  fc
    .tuple(
      place,
      fc.constantFrom('工作回顾', '发展基础', '存在问题', '工作目标', '保障措施', '2024年总结'),
    )
    .map(([at, title]): Edit => (text) => {
      const offset = Math.floor(at * text.length);
      return (
        text.slice(0, offset) +
        text
          .slice(offset)
          .replace(
            /(^|\n)(#{1,3} |[一二三四五六七八九]、|（[一二三四五六七八九]）).*/u,
            `$1$2${title}`,
          )
      );
    }),
  // A number changes.
  fc.tuple(place, fc.integer({ min: 0, max: 120 })).map(([at, number]): Edit => (text) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + text.slice(offset).replace(/\d{1,4}/u, String(number));
  }),
);

/** How a text is written on: where it begins, and what is done to it in turn. */
export interface Story {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
  readonly traditional: boolean;
  readonly lineBreak: '\n' | '\r\n';
  readonly steps: readonly { readonly edit: Edit; readonly back: boolean }[];
}

/** Typing, deleting, pasting, moving lines, undoing; in both scripts, with both line breaks. */
export const stories: fc.Arbitrary<Story> = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  start: place,
  length: fc.integer({ min: 400, max: 4000 }),
  traditional: fc.boolean(),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  steps: fc.array(
    fc.record({ edit: edits, back: fc.integer({ min: 0, max: 5 }).map((n) => n === 0) }),
    {
      minLength: 1,
      maxLength: 10,
    },
  ),
});

/** The versions of a document that a story tells; some steps take the last one back. */
export function versionsOf(
  story: Story,
  documents: readonly { readonly name: string; readonly text: string }[],
): { name: string; versions: string[] } {
  const { name, text } = documents[story.from % documents.length] ?? { name: '', text: '' };
  const other = documents[story.to % documents.length]?.text ?? '';
  const whole = name.endsWith('.yaml') ? text : excerptOf(text, story.start, story.length);
  const written = (story.traditional ? inTraditional(whole) : whole)
    .replaceAll('\r\n', '\n')
    .replaceAll('\n', story.lineBreak);
  const versions = [written];
  for (const { edit, back } of story.steps) {
    const last = versions.at(-1) ?? '';
    versions.push(back ? (versions.at(-2) ?? last) : edit(last, other));
  }
  return { name, versions };
}
