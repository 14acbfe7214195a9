import { describe, expect, it } from 'vitest';
import { characterWidth, linesPerPage, textHeight, textWidth, twips } from './geometry.ts';
import { loadProfile, profileNames } from './load-profile.ts';
import { ProfileError } from './profile-error.ts';

function faults(input: unknown): readonly string[] {
  try {
    loadProfile(input);
  } catch (error) {
    if (error instanceof ProfileError) return error.sentences.map((sentence) => sentence['zh-CN']);
    throw error;
  }
  return [];
}

describe('loadProfile', () => {
  it.each(profileNames)('%s holds 22 lines of 28 characters', (name) => {
    const profile = loadProfile(name);
    expect(linesPerPage(profile)).toBe(22);
    expect(Math.floor(textWidth(profile) / characterWidth(profile))).toBe(28);
    expect(textHeight(profile)).toBeGreaterThan(22 * profile.grid.pitch.value);
  });

  it('knows the strength and basis of every figure', () => {
    const figures: unknown[] = [];
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('value' in value) figures.push(value);
      else for (const inner of Object.values(value)) walk(inner);
    };
    walk(loadProfile('portable'));
    expect(figures.length).toBeGreaterThan(40);
    for (const figure of figures) {
      expect(figure).toMatchObject({
        strength: expect.stringMatching(/^(规定|推荐|实务)$/u) as unknown,
        basis: expect.stringMatching(/./u) as unknown,
      });
    }
  });

  it('fills what a profile leaves out from the one it extends, without lending it the standard', () => {
    const profile = loadProfile({
      name: '某局',
      extends: 'compensated',
      title: { size: { value: 20 } },
    });
    expect(profile.title.size).toEqual({
      value: 20,
      unit: 'pt',
      strength: '实务',
      basis: '本配置',
    });
    expect(profile.page.margin.top.value).toBe(34.58);
    expect(twips(profile.grid.pitch, profile)).toBe(589);
  });

  it.each([
    ['{"name":', /不是合法的 JSON/],
    ['songti', /没有名为“songti”的版式配置。可用：portable、word-grid、compensated/],
    ['{}', /缺少“name”/],
    ['{"name":"x","margins":{}}', /（顶层）：没有“margins”这一项/],
    ['{"name":"x","page":{"margin":{"top":30}}}', /page\.margin\.top：应为 object，例如/],
    ['{"name":"x","grid":{"pitch":{"value":3}}}', /grid\.pitch\.value：不能小于 8/],
    ['{"name":"x","grid":{"pitch":{"value":12}}}', /行距 12 磅小于正文字号 16 磅/],
    ['{"name":"x","extends":"a4"}', /extends：只能是 portable/],
    [
      '{"name":"x","page":{"margin":{"left":{"value":90},"right":{"value":90}}}}',
      /正文只剩 30\.0 毫米宽/,
    ],
    [
      '{"name":"x","body":{"size":{"value":16,"strength":"国标"}}}',
      /body\.size\.strength：只能是 规定, 推荐, 实务/,
    ],
  ])('refuses %s', (text, sentence) => {
    expect(faults(text).join('\n')).toMatch(sentence);
  });

  it('reads keys of the prototype as unknown keys', () => {
    expect(faults('{"name":"x","__proto__":{"a":1},"constructor":1}').join('\n')).toMatch(
      /没有“constructor”/,
    );
  });
});
