import { natureOfChapter, type Nature, type Part, type Range } from '@yaodian/parser';
import { memoise } from './memo.ts';
import { blocksIn } from './walk.ts';

/**
 * True for a place in a plan that promises something: not in a summary, a notice or an attachment,
 * and not in the chapters that tell what has been reached so far (发展基础, 发展环境).
 */
export function promises(part: Part | null, { start }: Range): boolean {
  return part?.role === 'plan' && !stands(start, told(part));
}

/** True for a place in a chapter of steps, which are dated one by one or as a whole. */
export function isStep(part: Part, { start }: Range): boolean {
  return stands(start, steps(part));
}

function stands(at: number, ranges: readonly Range[]): boolean {
  return ranges.some(({ start, end }) => start <= at && at < end);
}

const told = chaptersOf('background');
const steps = chaptersOf('stage');

function chaptersOf(nature: Nature): (part: Part) => readonly Range[] {
  return memoise((part) =>
    blocksIn(part)
      .filter((block) => block.type === 'section' && natureOfChapter(block) === nature)
      .map(({ range }) => range),
  );
}
