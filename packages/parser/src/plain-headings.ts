import type { Numbering } from './numbering.ts';
import type { Unit } from './units.ts';

const months = '(?:十[一二]|[一二三四五六七八九十]|1[0-2]|[1-9])';
const monthHeading = new RegExp(
  `^(?:\\d{4}年)?(?:${months}月(?:份)?|${months}[、—~～-]${months}月(?:份)?|第[一二三四1-4]季度|[一二三四]季度|[上下]半年|第[一二三四五六七八九十\\d]{1,3}周|暑假|寒假)(?:$|[：:\\s（(]|(?:工作|教学|活动|德育|安全)?(?:主题|重点|安排|要点|工作|计划|活动|主要工作)[：:]?)`,
  'u',
);

/** `三月主题：……`, `三月份`, `第一季度`: headings of school plans and annual tables. */
export function isPeriodHeading(unit: Unit): boolean {
  if (unit.text.length > 50 || unit.cells !== null || unit.label !== null) return false;
  return !/[。；]/u.test(unit.text) && monthHeading.test(unit.text);
}

const standing =
  /^(?:前\s{0,4}言|引\s{0,4}言|序\s{0,4}言|导\s{0,4}言|结\s{0,4}语|结束语|后\s{0,4}记|编者按)$/u;

const known =
  /^(?:指导思想|工作目标|工作重点|主要工作|重点工作|主要任务|重点任务|工作任务|主要工作任务|工作措施|具体措施|主要措施|具体工作措施|工作要求|保障措施|总体要求|基本原则|活动安排|具体工作安排|工作安排|每月工作安排|工作思路|情况分析|组织领导)\s?[：:]?$/u;

/** A heading that school plans set without a number: 指导思想, 工作目标, 具体措施. */
export function isKnownHeading(unit: Unit): boolean {
  return unit.text.length <= 10 && unit.marker === null && known.test(unit.text);
}

/** A heading without a number: 前言, or a short line that a fresh sequence or a paragraph follows. */
export function isPlainHeading(
  units: readonly Unit[],
  at: number,
  to: number,
  markers: ReadonlyMap<number, Numbering>,
): boolean {
  const unit = units[at];
  if (unit === undefined || unit.text.length > 25) return false;
  if (standing.test(unit.text) || isKnownHeading(unit)) return true;
  if (unit.label !== null || unit.cells !== null || unit.text.length < 4) return false;
  if (/[，。；！？、,;!?：:|（(\d]/u.test(unit.text)) return false;
  const next = units[at + 1];
  if (next === undefined || at + 1 >= to) return false;
  const following = markers.get(at + 1);
  return (
    following?.written === 1 && following.style !== 'chinese-comma' && following.style !== 'yishi'
  );
}
