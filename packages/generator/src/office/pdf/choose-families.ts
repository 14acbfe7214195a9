import type { LayoutProfile, TypefaceRole } from '../../profiles/profile.ts';
import type { Sentence } from '../../profiles/profile-error.ts';
import { RenderError } from '../render-error.ts';
import type { Families } from './typst-data.ts';
import type { TypstSession } from './typst-compiler.ts';

const ROLE_NAMES: Readonly<Record<TypefaceRole, string>> = {
  body: '正文',
  title: '标题',
  mark: '发文机关标志',
  hei: '黑体标题',
  kai: '楷体标题',
  song: '页码',
};

const ROLES = Object.keys(ROLE_NAMES).filter((role): role is TypefaceRole => role in ROLE_NAMES);

const HOW_TO_GET: Sentence = {
  'zh-CN':
    '安装办公用字体，或装一套免费的 Fandol 字体：Debian/Ubuntu 用 apt-get download texlive-lang-chinese 取出其中的 FandolFang、FandolKai、FandolHei、FandolSong，用 --font-path 指出所在文件夹。',
  en: 'Install the office typefaces, or the free Fandol fonts: on Debian/Ubuntu take FandolFang, FandolKai, FandolHei and FandolSong from texlive-lang-chinese and name their folder with --font-path.',
};

/**
 * The family that stands for each typeface of the profile: the first that this machine has. Every substitute is
 * reported; a typeface without any family is an error, since Typst would fall back without a word.
 */
export function chooseFamilies(
  session: TypstSession,
  profile: LayoutProfile,
): { readonly families: Families; readonly notes: readonly Sentence[] } {
  const candidates = new Map(
    ROLES.map((role) => [
      role,
      [profile.typefaces[role].name, ...profile.typefaces[role].substitutes],
    ]),
  );
  const missing = session.missingFamilies([...new Set([...candidates.values()].flat())]);
  const chosen: Partial<Record<TypefaceRole, readonly string[]>> = {};
  const substituted = new Map<string, string>();
  const lacking = new Map<string, string[]>();
  for (const [role, families] of candidates) {
    const [wanted = ''] = families;
    const family = families.find((name) => !missing.has(name));
    if (family === undefined) {
      lacking.set(wanted, [...(lacking.get(wanted) ?? []), ROLE_NAMES[role]]);
      continue;
    }
    if (family !== wanted) substituted.set(wanted, family);
    chosen[role] = [family];
  }
  if (lacking.size > 0) {
    const names = [...lacking].map(([name, uses]) => `${name}（${uses.join('、')}）`).join('、');
    const plain = [...lacking.keys()].join(', ');
    throw new RenderError(
      {
        'zh-CN': `这台电脑缺少排 PDF 要用的字体：${names}，可以替代的字体也一个都没有。`,
        en: `This computer lacks the typefaces ${plain} and every substitute that the profile allows.`,
      },
      HOW_TO_GET,
    );
  }
  const notes = [...substituted].map(([wanted, family]) => ({
    'zh-CN': `这台电脑没有“${wanted}”，PDF 用“${family}”代替。`,
    en: `"${wanted}" is not installed; the PDF uses "${family}".`,
  }));
  return { families: complete(chosen), notes };
}

function complete(chosen: Partial<Record<TypefaceRole, readonly string[]>>): Families {
  const families: Record<TypefaceRole, readonly string[]> = {
    body: [],
    title: [],
    mark: [],
    hei: [],
    kai: [],
    song: [],
    ...chosen,
  };
  return families;
}
