/** How many versions of documents were read that may be followed by another one. */
let versions = 0;

/** Lets what {@link memoise} keeps go: a document is read again that a writer is changing. */
export function forgetNodes(): void {
  versions++;
}

/**
 * Computes a value once for each node and keeps it as long as the node lives. Documents do not
 * change, so what was read from one stays true.
 *
 * Where a version of a document follows another, a new map is begun: engines hold on to the values of
 * an old `WeakMap` until they collect all garbage, and each keystroke would leave a document behind.
 */
export function memoise<
  Node extends object,
  Value extends object | string | number | boolean | null,
>(compute: (node: Node) => Value): (node: Node) => Value {
  let known = new WeakMap<Node, Value>();
  let since = versions;
  return (node) => {
    if (since !== versions) {
      known = new WeakMap();
      since = versions;
    }
    let value = known.get(node);
    if (value === undefined) {
      value = compute(node);
      known.set(node, value);
    }
    return value;
  };
}
