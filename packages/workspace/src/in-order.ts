/**
 * Yields what tasks give, in the order of the items; up to `ahead` of them are at work at one time, so that
 * neither their results nor what they read pile up.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const begun: Promise<Result>[] = [];
  for (const [index, item] of items.entries()) {
    for (let next = begun.length; next < Math.min(items.length, index + ahead); next++) {
      const due = items[next];
      if (due === undefined) break;
      const result = start(due);
      // Somebody may stop listening before its turn comes; an error shows where it is awaited.
      result.catch(() => undefined);
      begun.push(result);
    }
    const result = begun[index];
    if (result === undefined) return;
    yield [item, await result];
  }
}
