/**
 * Computes a value once for each node and keeps it as long as the node lives. Documents do not
 * change, so what was read from one stays true.
 */
export function memoise<
  Node extends object,
  Value extends object | string | number | boolean | null,
>(compute: (node: Node) => Value): (node: Node) => Value {
  const known = new WeakMap<Node, Value>();
  return (node) => {
    let value = known.get(node);
    if (value === undefined) {
      value = compute(node);
      known.set(node, value);
    }
    return value;
  };
}
