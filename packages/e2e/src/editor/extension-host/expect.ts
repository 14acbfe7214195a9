/** The few assertions that work in a web worker as in Node. */
export function ok(value: unknown, message: string): asserts value {
  if (value === false || value === null || value === undefined || value === 0 || value === '')
    throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${message}\n  实际 ${left}\n  应为 ${right}`);
}

/**
 * Asks again until the answer passes; the last answer is in the error.
 * A request that the editor called off, as a new check overtook it, is asked again like any other.
 */
export async function eventually<T>(
  ask: () => T | PromiseLike<T>,
  passes: (value: T) => boolean,
  message: string,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await answered(ask);
    if (answer !== null && passes(answer.value)) return answer.value;
    if (Date.now() > deadline)
      throw new Error(
        `${message}：${answer === null ? '请求被取消' : JSON.stringify(answer.value)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answered<T>(ask: () => T | PromiseLike<T>): Promise<{ value: T } | null> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return null;
    throw error;
  }
}
