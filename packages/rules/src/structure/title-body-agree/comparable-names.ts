import { fold } from '../../shared/fold.ts';

/** A mark that lost its partner is the business of paired-punctuation. */
const marks = /[《》〈〉<>“”‘’"()[\]〔〕]/gu;
/** 2026-2028 and 2026—2028 are one period. */
const dashes = /[—–~-]+/gu;
/** 任务分工方案（共计36项）: how long the list is. */
const note = /\(共计?\d{1,4}[项条件个]\)$/u;

/** Names of one document as they are compared: equal where only their manner of writing differs. */
export function comparableNames(written: readonly string[]): readonly string[] {
  return agreed(withoutLists(withoutIssuers(written.map(nameOf))));
}

function nameOf(written: string): string {
  return fold(written).replace(note, '').replaceAll(marks, '').replaceAll(dashes, '-');
}

/** 为适性发展奠基——某区专项规划, 某市某镇人民政府2026年政府工作报告: a motto, or the body that issues it stands in front of the name, and is none of it. */
function withoutIssuers(keys: readonly string[]): readonly string[] {
  return keys.map((key) => {
    const short = keys.find((other) => other.length >= 6 && other !== key && key.endsWith(other));
    if (short === undefined) return key;
    const front = key.slice(0, key.length - short.length);
    return /(?:政府|委员会|办公室|办公厅|局|厅|党委|委|院|学校|中学|小学|-)$/u.test(front)
      ? short
      : key;
  });
}

/** 某县2026年民生实事项目清单: what is issued with 某县2026年民生实事项目 is its list. */
const list = /(?:清单|一览表|明细表|汇总表|计划表|任务表)$/u;

function withoutLists(keys: readonly string[]): readonly string[] {
  return keys.map((key) => {
    const short = key.replace(list, '');
    return keys.includes(short) ? short : key;
  });
}

/** 某市2026年全市教育工作要点 and 2026年某市教育工作要点 in turn: 全市 stands for the name of the city. */
function agreed(keys: readonly string[]): readonly string[] {
  const [first] = keys.filter((key) => /[全我本][省市县区州镇]/u.test(key));
  if (first === undefined) return keys;
  const [before = '', after = ''] = first.split(/[全我本][省市县区州镇]/u);
  return keys.map((key) => {
    const between = key.length - before.length - after.length;
    const same = key.startsWith(before) && key.endsWith(after) && between >= 0 && between <= 6;
    return same ? first : key;
  });
}
