import type { Quantity } from '@yaodian/parser';
import { isAverage, isComparison, isReferredTo } from '../../shared/compared-number.ts';
import type { Summand } from '../../shared/statement.ts';
import { isInBracket } from './clause-range.ts';
import { summand } from './parts.ts';

/** What ends a list of parts, and what another measure of one part may be. */
export const otherKind =
  /(?:另|还|此外|同时|被|获|累计|共计|合计|现有|按照|到(?!位)|至)|[，,]实际|[；;](?:实现|完成|全[省市县区镇乡])/u;
/** 其中甲类32个，乙类48个，涉及16个镇: whom the parts reach. */
const reach = /[，,](?:共)?(涉及|覆盖|惠及|辐射|带动|受益)/u;
const otherMeasure = /^(?:%|％|周?岁)$|元$/u;

/** The parts that numbers in a row are, up to another kind of thing. */
export function partsFrom(text: string, behind: readonly Quantity[], at: number): Summand[] {
  const unit = behind[0]?.unit;
  const parts: Summand[] = [];
  let end = at;
  let inner = at;
  // 其中甲类累计完成6件；乙类累计完成3件: where the first part is told so, 累计 begins nothing new.
  const opening = text.slice(at, behind[0]?.inReading.numberStart ?? at);
  const isSoFar = opening.includes('累计');
  for (const quantity of behind) {
    if (quantity.inReading.start < inner) continue;
    const between = text.slice(end, quantity.inReading.numberStart);
    if (parts.length > 0 && isInBracket(text, at, quantity.inReading.numberStart)) continue;
    if (parts.length > 0 && otherKind.test(isSoFar ? between.replace('累计', '') : between)) break;
    const verb = reach.exec(between)?.[1];
    if (parts.length > 0 && verb !== undefined && !opening.includes(verb)) break;
    if (quantity.unit !== unit) {
      if (quantity.reading === 'name') continue;
      // 占7.58% may stand between, and what else is said of a part; another kind of thing ends the list.
      if (otherMeasure.test(quantity.unit) || goesOn(text, behind, quantity, unit)) continue;
      break;
    }
    // 小麦2万亩，比上年增加300亩；玉米3万亩: the change belongs to the part before; and 完成预算60万元的40%.
    const isOwn =
      !isComparison(text, quantity) &&
      !isReferredTo(text, quantity.inReading.end) &&
      !isAverage(text, quantity.inReading.start);
    if (isOwn) parts.push(summand(text, quantity));
    end = quantity.inReading.numberEnd;
    inner = endOfGroup(text, quantity.inReading.end);
  }
  return parts;
}

const group = /^[^，。；、,;：:（()）0-9]{1,20}中[，,][^；;。\n]{0,200}/u;

/** 41个饮水项目中，第一批31个…，第二批10个…；5个治理项目: where what divides one part once more ends. */
function endOfGroup(text: string, end: number): number {
  if (text.slice(end, end + 22).search(/中[，,]/u) === -1) return end;
  return end + (group.exec(text.slice(end, end + 224))?.[0].length ?? 0);
}

/** 公办普高18所，新增学位4万个；义务教育学校110所，…: behind ； the list goes on with its own unit. */
function goesOn(
  text: string,
  behind: readonly Quantity[],
  from: Quantity,
  unit: string | undefined,
): boolean {
  const next = behind[behind.indexOf(from) + 1];
  return (
    next?.unit === unit &&
    /^[^，。；;\n]{0,20}[；;][^，。；;\n]{1,30}$/u.test(
      text.slice(from.inReading.end, next?.inReading.numberStart ?? 0),
    )
  );
}
