import type { Damage } from './damage.ts';
import { numberingDamages } from './numbering-damages.ts';
import { responsibilityDamages } from './responsibility-damages.ts';
import { slipDamages } from './slip-damages.ts';
import { structureDamages } from './structure-damages.ts';
import { targetDamages } from './target-damages.ts';
import { textDamages } from './text-damages.ts';

/** Every way in which texts are spoilt to see whether the rules notice. */
export const allDamages: readonly Damage[] = [
  ...numberingDamages,
  ...responsibilityDamages,
  ...structureDamages,
  ...targetDamages,
  ...textDamages,
  ...slipDamages,
];
