import { defineRule } from '@yaodian/linter';
import { compareDecimals } from '@yaodian/schema';
import type { Target } from '@yaodian/parser';
import { sourceRange } from '@yaodian/parser';
import { clauseBefore, clauseBehind } from '../../shared/clause.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { othersDecide } from '../../shared/own-work.ts';
import { paragraphsOf } from '../../shared/task-text.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

const hedges = ['力争', '争取'];
/** What an office can promise: others neither grant nor judge it. */
const underControl =
  /完成|建成|新建|改建|扩建|改造|开工|动工|竣工|投用|举办|开展|培训|组建|遴选|招聘|淘汰|安装|配备/u;

export const noHedgedTarget = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-hedged-target',
    category: 'target',
    scope: 'document',
    severity: 'info',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：自己能做成的事不用“力争”' },
  },
  defaultOptions: {},
  create(context) {
    return {
      task(task) {
        const targets = task.targets;
        if (!targets.some((target) => target.hedged)) return;
        for (const { reading } of paragraphsOf(task)) {
          for (const hedge of hedges) {
            for (
              let at = reading.text.indexOf(hedge);
              at !== -1;
              at = reading.text.indexOf(hedge, at + hedge.length)
            ) {
              const clause = clauseBehind(reading.text, at);
              const range = sourceRange(reading, at, at + clause.length);
              const hedged = targets.find(
                (target) => target.range.start >= range.start && target.range.end <= range.end,
              );
              if (hedged === undefined || !underControl.test(clause)) continue;
              if (othersDecide.test(clause) || othersDecide.test(clauseBefore(reading.text, at))) {
                continue;
              }
              if (hasFirmSibling(targets, hedged)) continue;
              context.report({
                messageId: 'hedged',
                data: { hedge, figure: hedged.text },
                range: sourceRange(reading, at, at + hedge.length),
              });
            }
          }
        }
      },
    };
  },
});

/** The same figure without a hedge elsewhere in the task: `firmness-agree` speaks of that. */
function hasFirmSibling(targets: readonly Target[], hedged: Target): boolean {
  return targets.some(
    (other) =>
      !other.hedged &&
      other.unit === hedged.unit &&
      compareDecimals(other.value, hedged.value) === 0,
  );
}
