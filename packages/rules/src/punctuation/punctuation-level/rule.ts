import { defineRule } from '@yaodian/linter';
import type { NoOptions } from '../../shared/no-options.ts';
import { en } from './messages.en.ts';
import { zhCN } from './messages.zh-CN.ts';

type MessageId = keyof typeof zhCN;

/** Nouns by which recipients are told to be of one type. */
const type =
  /(?:学校|小学|中学|幼儿园|园|院校|教育局|街道办事处|街道|乡镇|镇|单位|处室|科室|股室|部门|企业|公司|中心|医院)(?:[（(][^（）()]{1,20}[)）])?$/u;

/** 县政府各部门、直属单位，市管单位；驻区单位: those that others are over begin a group of their own. */
const ofAnother = /^(?:中央|国家|[省市区县州盟旗])*(?:管|属|驻|垂|直管)/u;

export const punctuationLevel = defineRule<NoOptions, MessageId>({
  meta: {
    id: 'punctuation-level',
    category: 'punctuation',
    scope: 'document',
    reads: 'block',
    severity: 'info',
    since: 1,
    fixable: null,
    hasSuggestions: true,
    zones: ['contents', 'duplicate'],
    messages: { 'zh-CN': zhCN, en },
    basis: { kind: 'standard', source: 'GB/T 15834—2011 4.4、4.5' },
  },
  defaultOptions: {},
  create(context) {
    return {
      element({ kind, reading }) {
        if (kind !== 'main-recipient' && kind !== 'copy-to') return;
        const { text, start, view } = reading;
        if (!text.includes('、')) return;
        for (const match of text.matchAll(/[，,]/gu)) {
          const left = lastMember(text.slice(0, match.index));
          const right = firstMember(text.slice(match.index + 1));
          const kindOfLeft = type.exec(left)?.[0];
          if (kindOfLeft === undefined || kindOfLeft !== type.exec(right)?.[0]) continue;
          if (ofAnother.test(right)) continue;
          if (!standsAmongOthers(text, match.index, left, right)) continue;
          const range = view.toSource(start + match.index, start + match.index + 1);
          const data = { left, right };
          context.report({
            messageId: 'sameLevel',
            data,
            range,
            suggestions: [{ messageId: 'replace', data, edits: [{ range, text: '、' }] }],
          });
        }
      },
    };
  },
});

/** 各中学、区直学校，民办学校: a 、 parts one of the two from another body; 各省、自治区教育厅，某兵团教育局 has no such. */
function standsAmongOthers(text: string, comma: number, left: string, right: string): boolean {
  const before = text.slice(0, comma).trimEnd().slice(0, -left.length).trimEnd();
  if (before.endsWith('、') && type.test(lastMember(before.slice(0, -1)))) return true;
  const behind = text
    .slice(comma + 1)
    .trimStart()
    .slice(right.length)
    .trimStart();
  return behind.startsWith('、') && type.test(firstMember(behind.slice(1)));
}

function lastMember(text: string): string {
  return text
    .slice(Math.max(text.lastIndexOf('、'), text.lastIndexOf('，'), text.lastIndexOf(',')) + 1)
    .trim();
}

function firstMember(text: string): string {
  const end = text.search(/[、，,：:]/u);
  return (end === -1 ? text : text.slice(0, end)).trim();
}
