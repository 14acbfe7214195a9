import { defineRule } from '@yaodian/linter';
import { formatDecimal } from '@yaodian/schema';
import type { Quantity } from '@yaodian/parser';
import { clauseBefore } from '../../shared/clause.ts';
import { everySentence } from '../../shared/every-sentence.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { commitVerb, ownWork } from '../../shared/own-work.ts';
import { promises } from '../../shared/promises.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Things that are counted one by one. */
const counted: ReadonlySet<string> = new Set([
  '所',
  '个',
  '支',
  '家',
  '名',
  '项目',
  '项',
  '场',
  '座',
  '件',
  '处',
  '条',
  '台',
  '辆',
]);
const achievement =
  /争取|力争|参加|通过|获得|达到|引入|下降|降低|提高|提升|资助|选派|选拔|不少于|不低于|至少|不超过/u;
/** 取消审批事项, 办结提案: done by the office alone, whatever it is. */
const ownAct = /取消|下放|公布|发布|制作|办结|配备|采购|购置|更新|整治|整改/u;
/** A norm for each learner or person. */
const norm =
  /掌握|每[名个位人生校村组次]|每周|每天|每日|形成|学会|人均|生均|至少学|培养.{0,4}兴趣/u;
/** `0.5或1个`: an either-or is open whatever is counted. */
const eitherOr = /或/u;

export const noAmbiguousTarget = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'no-ambiguous-target',
    category: 'target',
    scope: 'document',
    reads: 'block',
    severity: 'warning',
    kinds: { 'work-summary': 'off', notice: 'off' },
    since: 1,
    fixable: null,
    hasSuggestions: false,
    zones: ['quotation', 'book-title', 'contents', 'duplicate', 'summary', 'glossary', 'notice'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '目标管理惯例：目标只有一个可核对的数' },
  },
  defaultOptions: {},
  create(context) {
    return everySentence((paragraph) => {
      if (!promises(context.part, paragraph.range)) return;
      const { text, view, start } = paragraph.reading;
      for (const quantity of paragraph.targets) {
        if (quantity.max === null) continue;
        const at = view.fromSource(quantity.numberRange.start) - start;
        if (!isAmbiguous(quantity, clauseBefore(text, at))) continue;
        context.report({
          messageId: 'ambiguous',
          data: {
            text: quantity.text,
            least: formatDecimal(quantity.value),
            unit: quantity.unit,
          },
          range: quantity.range,
        });
      }
    });
  },
});

function isAmbiguous(quantity: Quantity, front: string): boolean {
  if (norm.test(front)) return false;
  if (eitherOr.test(quantity.text)) return true;
  if (!counted.has(quantity.unit)) return false;
  return (
    quantity.verb !== '' ||
    [commitVerb, ownWork, ownAct, achievement].some((verbs) => verbs.test(front))
  );
}
