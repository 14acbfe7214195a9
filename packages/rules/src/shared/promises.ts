import { natureOfChapter, type Part, type Range } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

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
    .filter((block) => block.type === 'section' && natureOfChapter(block) === 'background')
    .map(({ range }) => range),
);
