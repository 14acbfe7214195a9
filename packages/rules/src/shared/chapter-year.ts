import { isReportHeading } from '@yaodian/parser';
import type { Block, Part } from '@yaodian/parser';

/** The year that a chapter tells of or plans, where its text holds several. */
export interface ChapterYear {
  readonly year: number;
  readonly role: 'report' | 'plan';
}

/** 上半年工作完成情况 is no year's result. */
const partOfYear = /半年|季度|月|阶段/u;
const plan = /(?:计划|打算|思路|安排|要点|设想|谋划|重点|任务|目标)$/u;
/** 2026年工作总结和2027年工作计划: what the chapters without a year are about. */
const bothYears =
  /(20\d{2})年[^，。]{0,12}(?:总结|回顾|情况)[^，。]{0,12}?(20\d{2})年[^，。]{0,8}(?:计划|打算|思路|安排|要点)/u;

/**
 * 一、2026年工作总结 in front of 二、2027年工作计划: what a chapter says of its year; null for a chapter that
 * says nothing, and for all that is no chapter.
 */
export function chapterYearOf(block: Block, part: Part): ChapterYear | null {
  if (block.type !== 'section') return null;
  const { title } = block.heading;
  if (title.length > 24 || partOfYear.test(title)) return null;
  const year = /20\d{2}(?=年)/u.exec(title)?.[0] ?? null;
  if (isReportHeading(title)) {
    const told = year ?? bothYears.exec(part.title?.text ?? '')?.[1] ?? null;
    return told === null ? null : { year: Number(told), role: 'report' };
  }
  return year !== null && plan.test(title) ? { year: Number(year), role: 'plan' } : null;
}
