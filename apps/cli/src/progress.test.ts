import { describe, expect, it } from 'vitest';
import { progress } from './progress.ts';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

describe('progress', () => {
  it('draws one line over and over at a terminal, and takes it away for a message', () => {
    const terminal = stream(true);
    const bar = progress(4, terminal);
    bar.hide();
    bar.show(0, 'a.yaml');
    bar.show(2, 'b.yaml');
    bar.hide();
    bar.hide();
    expect(terminal.written).toEqual([
      '\r\u001b[K░░░░░░░░░░░░░░░░░░░░ 1/4 a.yaml',
      '\r\u001b[K██████████░░░░░░░░░░ 3/4 b.yaml',
      '\r\u001b[K',
    ]);
  });

  it.each([
    ['a file or a pipe', 4, false],
    ['one document', 1, true],
  ])('draws nothing for %s', (_, total, isTTY) => {
    const sink = stream(isTTY);
    const bar = progress(total, sink);
    bar.show(0, 'a.yaml');
    bar.hide();
    expect(sink.written).toEqual([]);
  });
});
