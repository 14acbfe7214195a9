import { describe, expect, it } from 'vitest';
import { breakTitle } from './break-title.ts';
import { textWidthInCharacters } from './text-width.ts';

describe('breakTitle', () => {
  it.each([
    ['某市教育局2026年工作要点', ['某市教育局2026年工作要点']],
    ['某市教育局（市委教育工委）2026年工作要点', ['某市教育局（市委教育工委）', '2026年工作要点']],
    [
      '某市教育局关于印发《某市教育局2026年工作要点》的通知',
      ['某市教育局关于印发《某市教育局', '2026年工作要点》的通知'],
    ],
    ['某市教育局关于印发 某市教育规划的通知', ['某市教育局关于印发', '某市教育规划的通知']],
  ])('%s', (title, lines) => {
    expect(breakTitle(title, 20)).toEqual(lines);
  });

  it('never splits a word that the dictionary of the platform knows, nor a number from its unit', () => {
    const title =
      '某市人民政府办公室关于进一步加强城乡义务教育学校标准化建设和教师队伍建设的实施意见（2026—2030年）';
    const lines = breakTitle(title, 20);
    expect(lines.join('')).toBe(title);
    for (const word of ['办公室', '进一步', '义务', '教育', '标准化', '教师', '队伍', '2030年']) {
      expect(
        lines.some((line) => line.includes(word)),
        word,
      ).toBe(true);
    }
  });

  it('does not begin a line with 的 or a closing mark', () => {
    for (let capacity = 8; capacity <= 24; capacity++) {
      for (const line of breakTitle(
        '某局关于印发《某市教育事业发展规划》的通知和有关工作的说明',
        capacity,
      )) {
        expect(line).not.toMatch(/^[的》、）]/u);
      }
    }
  });

  it('keeps every character of a title without words and stays within the line', () => {
    const title = '字'.repeat(3000);
    const lines = breakTitle(title, 20);
    expect(lines.join('')).toBe(title);
    expect(Math.max(...lines.map(textWidthInCharacters))).toBeLessThanOrEqual(20);
  });
});
