export {
  add,
  compareDecimals,
  decimalFrom,
  divide,
  formatDecimal,
  isZero,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  shift,
  subtract,
  toNumber,
} from './decimal.ts';
export type { Decimal } from './decimal.ts';
