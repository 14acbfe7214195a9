/**
 * Computes a value once for each node and keeps it as long as the node lives. Documents do not
 * change, so what was read from one stays true.
 */
export function memoise<Node extends object, Value>(
  compute: (node: Node) => Value,
): (node: Node) => Value {
  const known = new WeakMap<Node, { readonly value: Value }>();
  return (node) => {
    let entry = known.get(node);
    if (entry === undefined) {
      entry = { value: compute(node) };
      known.set(node, entry);
    }
    return entry.value;
  };
}
