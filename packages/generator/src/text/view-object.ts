import type { ViewText } from './view-text.ts';

export type ViewValue =
  ViewText | ViewObject | readonly ViewValue[] | string | number | boolean | null;

/** A mapping that a layout sees: frozen, without prototype. */
export interface ViewObject {
  readonly [key: string]: ViewValue;
}

/**
 * Freezes fields into a view object. Printed as text it names its fields, which is what an error
 * about a missing field shows.
 */
export function viewObject(fields: Readonly<Record<string, ViewValue>>): ViewObject {
  const view = Object.assign(Object.create(null) as Record<string, ViewValue>, fields);
  Object.defineProperty(view, 'toString', {
    value: () => `{${Object.keys(fields).join(', ')}}`,
    enumerable: false,
  });
  return Object.freeze(view);
}

export function viewList<T extends ViewValue>(values: readonly T[]): readonly T[] {
  return Object.freeze([...values]);
}
