import { defineProjectRule } from '@yaodian/linter';
import { sourceRange } from '@yaodian/parser';
import { institutionNames, namesInstitution } from '../../shared/institution-names.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { paragraphsOfProject } from '../../shared/project-text.ts';
import type { PlacedParagraph } from '../../shared/project-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** A name with its first place and all paragraphs that hold it. */
interface Known {
  readonly name: string;
  readonly place: PlacedParagraph;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: PlacedParagraph[];
}

/** A number or a direction alone: 第二实验小学 and 第二小学 are two schools. */
const bareOrdinal = /^(?:第?[一二三四五六七八九十\d]+|[东西南北中新老]{1,2})$/u;
/** Middle words that offices drop by habit. */
const dropped = /^(?:实验|示范|希望|完全|双语|九年制|九年一贯制)$/u;

export const consistentName = defineProjectRule<NoOptions, MessageId>({
  meta: {
    id: 'consistent-name',
    category: 'project',
    scope: 'project',
    severity: 'warning',
    since: 1,
    fixable: null,
    hasSuggestions: false,
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '公文校核惯例：单位名称前后一致' },
  },
  defaultOptions: {},
  create(context) {
    return {
      project(documents) {
        const names = collect(paragraphsOfProject(documents, namesInstitution));
        for (const long of names.values()) {
          const short = shorterForms(long.name)
            .map((form) => names.get(form))
            .find((known) => known !== undefined);
          if (short === undefined || standTogether(long, short)) continue;
          const [first, second] = inOrder(long, short);
          context.report({
            messageId: 'variant',
            data: { name: second.name, other: first.name },
            range: sourceRange(second.place.paragraph.reading, second.start, second.end),
            document: second.place.document,
            related: [
              {
                document: first.place.document,
                range: sourceRange(first.place.paragraph.reading, first.start, first.end),
                messageId: 'other',
                data: { text: first.name },
              },
            ],
          });
        }
      },
    };
  },
});

function collect(places: readonly PlacedParagraph[]): Map<string, Known> {
  const names = new Map<string, Known>();
  for (const place of places) {
    for (const { text, start, end } of institutionNames(place.paragraph)) {
      const known = names.get(text);
      if (known) known.paragraphs.push(place);
      else names.set(text, { name: text, place, start, end, paragraphs: [place] });
    }
  }
  return names;
}

/** 新步实验小学 → 新步小学: the name without one inner word that may be dropped. */
function shorterForms(name: string): string[] {
  const forms: string[] = [];
  if (!/实验|示范|希望|完全|双语|九年/u.test(name)) return forms;
  for (const match of name.matchAll(/实验|示范|希望|完全|双语|九年一贯制|九年制/gu)) {
    const before = name.slice(0, match.index);
    const after = name.slice(match.index + match[0].length);
    const local = before.replace(/^.*[省市县区镇乡]/u, '');
    if (!dropped.test(match[0]) || local.length < 2 || bareOrdinal.test(local)) continue;
    forms.push(before + after);
  }
  return forms;
}

/** Two names in one paragraph are two schools. */
function standTogether(a: Known, b: Known): boolean {
  const places = new Set(b.paragraphs);
  return a.paragraphs.some((place) => places.has(place));
}

function inOrder(a: Known, b: Known): readonly [Known, Known] {
  if (a.place.document !== b.place.document) {
    return (a.place.document.year ?? 0) <= (b.place.document.year ?? 0) ? [a, b] : [b, a];
  }
  return a.place.paragraph.range.start + a.start <= b.place.paragraph.range.start + b.start
    ? [a, b]
    : [b, a];
}
