import type { Damage } from './damage.ts';
import { change, targetRules, unlessUsual } from './text-places.ts';

/** What the keys, the clipboard and half an edit leave behind. */
export const slipDamages: readonly Damage[] = [
  {
    name: '逗号连写两个',
    expected: ['no-doubled-punctuation'],
    companions: [],
    apply: (document, random) =>
      change(document, random, /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/gu, () => '，，'),
  },
  {
    name: '“。”改作“，。”',
    expected: ['no-doubled-punctuation'],
    companions: [],
    apply: (document, random) => change(document, random, /(?<=[\u4e00-\u9fff])。/gu, () => '，。'),
  },
  {
    name: '段末句号改作“.”',
    expected: ['full-width-punctuation'],
    companions: ['missing-end-mark', 'no-broken-line'],
    apply: (document, random) =>
      change(
        document,
        random,
        /(?<=[\u4e00-\u9fff]{8}|[\u4e00-\u9fff][0-9]{1,4}[\u4e00-\u9fff])。$/gu,
        () => '.',
      ),
  },
  {
    name: '“双减”改作"双减"',
    expected: ['full-width-punctuation'],
    companions: targetRules,
    apply: unlessUsual(/"/u, (document, random) => {
      const { text } = document.source;
      const marked = Array.from(text.matchAll(/“[\u4e00-\u9fff]{2,8}”/gu));
      const plans = document.parts.filter(({ role }) => role === 'plan');
      const own = marked.filter(({ index }) =>
        plans.some(({ range }) => range.start <= index && index < range.end),
      );
      const match = own[Math.floor(random() * own.length)];
      if (match === undefined) return null;
      const end = match.index + match[0].length;
      return `${text.slice(0, match.index)}"${match[0].slice(1, -1)}"${text.slice(end)}`;
    }),
  },
  {
    name: '整句重复',
    expected: ['no-repeated-phrase'],
    companions: [...targetRules, 'long-sentence', 'base-needed', 'metric-two-values'],
    apply: (document, random) =>
      change(
        document,
        random,
        /(?<=。)[\u4e00-\u9fff]{4,20}，[\u4e00-\u9fff，]{8,40}。/gu,
        (text) => text + text,
      ),
  },
  {
    name: '一个词写了两遍',
    expected: ['no-repeated-phrase'],
    companions: targetRules,
    apply: (document, random) =>
      change(
        document,
        random,
        /推进|加强|提升|开展|落实|完善|加快|推动|深化|健全|组织|规范|达到|实施/gu,
        (text) => text + text,
      ),
  },
  {
    name: '“达到90%”改作“达到？%”',
    expected: ['target-needs-value'],
    companions: [...targetRules, 'percentage-range'],
    apply: (document, random) =>
      change(document, random, /(?<=(?:达到|率达|不低于|提高到|占比达))[0-9.]+(?=%)/gu, () => '？'),
  },
  {
    name: '“习近平”中间硬回车',
    expected: ['no-broken-line', 'leader-name-intact'],
    companions: ['long-sentence'],
    apply: (document, random) =>
      document.format === 'text'
        ? change(document, random, /习近平(?=新时代|总书记)/gu, () => '习近\n平')
        : null,
  },
  {
    name: '字母改作全角',
    expected: ['number-style'],
    companions: targetRules,
    apply: (document, random) =>
      change(document, random, /(?<=[\u4e00-\u9fff])[A-Z]{2,4}(?=[\u4e00-\u9fff])/gu, (text) =>
        text.replaceAll(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      ),
  },
];
