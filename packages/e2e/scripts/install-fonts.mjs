// Puts the Fandol fonts into `.tools/fonts`, with a fontconfig file that gives them to the names of the office
// typefaces, so that documents can be rendered and measured on a machine without those. The fonts are taken out
// of Debian's package; nothing is installed, and no font file stands in the repository.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../.tools/fonts', import.meta.url));
const inPackage = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';
const fonts = [
  'FandolFang-Regular',
  'FandolHei-Regular',
  'FandolKai-Regular',
  'FandolSong-Bold',
  'FandolSong-Regular',
];
const standIns = [
  ['仿宋_GB2312', 'FandolFang R'],
  ['楷体_GB2312', 'FandolKai'],
  ['黑体', 'FandolHei'],
  ['宋体', 'FandolSong'],
  ['方正小标宋简体', 'FandolSong'],
];

if (!fonts.every((font) => existsSync(join(folder, `${font}.otf`)))) {
  const scratch = mkdtempSync(join(tmpdir(), 'yaodian-fonts-'));
  try {
    const run = (program, args) =>
      execFileSync(program, args, { cwd: scratch, stdio: ['ignore', 'ignore', 'pipe'] });
    run('apt-get', ['download', '-q', 'texlive-lang-chinese']);
    const [deb] = readdirSync(scratch).filter((name) => name.endsWith('.deb'));
    run('dpkg', ['-x', deb, 'out']);
    mkdirSync(folder, { recursive: true });
    for (const font of fonts) {
      copyFileSync(join(scratch, 'out', inPackage, `${font}.otf`), join(folder, `${font}.otf`));
    }
  } catch (error) {
    console.log(
      `没有取到 Fandol 字体，排版测试会跳过：${error instanceof Error ? error.message.split('\n')[0] : error}`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
if (existsSync(folder)) {
  const matches = standIns.map(
    ([name, family]) =>
      `<match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${family}</string></edit></match>`,
  );
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n` +
      `<include ignore_missing="yes">/etc/fonts/fonts.conf</include>\n<dir>${folder}</dir>\n${matches.join('\n')}\n</fontconfig>\n`,
  );
  console.log(`Fandol 字体在 ${folder}`);
}
