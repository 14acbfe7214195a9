import { unitsAgree } from '@yaodian/parser';
import type { Quantity } from '@yaodian/parser';
import { isInBracket } from '../../shared/brackets.ts';
import { isComparison } from '../../shared/compared-number.ts';
import { isExact, isRate } from '../../shared/written-number.ts';
import { mayBe } from './one-digit-share.ts';
import type { ShareStatement } from './share-statement.ts';

/** 完成8640人，完成年度计划8000人的108%; 收入125万元，为预算120万元的104.2%. */
export function shareOfWhole(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const total = quantities[index - 1];
  // 完成120亿元，同比增长29%，完成任务数132亿元的90.8%
  const growth = quantities[index - 2];
  const grew = growth !== undefined && isRate(growth.unit);
  const part = quantities[grew ? index - 3 : index - 2];
  if (rate === undefined || total === undefined || part === undefined) return null;
  if (grew && '）)'.includes(text.charAt(part.inReading.end) || '。'))
    return shareOfNextPlan(text, quantities, index);
  if (isRate(total.unit) || total.unit === '') return null;
  if (!unitsAgree(part.unit, total.unit) && !arePersons(part, total)) return null;
  if (!isExact(part) || !isExact(total)) return null;
  const behind = text.slice(total.inReading.end, rate.inReading.start);
  if (behind.length > 12 || !/^[^，。；、,;]{0,8}的\s?$/u.test(behind)) return null;
  const said = text.slice(part.inReading.end, total.inReading.start);
  if (said.length > (grew ? 48 : 32)) return null;
  const between = grew
    ? said.replace(/^[^。；;，,（(]{0,8}[，,](?:占|为|完成)?[^。；;，,占]{0,12}[%％]/u, '')
    : said;
  return /^[^。；;，,（(]{0,8}[，,（(]?(?:占|为|完成|达到?|相当于|是)[^，。；、,;]{0,14}$/u.test(
    between,
  )
    ? { rate, part, total, series: null, name: '' }
    : null;
}

const nextPlan =
  /^[，,][占为][^，。；、,;（(]{0,14}[（(][^（）()]{1,14}[）)]的[0-9.]{1,7}[%％][，,][占为][^，。；、,;（(]{0,14}[（(]$/u;

/** 完成6.9亿元，为全年目标（12亿元）的57.5%，为上半年目标（6亿元）的115%: the second plan that one number is held to. */
function shareOfNextPlan(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const [part, , , total, rate] = quantities.slice(Math.max(0, index - 4), index + 1);
  if (part === undefined || total === undefined || rate === undefined) return null;
  if (!unitsAgree(part.unit, total.unit) || !isExact(part) || !isExact(total)) return null;
  const said = text.slice(part.inReading.end, total.inReading.start);
  return nextPlan.test(said) ? { rate, part, total, series: null, name: '' } : null;
}

const ofPlan =
  /^[^。；;0-9，,（(]{0,14}[，,（(](?:完成|占|为|达到?)[^，。；、,;0-9]{0,6}(?:计划|任务|目标|预算(?!收入|支出))[^，。；、,;0-9]{0,6}的?\s?$/u;

/** 计划造林8520亩，…，实际完成8871亩，完成计划的104.1%: the plan stands in front in the same sentence. */
export function shareOfPlan(
  text: string,
  quantities: readonly Quantity[],
  index: number,
): ShareStatement | null {
  const rate = quantities[index];
  const at = partBefore(text, quantities, index);
  const part = quantities[at];
  if (rate === undefined || part === undefined || isRate(part.unit) || !isExact(part)) return null;
  const between = text.slice(part.inReading.end, rate.inReading.start);
  const isFar = at < index - 1;
  if (isFar ? !isOfPlanBehind(between) : between.length > 32 || !ofPlan.test(between)) return null;
  const front = quantities
    .slice(Math.max(0, index - 9), at)
    .filter(
      (quantity) => quantity.unit === part.unit && !isInBracket(text, quantity.inReading.start),
    );
  const plans = front.filter((plan) => isExact(plan) && isPlanned(text, plan, part));
  const near = plans.filter(
    ({ inReading }) => !/[。；;]/u.test(text.slice(inReading.end, part.inReading.start)),
  );
  const total =
    theOne(near.length > 0 ? near : plans) ??
    inPlan(text, front, part) ??
    ofHeading({ quantities, part, rate }, between);
  if (total === null || !isExact(total)) return null;
  // Of several budgets the text may mean one that it does not name.
  const isSure = !isFar && !between.includes('预算');
  if (!isSure && !mayBe(part, total, rate)) return null;
  return { rate, part, total, series: null, name: '' };
}

/** 完成627.28亿元，较去年同期增长306.68亿元，同比增长95.66%，为年度计划的30.90%: where the number stands that changes are told of. */
function partBefore(text: string, quantities: readonly Quantity[], index: number): number {
  let at = index - 1;
  while (at > Math.max(0, index - 4)) {
    const quantity = quantities[at];
    if (quantity === undefined || !(isRate(quantity.unit) || isComparison(text, quantity))) break;
    at -= 1;
  }
  return at;
}

function isOfPlanBehind(between: string): boolean {
  return (
    between.length <= 60 &&
    !/[。；;\n占]/u.test(between) &&
    /[，,](?:完成|为|达到?)[^，。；、,;0-9]{0,6}(?:计划|任务|目标)[^，。；、,;0-9]{0,6}的?\s?$/u.test(
      between,
    )
  );
}

/** 2606个村通公路。…累计解决2585个，占总计划的99.2%: a paragraph that opens with what is planned. */
function ofHeading(
  { quantities, part, rate }: { quantities: readonly Quantity[]; part: Quantity; rate: Quantity },
  between: string,
): Quantity | null {
  const [first] = quantities;
  if (first === undefined || first === part || first.unit !== part.unit || !isExact(first))
    return null;
  return /总(?:计划|任务|目标)/u.test(between) && mayBe(part, first, rate) ? first : null;
}

function theOne(quantities: readonly Quantity[]): Quantity | null {
  const [one] = quantities;
  return quantities.length === 1 && one !== undefined ? one : null;
}

/** 计划完成2.5亿元。已完成投资2.5亿元: in the sentence of the part or in the one before. */
function isPlanned(text: string, { inReading: { start, end } }: Quantity, part: Quantity): boolean {
  const between = text.slice(end, part.inReading.start);
  return (
    /(?:计划|任务|目标)[^，。；、,;：:（(0-9]{0,8}$|[成占为]预算数?$/u.test(
      text.slice(Math.max(0, start - 14), start),
    ) && !/[。\n][^。\n]*[。\n]|\n/u.test(between)
  );
}

/** 总任务为：造林93.6万亩，森林抚育68.4万亩。…完成森林抚育70万亩: the plan of the same name. */
function inPlan(text: string, front: readonly Quantity[], part: Quantity): Quantity | null {
  const at = part.inReading.start;
  const before = text.slice(Math.max(0, at - 160), at);
  const lead = /(?:计划|任务|目标)[^，。；：:0-9]{0,6}[：:][^：:]{0,150}$/u.exec(before);
  if (lead === null) return null;
  const from = at - lead[0].length;
  return theOne(
    front.filter(
      ({ metric, inReading }) =>
        inReading.start >= from &&
        metric.length >= 2 &&
        (part.metric.includes(metric) || (part.metric.length >= 2 && metric.includes(part.metric))),
    ),
  );
}

/** 600人次 of 4000人: not one thing, but close enough that a reader compares them. */
function arePersons(part: Quantity, total: Quantity): boolean {
  return part.unit === '人次' && unitsAgree(total.unit, '人');
}
