interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A line that says how far a batch has come, on stderr; nothing where that is no terminal or one file is made.
 * `hide` takes the line away, so that a message can stand there.
 */
export function progress(
  total: number,
  stream: Stream,
): {
  readonly show: (index: number, name: string) => void;
  readonly hide: () => void;
} {
  const active = stream.isTTY === true && total > 1;
  let shown = false;
  return {
    show: (index, name) => {
      if (!active) return;
      const width = 20;
      const filled = Math.round((index / total) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r\u001b[K${bar} ${String(index + 1)}/${String(total)} ${name}`);
      shown = true;
    },
    hide: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
