import type { Quantity } from '@yaodian/parser';
import { compareDecimals } from '@yaodian/schema';
import { mayBe } from './one-digit-share.ts';
import type { ShareStatement } from './share-statement.ts';

/** The only number that has the name of the whole, in full or at least its noun. */
export function theNamed(possible: readonly Quantity[], name: string): Quantity | null {
  for (const isNamed of [hasName, hasNoun, hasTotal]) {
    const named = possible.filter(({ metric }) => isNamed(metric, name));
    const [one] = named;
    if (one === undefined) continue;
    return named.every(({ value }) => compareDecimals(value, one.value) === 0) ? one : null;
  }
  return null;
}

/** 占财政收入的73.5%: the only number of a budget's income in front that the share may be of. */
export function theIncome(
  possible: readonly Quantity[],
  { name, part, rate }: ShareStatement,
): Quantity | null {
  if (!/^(?:全[市县区州旗])?(?:地方)?财政收入$/u.test(name)) return null;
  const incomes = possible.filter(
    (whole) =>
      /预算收入(?:累计|完成|实现|达到?|为)*$/u.test(whole.metric) && mayBe(part, whole, rate),
  );
  return incomes.length === 1 ? (incomes[0] ?? null) : null;
}

/** 较大火灾60起、占总数的92.3%: the only other number of 较大火灾. */
export function theNamesake(possible: readonly Quantity[], part: Quantity): Quantity | null {
  if (part.metric.length < 3) return null;
  const named = possible.filter(({ metric }) => metric === part.metric);
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  // 普惠性幼儿园 are some of the 幼儿园.
  const kinds = possible.filter(({ metric }) => {
    const kind = bare(metric).replace(/^.*(?:共有|现有|建有)/u, '');
    return kind.length >= 3 && kind.length < part.metric.length && part.metric.endsWith(kind);
  });
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

/** 占党员总数 and 党员总数. */
function hasName(metric: string, name: string): boolean {
  const words = name.replace(leading, '');
  return words.length >= 3 && bare(metric).endsWith(words) && !isBothWays(metric, name);
}

/** 占财政总收入 and 预算总收入. */
function hasTotal(metric: string, name: string): boolean {
  const total = /总[^总]{2,3}$/u.exec(name)?.[0];
  return total !== undefined && !/总[数量额]/u.test(total) && bare(metric).endsWith(total);
}

/** 占总人口 speaks of 户籍人口, 占提案总数 of 提案, 占年度投资计划 of 年度投资. */
function hasNoun(metric: string, name: string): boolean {
  const counted = bare(metric);
  const noun = name
    .replace(leading, '')
    .replace(/^总/u, '')
    .replace(/总[^总]{1,2}$|计划$|任务$/u, '')
    .replace(/(?:数量|[数量])$/u, '');
  if (noun.length < 2 || counted.length < 2 || isBothWays(metric, name)) return false;
  return (
    counted.endsWith(noun) ||
    noun.endsWith(counted) ||
    (noun.length >= 4 && (counted.endsWith(noun.slice(-4)) || counted.startsWith(noun)))
  );
}

/** 进出口总值 is more than 出口总值 and 进口总值, whose words it ends in. */
function isBothWays(metric: string, name: string): boolean {
  return metric.includes('进出口') && !name.includes('进出口');
}

const leading = /^(?:全[国部市县区省州镇乡村校院局年]|本年)/u;

/** A metric without brackets behind it and without its verb. */
function bare(metric: string): string {
  return metric
    .replace(/（[^）]*）?$|\([^)]*\)?$/u, '')
    .replace(/(?:累计|完成|实现|达到?|执行|为|有|共)+$/u, '');
}
