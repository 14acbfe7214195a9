import type { PartRole } from './document.ts';
import type { PlanKind } from './plan-kind.ts';

/** A stretch of units that makes one part; `titleFrom` to `titleTo` are its title's units. */
export interface PartSpan {
  readonly role: PartRole;
  readonly kind: PlanKind;
  readonly from: number;
  readonly to: number;
  readonly titleFrom: number;
  readonly titleTo: number;
}

/** Where a part begins, while its role is not known. */
export interface Boundary {
  at: number;
  titleFrom: number;
  titleTo: number;
  kind: PlanKind | null;
  type: 'title' | 'contents' | 'attachment';
}
