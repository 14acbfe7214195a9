import type { Part } from '@yaodian/parser';

/** An 意见 points the way for years: what follows from it is counted and shared out in plans of its own. */
export function isOpinion({ title }: Part): boolean {
  return /意见(?:[（(][^（()）]{1,12}[）)])?》?$/u.test(title?.text ?? '');
}
