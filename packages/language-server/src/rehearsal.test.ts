import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '@yaodian/language-service';
import { Rehearsal } from './rehearsal.ts';

const draft = (text: string, version = 1): Snapshot => ({
  uri: 'file:///drafts/plan.md',
  languageId: 'markdown',
  version,
  text,
});
const long = draft('推进重点工作。'.repeat(4000));

/** The texts that were checked while `open` was what the editor showed. */
function rehearsalOf(open: { current: Snapshot | null }): {
  rehearsal: Rehearsal;
  texts: string[];
} {
  const texts: string[] = [];
  const rehearsal = new Rehearsal(
    () => open.current,
    ({ text }) => {
      texts.push(text);
      return Promise.resolve();
    },
  );
  return { rehearsal, texts };
}

describe('a rehearsal', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('types one character at several places and takes each back', async () => {
    const { rehearsal, texts } = rehearsalOf({ current: long });
    rehearsal.answered(long);
    await vi.runAllTimersAsync();
    expect(texts).toHaveLength(60);
    expect(texts.filter((text) => text === long.text)).toHaveLength(30);
    expect(texts.at(-1)).toBe(long.text);
    const places = texts.filter((text) => text !== long.text).map((text) => text.indexOf('字'));
    expect(new Set(places).size).toBe(30);
    for (const place of places) expect(place).toBeGreaterThan(0);
  });

  it('takes place once', async () => {
    const { rehearsal, texts } = rehearsalOf({ current: long });
    for (let i = 0; i < 3; i++) {
      rehearsal.answered(long);
      await vi.runAllTimersAsync();
    }
    expect(texts).toHaveLength(60);
  });

  it('waits until nothing was asked for a while', async () => {
    const { rehearsal, texts } = rehearsalOf({ current: long });
    for (let i = 0; i < 10; i++) {
      rehearsal.answered(long);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(texts).toEqual([]);
  });

  it('does not come between the keystrokes of a writer', async () => {
    const open: { current: Snapshot | null } = { current: long };
    const { rehearsal, texts } = rehearsalOf(open);
    for (let version = 1; version < 20; version++) {
      open.current = draft(long.text, version);
      rehearsal.answered(open.current);
      await vi.advanceTimersByTimeAsync(version === 1 ? 50 : 400);
    }
    expect(texts).toEqual([]);
    await vi.runAllTimersAsync();
    expect(texts).toHaveLength(60);
  });

  it('leaves the draft to the writer who begins to type, and is finished later', async () => {
    const open: { current: Snapshot | null } = { current: long };
    const texts: string[] = [];
    const rehearsal = new Rehearsal(
      () => open.current,
      ({ text }) => {
        texts.push(text);
        if (texts.length === 3) open.current = draft(`字${long.text}`, 2);
        return Promise.resolve();
      },
    );
    rehearsal.answered(long);
    await vi.runAllTimersAsync();
    expect(texts).toHaveLength(3);
    rehearsal.answered(draft(`字${long.text}`, 2));
    await vi.runAllTimersAsync();
    expect(texts).toHaveLength(3 + 56);
    expect(texts.at(-1)).toBe(`字${long.text}`);
  });

  it('stops where the draft is closed', async () => {
    const open: { current: Snapshot | null } = { current: long };
    const { rehearsal, texts } = rehearsalOf(open);
    rehearsal.answered(long);
    open.current = null;
    await vi.runAllTimersAsync();
    expect(texts).toEqual([]);
  });

  it('is not needed for short drafts', async () => {
    const short = draft('推进重点工作。');
    const { rehearsal, texts } = rehearsalOf({ current: short });
    rehearsal.answered(short);
    await vi.runAllTimersAsync();
    expect(texts).toEqual([]);
  });
});
