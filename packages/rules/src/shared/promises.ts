import type { Part, Range } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

const background =
  /发展基础|发展环境|基础和环境|发展现状|现状|回顾|成效|成绩|形势|面临|存在.{0,4}问题|基本情况|背景/u;

/**
 * True for a place in a plan that promises something: not in a summary, a notice or an attachment,
 * and not in the chapters that tell what has been reached so far (发展基础, 发展环境).
 */
export function promises(part: Part | null, { start }: Range): boolean {
  if (part?.role !== 'plan') return false;
  return !told(part).some((range) => range.start <= start && start < range.end);
}

const told: (part: Part) => readonly Range[] = memoise((part) =>
  blocksIn(part)
    .filter((block) => block.type === 'section' && background.test(block.heading.title))
    .map(({ range }) => range),
);
