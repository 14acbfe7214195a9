import { defineRule } from '@yaodian/linter';
import type { DocumentRuleContext } from '@yaodian/linter';
import type { Paragraph, Part, Range, Target } from '@yaodian/parser';
import { paragraphFact, sourceRange } from '@yaodian/parser';
import { wordFinder, type WordHit } from '../../dictionaries/word-finder.ts';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import { everySentence } from '../../shared/every-sentence.ts';
import { excerpt } from '../../shared/excerpt.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { memoise } from '../../shared/memo.ts';
import { promises } from '../../shared/promises.ts';
import { someStated } from '../../shared/task-text.ts';
import { blocksIn } from '../../shared/walk.ts';
import { commitsTo, thingInFront } from './commitments.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Measure words that a word of the dictionary may end with; else 个 is asked for. */
const measure = /[所家个名项场次]$/u;
/** Most characters of the thing that are quoted and marked. */
const LONGEST_PHRASE = 20;
/** Sentences are looked through that far. */
const LONGEST_SENTENCE = 120;
/** 第一批, 首一批, 分批, 四十多个, 一个党员…一批群众: no quantity of its own. */
const ordinal = /[第首新分上下同每]$|[0-9０-９十百千万余]$/u;
const nameBehind =
  /^(?:(?:重要|重大)?(?:决策|部署|讲话|指示|批示|论述)|[批]次|规定|意见|问题|措施|政策|办法|思考|年|天|方面|渠道|部门|层次|环节|领域|角度|维度)|^[^，。；]{2,4}(?:领域|方面|环节|层面|维度)|^[^，。；]{1,16}的(?:目标|任务|要求|做法|思路|基础)|^[^，。；]{0,6}(?:瓶颈|困难)/u;
/** 支持, 鼓励 and 引导 leave it to others. */
const leaves = /支持|鼓励|引导|倡导/u;
/** 完成多项, 取得多个: results told, not promised. */
const told = /已|取得|获得|先后|共有|现有|了$/u;

const people = /人才|名师|大师|名家|骨干|带头人|人员|专家|工匠|师傅|队员|教师|干部/u;

export const noVagueQuantity = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-vague-quantity',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    kinds: { 'development-plan': 'info', 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：承诺的数量写明' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence((paragraph) => {
      const words = wordFinder('vague-quantities', context.dictionaries);
      const hits = words.find(paragraph.reading.text);
      if (hits.length === 0 || isLeadIn(context.part, paragraph)) return;
      if (promises(context.part, paragraph.range)) check(context, paragraph, hits);
    });
  },
});

function check(
  context: DocumentRuleContext<NoOptions, MessageId>,
  { reading, targets }: Paragraph,
  hits: readonly WordHit[],
): void {
  const { text } = reading;
  for (const { entry, start: at, end } of hits) {
    const { word } = entry;
    const front = clauseBefore(text, at).replace(/一大$|大$/u, '');
    const object = clauseBehind(text, end);
    if (ordinal.test(front) || nameBehind.test(object)) continue;
    if (told.test(front) || leaves.test(front) || listsNames(front)) continue;
    if (object === '' || object.startsWith('、')) {
      const inFront = thingInFront(word, front);
      if (inFront === null) continue;
      const { thing, unit } = inFront;
      context.report({
        messageId: 'vague',
        data: { phrase: `${thing}${word}`, unit: measure.exec(word)?.[0] ?? unit },
        range: sourceRange(reading, at - thing.length, end),
      });
      continue;
    }
    if (!commitsTo(word, front)) continue;
    const [noun = ''] = object.split(/[、和及与0-9]/u, 1);
    if (targets.some(({ metric }) => metric !== '' && noun.includes(metric))) continue;
    const rest = sourceRange(reading, end + object.length, end + lengthOfSentence(text, end));
    if (people.test(object) && isCountedBehind(targets, rest) && !standsBeside(text, end, noun))
      continue;

    const [thing = ''] = object.split('等', 1);
    const named = thing === '' ? object : thing;
    const head = named.slice(0, LONGEST_PHRASE);
    context.report({
      messageId: 'vague',
      data: {
        phrase: `${word}${excerpt(named, LONGEST_PHRASE)}`,
        unit: measure.exec(word)?.[0] ?? '个',
      },
      range: sourceRange(reading, at, end + head.length),
    });
  }
}

/**
 * 为加快建设一批平台，制定本方案: what stands in front of the first chapter says what it is all for. And
 * （一）产业人才计划。培养一批企业家……: the tasks below say how many.
 */
function isLeadIn(part: Part | null, { role, range }: Paragraph): boolean {
  if (part === null) return false;
  if (role === 'lead-in')
    return part.children.some(({ type }) => type === 'section' || type === 'task');
  return leadIns(part).has(range.start);
}

const leadIns: (part: Part) => ReadonlySet<number> = memoise((part) => {
  const found = new Set<number>();
  for (const block of blocksIn(part)) {
    if (block.type !== 'section' || !block.heading.runIn) continue;
    const tasks = block.children.filter((child) => child.type === 'task');
    const counting = tasks.filter((task) => someStated(task, holdsTargets));
    const [first] = block.children;
    if (first?.type === 'paragraph' && tasks.length > 1 && counting.length * 2 > tasks.length)
      found.add(first.range.start);
  }
  return found;
});

const holdsTargets = paragraphFact(({ targets }) => targets.length > 0);

/** How much of a sentence is left behind `at`. */
function lengthOfSentence(text: string, at: number): number {
  const stop = text.slice(at, at + LONGEST_SENTENCE).search(/[。；]/u);
  return stop === -1 ? Math.min(LONGEST_SENTENCE, text.length - at) : stop;
}

/** 培育一批骨干，5年内培训骨干50名: the sentence goes on to say how many there will be. */
function isCountedBehind(targets: readonly Target[], rest: Range): boolean {
  return targets.some(
    ({ unit, range }) =>
      (unit === '名' || unit === '人') && range.start >= rest.start && range.end <= rest.end,
  );
}

/** 选拔一批拔尖人才，60名后备人才: right beside the thing another one is counted, and this one is not. */
const beside =
  /^(?:[，、和及与]|以及)(?:选拔|培养|引进|遴选)?[0-9]+余?[名人]([\u4e00-\u9fff“”]{2,20})/u;

function standsBeside(text: string, end: number, noun: string): boolean {
  const behind = text.slice(end + noun.length, end + noun.length + LONGEST_PARTNER);
  const partner = beside.exec(behind)?.[1];
  return noun !== '' && partner !== undefined && !partner.includes(noun);
}
const LONGEST_PARTNER = 32;

/** `甲中学、乙中学等一批`: two names or more in front of 等. */
function listsNames(front: string): boolean {
  return /等$/u.test(front) && front.includes('、');
}
