import { defineRule } from '@yaodian/linter';
import { everyParagraph } from '../../shared/every-paragraph.ts';
import type { NoOptions } from '../../shared/no-options.ts';
import { checkAverages } from './check-averages.ts';
import { checkConversions, checkMultiples, checkProducts } from './check-products.ts';
import { checkShares } from './check-shares.ts';
import { checkSteps } from './check-steps.ts';
import { checkStructure } from './check-structure.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';
import type { MessageId } from './reporting.ts';

export const ratioMatches = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'ratio-matches',
    category: 'arithmetic',
    scope: 'document',
    reads: 'block',
    severity: 'error',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate', 'book-title'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'practice', source: '统计核对惯例：比率按所示精度与分子分母相符' },
  },
  defaultOptions: {},
  create(context) {
    return everyParagraph(context, (paragraph) => {
      if (paragraph.quantities.length < 2) return;
      checkStructure(context, paragraph);
      checkShares(context, paragraph);
      checkSteps(context, paragraph);
      checkProducts(context, paragraph);
      checkMultiples(context, paragraph);
      checkAverages(context, paragraph);
      checkConversions(context, paragraph);
    });
  },
});
