import { sourceRange } from '@yaodian/parser';
import { corrections } from '../dictionaries/data.ts';
import { fits } from '../dictionaries/guard.ts';
import { isQuoted } from '../shared/quoted.ts';
import { paragraphsOf } from '../shared/task-text.ts';
import { pick, replaced, type Damage } from './damage.ts';
import { bodies, change, places, targetRules, unlessUsual } from './text-places.ts';

const han = /[\u4e00-\u9fff]/u;

/** A mark that is gone opens a quotation or a list to rules that had no business there. */
const unmasked = [
  ...targetRules,
  'enumeration-comma',
  'interpunct',
  'full-width-punctuation',
  'no-outdated-term',
  'deliverable-needs-deadline',
  'cite-document',
  'list-count',
  'named-count',
  'sum-of-parts',
  'consistent-department-name',
  'base-needed',
  'number-style',
  'two-tasks-in-one-line',
  'long-sentence',
];

export const textDamages: readonly Damage[] = [
  {
    name: '词典里的错字',
    expected: ['no-typo'],
    companions: [...targetRules, 'deliverable-needs-deadline'],
    apply(document, random) {
      const { text } = document.source;
      const entries = corrections['confusion-pairs'].filter(
        ({ safe, right }) => safe === true && right.length > 1 && text.includes(right),
      );
      const entry = pick(entries, random);
      if (entry === null) return null;
      const found = places(document, new RegExp(entry.right, 'gu')).filter(({ start }) => {
        const spoilt = text.slice(0, start) + entry.wrong + text.slice(start + entry.right.length);
        return fits(entry, spoilt, start, start + entry.wrong.length);
      });
      const range = pick(found, random);
      return range === null ? null : replaced(document, range, entry.wrong);
    },
  },
  ...[
    '[bookmark: _Toc1]',
    '**',
    '\u200b',
    '\ufffd',
    '\ue001',
    '&nbsp;',
    '<br/>',
    '[1]',
    '— 3 —',
    '□',
    '_Toc70512345',
    '~~',
    '%20',
    '¶',
    '\ufffc',
  ].map((residue): Damage => ({
    name: `转换残留 ${JSON.stringify(residue)}`,
    expected: ['no-conversion-residue'],
    companions: [...targetRules, 'paired-punctuation', 'base-needed'],
    // Markup is no residue in Markdown.
    apply: unlessUsual(/\*\*/u, (document, random) =>
      document.format === 'markdown' && /^[&<]/u.test(residue)
        ? null
        : change(
            document,
            random,
            /[\u4e00-\u9fff]{2}/gu,
            (text) => text.charAt(0) + residue + text.slice(1),
          ),
    ),
  })),
  {
    name: '逗号改作半角',
    expected: ['full-width-punctuation'],
    companions: [],
    apply: unlessUsual(/[\u4e00-\u9fff] ?,[\u4e00-\u9fff]/u, (document, random) =>
      change(document, random, /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/gu, () => ','),
    ),
  },
  {
    name: '括号改作半角',
    expected: ['full-width-punctuation'],
    companions: [],
    apply: unlessUsual(/[\u4e00-\u9fff]\(/u, (document, random) =>
      change(document, random, /（[\u4e00-\u9fff]{2,12}）/gu, (text) => `(${text.slice(1, -1)})`),
    ),
  },
  {
    name: '删去括号、引号的一半',
    expected: ['paired-punctuation'],
    companions: unmasked,
    apply: (document, random) => change(document, random, /[“”（）《》]/gu, () => ''),
  },
  {
    name: '汉字之间多一个空格',
    expected: ['no-stray-space'],
    companions: [...targetRules, 'deliverable-needs-deadline'],
    apply: (document, random) =>
      change(
        document,
        random,
        /(?<=[\u4e00-\u9fff]{2})[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff]{2})/gu,
        (text) => `${text.charAt(0)} ${text.charAt(1)}`,
      ),
  },
  {
    name: '段落中间硬回车',
    expected: ['no-broken-line'],
    companions: [],
    apply(document, random) {
      // Where pages break paragraphs, one more is no news.
      const parts = document.parts.filter(({ role }) => role === 'plan');
      if (
        parts
          .flatMap((part) => paragraphsOf(part))
          .some(({ joinedLines }) => joinedLines.length > 0)
      )
        return null;
      const paragraph = pick(
        bodies(document).filter(({ reading }) => reading.text.length > 120),
        random,
      );
      if (paragraph === null) return null;
      const { reading } = paragraph;
      const at = 60 + Math.floor(random() * 30);
      if (!han.test(reading.text.charAt(at - 1)) || !han.test(reading.text.charAt(at))) return null;
      const { start } = sourceRange(reading, at, at + 1);
      return isQuoted(document, start) ? null : replaced(document, { start, end: start }, '\n\n');
    },
  },
  {
    name: '夹一个繁体字',
    expected: ['no-mixed-script'],
    companions: [],
    // A text that is traditional throughout is one finding already.
    apply: (document, random) =>
      document.source.text.includes('學')
        ? null
        : change(document, random, /[导学会发体设质]/gu, (text) => traditional[text] ?? text),
  },
  {
    name: '姓名中间多一个空格',
    expected: ['leader-name-intact'],
    companions: ['long-sentence'],
    apply: (document, random) => change(document, random, /习近平/gu, () => '习 近平'),
  },
  {
    name: '固定提法换了次序',
    expected: ['fixed-formulation'],
    companions: [],
    apply: (document, random) =>
      change(document, random, /不敢腐、不能腐/gu, () => '不能腐、不敢腐'),
  },
  {
    name: '分句重复',
    expected: ['no-repeated-phrase'],
    companions: [
      ...targetRules,
      'long-sentence',
      'base-needed',
      'deliverable-needs-deadline',
      'sum-of-parts',
      'metric-two-values',
    ],
    apply: (document, random) =>
      change(
        document,
        random,
        /(?<=[，。；,;])[\u4e00-\u9fff]{8,20}[，,](?=[\u4e00-\u9fff])/gu,
        (text) => text + text,
      ),
  },
  {
    name: '数字改作全角',
    expected: ['number-style'],
    companions: [...targetRules, 'sum-of-parts', 'target-measure-agree'],
    apply: (document, random) =>
      change(document, random, /(?<![0-9.])[0-9]{2,4}(?=[所个名人])/gu, (text) =>
        text.replaceAll(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      ),
  },
  {
    name: '“平方米”改作“平米”',
    expected: ['legal-unit'],
    companions: ['consistent-unit'],
    apply: (document, random) => change(document, random, /(?<=[0-9万亿])平方米/gu, () => '平米'),
  },
];

const traditional: Readonly<Record<string, string>> = {
  导: '導',
  学: '學',
  会: '會',
  发: '發',
  体: '體',
  设: '設',
  质: '質',
};
