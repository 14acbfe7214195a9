import { SourceText } from '@yaodian/parser';
import { describe, expect, it } from 'vitest';
import { offsetAt } from './positions.ts';
import { silenceEdits } from './silence.ts';

/** The text after a rule is silenced in the line of the mark ◀. */
function silenced(
  marked: string,
  format: 'yaml' | 'draft',
  scope: 'line' | 'file' = 'line',
): string {
  const line = new SourceText(marked).lineAt(marked.indexOf('◀')) - 1;
  const source = new SourceText(marked.replace('◀', ''));
  return silenceEdits(source, format, 'no-typo', line, scope, '另行\n校对 --> 完')
    .map(({ range, newText }) => ({ at: offsetAt(source, range.start), newText }))
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, newText }) => text.slice(0, at) + newText + text.slice(at), source.text);
}

const comment = '<!-- yaodian-disable-next-line no-typo -- 另行 校对 → 完 -->';

describe('in a draft', () => {
  it('stands above the line, and the reason in one line', () => {
    expect(silenced('甲\n  乙◀\n', 'draft')).toBe(`甲\n${comment}\n  乙\n`);
  });

  it('keeps Windows line ends', () => {
    expect(silenced('甲\r\n乙◀\r\n', 'draft')).toBe(`甲\r\n${comment}\r\n乙\r\n`);
  });

  it('of the whole file stands below the front matter', () => {
    const file = comment.replace('next-line', 'file');
    expect(silenced('---\nyear: 2026\n---\n甲◀\n', 'draft', 'file')).toBe(
      `---\nyear: 2026\n---\n${file}\n甲\n`,
    );
    expect(silenced('---\nyear: 2026◀\n---\n甲\n', 'draft')).toBe(
      `---\nyear: 2026\n---\n${file}\n甲\n`,
    );
  });
});

describe('in a plan file', () => {
  const next = '# yaodian-disable-next-line no-typo -- 另行 校对 → 完';
  const begin = '# yaodian-disable no-typo -- 另行 校对 → 完';
  const end = '# yaodian-enable no-typo';

  it.each([
    [
      'a value',
      'title: 甲\ntasks:\n  - title: 乙◀\n',
      `title: 甲\ntasks:\n  ${next}\n  - title: 乙\n`,
    ],
    [
      'a line of a block of text',
      'tasks:\n  - title: 乙\n    body: |\n      一\n      二◀\n    status: open\n',
      `tasks:\n  - title: 乙\n    ${begin}\n    body: |\n      一\n      二\n    ${end}\n    status: open\n`,
    ],
    [
      'a block of text that is an entry of a list',
      'items:\n  - >-\n    一◀\n    二\n  - 三\n',
      `items:\n  ${begin}\n  - >-\n    一\n    二\n  ${end}\n  - 三\n`,
    ],
    [
      'a block of text at the end, without line break',
      'body: |\n  一\n  二◀',
      `${begin}\nbody: |\n  一\n  二\n${end}\n`,
    ],
    [
      'the second line of a plain text',
      'body: 一\n  二◀\nstatus: open\n',
      `${begin}\nbody: 一\n  二\n${end}\nstatus: open\n`,
    ],
    ['the first line of a plain text', 'body: 一◀\n  二\n', `${next}\nbody: 一\n  二\n`],
    ['a list over several lines', 'a: [\n  一,\n  二◀\n]\n', `a: [\n  一,\n  ${next}\n  二\n]\n`],
  ])('stands around %s', (_, marked, expected) => {
    expect(silenced(marked, 'yaml')).toBe(expected);
  });

  it('of the whole file stands at its head', () => {
    expect(silenced('title: 甲◀\n', 'yaml', 'file')).toBe(
      `${next.replace('next-line', 'file')}\ntitle: 甲\n`,
    );
  });
});
