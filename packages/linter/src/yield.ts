/**
 * Two rules that see one defect: where both report, only the winner is kept.
 * `overlap`: the ranges share a character (or one is empty and lies inside the other);
 * `related`: as `overlap`, and the places that they relate count, too;
 * `task`: both begin in the same task;
 * `document`: the winner reports anywhere in the document.
 */
export interface Yield {
  readonly winner: string;
  /** A rule id, or `*` for all other rules. */
  readonly loser: string;
  readonly where: 'overlap' | 'related' | 'task' | 'document';
}
