/** A line on stderr that says how far a batch has come; nothing where stderr is no terminal or one file is rendered. */
export function progress(total: number): {
  readonly show: (index: number, name: string) => void;
  readonly end: () => void;
} {
  const stream = process.stderr;
  const active = stream.isTTY && total > 1;
  return {
    show: (index, name) => {
      if (!active) return;
      const width = 20;
      const filled = Math.round((index / total) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r\u001b[K${bar} ${String(index + 1)}/${String(total)} ${name}`);
    },
    end: () => {
      if (active) stream.write('\r\u001b[K');
    },
  };
}
