import type { Quantity } from '@yaodian/parser';

/**
 * A number that stands where another one does, with another value or unit: all that a list in front of it adds up to. What
 * it does not restate it asks the other one for, whose place moves while somebody writes.
 */
export function restated(
  quantity: Quantity,
  other: Partial<Pick<Quantity, 'value' | 'unit'>>,
): Quantity {
  return new Proxy(quantity, {
    get(target, key): unknown {
      if (key === 'value') return other.value ?? target.value;
      if (key === 'unit') return other.unit ?? target.unit;
      return Reflect.get(target, key, target) as unknown;
    },
  });
}
