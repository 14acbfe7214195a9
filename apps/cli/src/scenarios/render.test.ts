import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draft, planYaml } from './plans.ts';
import { Scenario } from './run-command.ts';

const plan = { 'a.plan.yaml': planYaml };

/** Texts of the paragraphs of a Word file. */
function paragraphs(file: string): readonly string[] {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gsu)].map((paragraph) =>
    [...paragraph[0].matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((run) => run[1]).join(''),
  );
}

describe('yaodian render', () => {
  it('makes one document of every type', async () => {
    const scenario = new Scenario(plan);
    for (const type of ['docx', 'xlsx', 'html', 'md', 'txt', 'ics']) {
      const { status, stderr } = await scenario.run([
        ...['render', 'a.plan.yaml', '-t', type, '-o', `out/a.${type}`],
      ]);
      expect([type, status, stderr]).toEqual([type, 0, `已写入 out/a.${type}\n`]);
      expect(statSync(scenario.path(`out/a.${type}`)).size).toBeGreaterThan(100);
    }
    expect(paragraphs(scenario.path('out/a.docx'))).toContain('一、重视民生实事');
    const { stdout } = await scenario.run(['render', 'a.plan.yaml', '-t', 'txt']);
    expect(stdout).toBe(readFileSync(scenario.path('out/a.txt'), 'utf8'));
  });

  it('gives the same bytes in any time zone, in any language, for Word and Excel', async () => {
    for (const type of ['docx', 'xlsx', 'ics', 'html']) {
      const files: Buffer[] = [];
      for (const [TZ, LANG, LC_ALL] of [
        ['Asia/Shanghai', 'zh_CN.UTF-8', 'zh_CN.UTF-8'],
        ['Pacific/Kiritimati', 'C', 'C'],
        ['America/Los_Angeles', 'tr_TR.UTF-8', 'tr_TR.UTF-8'],
      ]) {
        const scenario = new Scenario(plan);
        const args = ['render', 'a.plan.yaml', '-t', type, '-o', 'a'];
        expect((await scenario.run(args, '', { TZ, LANG, LC_ALL })).status).toBe(0);
        files.push(readFileSync(scenario.path('a')));
      }
      expect(
        files.map((file) => Buffer.compare(file, files[0] ?? Buffer.alloc(0))),
        type,
      ).toEqual([0, 0, 0]);
    }
  });

  it('sets a draft word for word and lists on stderr what it left out', async () => {
    const copied = `${draft}- 1 -\n打印本页\n`;
    const scenario = new Scenario({ 'a.txt': copied });
    const { status, stdout, stderr } = await scenario.run(['render', 'a.txt', '-t', 'txt']);
    expect(status).toBe(0);
    const words = (text: string): string => text.replace(/\s/gu, '');
    expect(words(stdout)).toBe(words(draft));
    expect(stderr).toBe('a.txt:12 未排入：- 1 -\na.txt:13 未排入：打印本页\n');
    for (const type of ['docx', 'html', 'md']) {
      const other = await scenario.run(['render', 'a.txt', '-t', type, '-o', `b.${type}`]);
      expect(other.stderr).toBe(`${stderr}已写入 b.${type}\n`);
    }
  });
});

describe('render --layout', () => {
  it('sets a draft in another layout', async () => {
    const scenario = new Scenario({ 'a.txt': draft });
    const run = (...layout: string[]) => scenario.run(['render', 'a.txt', '-t', 'txt', ...layout]);
    expect((await run()).stdout).toContain('3600个。\n　　责任处室：规建处\n');
    expect((await run('--layout', 'bracket')).stdout).toContain('3600个。（责任处室：规建处）\n');
  });

  it.each([
    ['brackets', '没有版式“brackets”。可用：responsible bracket layered'],
    ['./no.hbs', '无法读取“./no.hbs”：没有这个文件。'],
    ['./own.hbs', './own.hbs:2 没有“who”这个字段或助手'],
  ])('says what is wrong with %s', async (layout, sentence) => {
    const scenario = new Scenario({ ...plan, 'own.hbs': '# {{title}}\n{{who}}\n' });
    const { status, stderr } = await scenario.run([
      ...['render', 'a.plan.yaml', '-t', 'txt', '--layout', layout],
    ]);
    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });
});

describe('several plans', () => {
  it('are made although one of them cannot be; the status is 1', async () => {
    const scenario = new Scenario({
      'a.plan.yaml': planYaml,
      'b.plan.yaml': planYaml.replace('year:', 'yaer:'),
      'c.plan.yaml': planYaml,
    });
    const { status, stdout, stderr } = await scenario.run([
      ...['render', 'a.plan.yaml', 'b.plan.yaml', 'c.plan.yaml', '-t', 'docx', '-o', 'out'],
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(readdirSync(scenario.path('out'))).toEqual(['a.docx', 'c.docx']);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe('已写入 out/a.docx');
    expect(lines[1]).toMatch(/^b\.plan\.yaml:4:1 .*yaer.*year/u);
    expect(lines.slice(2)).toEqual(['已写入 out/c.docx', '1 份文档未能生成。', '']);
  });

  it('have status 2 where none could be made', async () => {
    const scenario = new Scenario({ 'a.plan.yaml': 'title: [\n', 'b.plan.yaml': '\u0000' });
    const { status } = await scenario.run(['render', 'a.plan.yaml', 'b.plan.yaml', '-t', 'docx']);
    expect(status).toBe(2);
    expect(readdirSync(scenario.folder).sort()).toEqual(['a.plan.yaml', 'b.plan.yaml']);
  });

  it('of one name never replace one another', async () => {
    const scenario = new Scenario({ 'x/a.plan.yaml': planYaml, 'y/a.plan.yaml': planYaml });
    const { status, stderr } = await scenario.run([
      ...['render', 'x/a.plan.yaml', 'y/a.plan.yaml', '-t', 'html', '-o', 'out', '--force'],
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('y/a.plan.yaml: “out/a.html”已由“x/a.plan.yaml”生成，未覆盖。');
  });

  it('never replace a source', async () => {
    const scenario = new Scenario({ 'a.md': draft });
    const args = ['render', 'a.md', '-t', 'md', '-o', './a.md', '--force'];
    expect(await scenario.run(args)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'a.md: “./a.md”就是原稿，不能覆盖。请用 -o 写到别处。\n',
    });
  });
});

describe('render --template', () => {
  /** The office's own letterhead: what `render` makes, with these paragraphs for its text. */
  async function template(scenario: Scenario, ...texts: readonly string[]): Promise<void> {
    scenario.write('blank.txt', '空白\n');
    await scenario.run(['render', 'blank.txt', '-t', 'docx', '-o', 'blank.docx']);
    const parts = unzipSync(readFileSync(scenario.path('blank.docx')));
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const body = texts
      .map((text) => {
        // Word cuts a tag over several runs wherever it likes: here after every second character.
        const runs = text.match(/.{1,2}/gsu) ?? [];
        return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
      })
      .join('');
    parts['word/document.xml'] = new TextEncoder().encode(
      xml.replace(/<w:body>.*?(?=<w:sectPr)/su, `<w:body>${body}`),
    );
    scenario.write('own.docx', zipSync(parts));
  }

  const args = ['render', 'a.plan.yaml', '-t', 'docx', '--template', 'own.docx', '-o', 'out.docx'];

  it('fills the tags of the office’s own Word file, split over runs as Word splits them', async () => {
    const scenario = new Scenario(plan);
    await template(
      scenario,
      '{issuer}〔{chineseNumber year}〕',
      '{#sections}',
      '{mark}{title}',
      '{#tasks}',
      '{mark}{title}。{body}',
      '{/tasks}',
      '{/sections}',
    );
    expect(await scenario.run(args)).toEqual({
      status: 0,
      stdout: '',
      stderr: '已写入 out.docx\n',
    });
    expect(paragraphs(scenario.path('out.docx'))).toEqual([
      '某市教育局〔二千零二十六〕',
      '一、重视民生实事',
      '1.加快学校建设。全年新建公办幼儿园12所，新增公办园学位3600个。',
      '2.深化体教融合。学生体质健康合格率不低于95%。',
    ]);
  });

  it.each([
    ['{titel}', '第 1 段“{titel}”里的标签 {titel}：没有字段“titel”', 'titel'],
    ['{{#each tasks}}', '请写成 {{#tasks}}…{{/tasks}}', '{{#tasks}}'],
    ['{#tasks}', '缺少结束标签', 'tasks'],
  ])('names the wrong tag %s and its paragraph, and writes nothing', async (tag, zh, en) => {
    const scenario = new Scenario(plan);
    await template(scenario, tag);
    const chinese = await scenario.run(args);
    expect(chinese.stderr).toContain(zh);
    const english = await scenario.run([...args, '--locale', 'en']);
    expect(english.stderr).toContain(en);
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
    expect([chinese.status, english.status]).toEqual([2, 2]);
    expect(readdirSync(scenario.folder)).not.toContain('out.docx');
  });

  it.each([
    ['no.docx', '无法读取“no.docx”：没有这个文件。请核对路径。'],
    ['a.plan.yaml', '模板不是 Word 文件'],
    ['.', '无法读取“.”：这是文件夹。请写明其中的文件。'],
  ])('says so where %s is no template', async (name, sentence) => {
    const { status, stderr } = await new Scenario(plan).run([
      ...['render', 'a.plan.yaml', '-t', 'docx', '--template', name],
    ]);
    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });

  it('goes with Word only', async () => {
    const { status, stderr } = await new Scenario(plan).run([
      ...['render', 'a.plan.yaml', '-t', 'pdf', '--template', 'own.docx'],
    ]);
    expect([status, stderr]).toEqual([2, '--template 只能与 -t docx 一起用。\n']);
  });
});

describe('render --measure', () => {
  it('goes with paged documents only', async () => {
    const { status, stderr } = await new Scenario(plan).run([
      ...['render', 'a.plan.yaml', '-t', 'html', '--measure'],
    ]);
    expect([status, stderr]).toEqual([2, '--measure 只能与 -t docx 或 -t pdf 一起用。\n']);
  });

  it('says what is missing to measure a Word file, and how to get it', async () => {
    const scenario = new Scenario(plan);
    const run = (locale: string) =>
      scenario.run(['render', 'a.plan.yaml', '-t', 'docx', '--measure', '--locale', locale], '', {
        YAODIAN_SOFFICE: scenario.path('no-such-office'),
      });
    const [chinese, english] = [await run('zh-CN'), await run('en')];
    expect(chinese.stderr).toContain('测量 Word 文件要用 LibreOffice，这里没有装上');
    expect(english.stderr).toContain('apt-get install libreoffice-writer');
    expect([chinese.status, english.status]).toEqual([2, 2]);
    expect(readdirSync(scenario.folder)).toEqual(['a.plan.yaml']);
  });
});

describe('render -t pdf', () => {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));

  it.each([
    [
      'zh-CN',
      '输出 PDF 要用 Typst，这里没有装上。请运行 npm install @myriaddreamin/typst-ts-node-compiler',
    ],
    [
      'en',
      'PDF output needs Typst, which is not installed. Run npm install @myriaddreamin/typst-ts-node',
    ],
  ])('says how to get Typst where it is not installed (%s)', (locale, sentence) => {
    const scenario = new Scenario(plan);
    // The command alone, out of reach of any installed library.
    cpSync(dist, scenario.path('alone'), { recursive: true });
    const run = spawnSync(
      process.execPath,
      [
        ...['alone/yaodian.js', 'render', 'a.plan.yaml', '-t', 'pdf', '-o', 'a.pdf'],
        ...['--locale', locale],
      ],
      { cwd: scenario.folder, encoding: 'utf8' },
    );
    expect(run.stderr).toContain(sentence);
    expect(run.status).toBe(2);
    expect(existsSync(scenario.path('a.pdf'))).toBe(false);
  });

  it('names a typeface that is missing, and never sets the text in another', async () => {
    const own = {
      name: '某局',
      extends: 'portable',
      typefaces: { kai: { name: '没有的字体', substitutes: [] } },
    };
    const scenario = new Scenario({ ...plan, 'own.json': JSON.stringify(own) });
    const { status, stderr } = await scenario.run([
      ...['render', 'a.plan.yaml', '-t', 'pdf', '-o', 'a.pdf', '--profile', './own.json'],
    ]);
    expect(stderr).toMatch(/缺少排 PDF 要用的字体：[^\n]*没有的字体（楷体标题）/u);
    expect(status).toBe(2);
    expect(existsSync(scenario.path('a.pdf'))).toBe(false);
  });
});

describe('render --watch', () => {
  /** Writes a file until the running command has come to what is expected of it; it looks at every message. */
  function whenItSays(
    messages: NodeJS.ReadableStream,
  ): (expected: (heard: string) => boolean, write?: () => void) => Promise<void> {
    let heard = '';
    const looks = new Set<() => void>();
    messages.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      for (const look of looks) look();
    });
    return (expected, write) =>
      new Promise((resolve) => {
        write?.();
        // Some systems begin to watch a little after they say so: the change is made again.
        const again = setInterval(() => write?.(), 3000);
        const look = (): void => {
          if (!expected(heard)) return;
          looks.delete(look);
          clearInterval(again);
          resolve();
        };
        looks.add(look);
        look();
      });
  }

  it('renders a plan again when it or its layout changes, until Ctrl-C', async () => {
    const scenario = new Scenario({ ...plan, 'own.hbs': '{{title}}之前\n' });
    const { child, result } = scenario.start([
      ...['render', 'a.plan.yaml', '-t', 'txt', '--layout', './own.hbs', '-o', 'a.txt', '--watch'],
    ]);
    const until = whenItSays(child.stderr);
    const shows = (text: string) => () =>
      existsSync(scenario.path('a.txt')) &&
      readFileSync(scenario.path('a.txt'), 'utf8').trim() === text;
    const write = (name: string, text: string) => () => {
      scenario.write(name, text);
    };
    await until((heard) => heard.includes('等待文件改动'));
    expect(shows('某市教育局2026年工作要点之前')()).toBe(true);

    const renamed = planYaml.replace('2026年工作要点', '2026年重点工作');
    await until(shows('某市教育局2026年重点工作之前'), write('a.plan.yaml', renamed));
    await until(shows('某市教育局2026年重点工作之后'), write('own.hbs', '{{title}}之后\n'));

    // A plan that is broken for a while ends nothing and leaves what there is.
    await until(
      (heard) => heard.includes('a.plan.yaml:4:1'),
      write('a.plan.yaml', planYaml.replace('year:', 'yaer:')),
    );
    expect(shows('某市教育局2026年重点工作之后')()).toBe(true);
    await until(shows('某市教育局2026年工作要点之后'), write('a.plan.yaml', planYaml));

    child.kill('SIGINT');
    expect((await result).status).toBe(130);
  });

  it('replaces no file that was there before', async () => {
    const scenario = new Scenario({ ...plan, 'a.txt': '我的\n' });
    const { child, result } = scenario.start([
      ...['render', 'a.plan.yaml', '-t', 'txt', '-o', 'a.txt', '--watch'],
    ]);
    const until = whenItSays(child.stderr);
    await until((heard) => heard.includes('等待文件改动'));
    await until(
      (heard) => heard.split('“a.txt”已存在，未覆盖').length > 2,
      () => {
        scenario.write('a.plan.yaml', `${planYaml}# 改\n`);
      },
    );
    child.kill('SIGINT');
    await result;
    expect(readFileSync(scenario.path('a.txt'), 'utf8')).toBe('我的\n');
  });

  it('says so where there is nothing to watch', async () => {
    const { status, stderr } = await new Scenario(plan).run([
      ...['render', 'no/a.plan.yaml', '-t', 'txt', '--watch'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('无法读取“no”：没有这个文件');
  });
});

describe('a document that cannot be written', () => {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.log('跳过：root 写得进任何文件夹，无从试验不可写的文件夹');

  it.each([
    ['below a file', 'a.plan.yaml/x.docx', '里有一段是文件，不是文件夹', 'is a file and no folder'],
    ['a folder', 'taken', '这是文件夹。请写明其中的文件名', 'This is a folder. Name a file in it'],
    ['too long a name', `${'名'.repeat(100)}.docx`, '名称太长', 'The name is too long'],
  ])('%s is answered with a sentence in both languages', async (_, output, zh, en) => {
    const scenario = new Scenario(plan);
    mkdirSync(scenario.path('taken/a.docx'), { recursive: true });
    for (const [locale, sentence] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      const { status, stdout, stderr } = await scenario.run([
        ...['render', 'a.plan.yaml', '-t', 'docx', '-o', output, '--locale', locale],
      ]);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toMatch(/E[A-Z]{4,}/u);
      expect([status, stdout]).toEqual([2, '']);
    }
    // Nothing half-written remains.
    expect(readdirSync(scenario.folder).sort()).toEqual(['a.plan.yaml', 'taken']);
    expect(readdirSync(scenario.path('taken'))).toEqual(['a.docx']);
  });

  it.each(['extract', 'layouts'])('%s names the folder that is missing', async (command) => {
    const args =
      command === 'extract' ? ['extract', 'a.plan.yaml'] : ['layouts', 'eject', 'bracket'];
    const scenario = new Scenario(plan);
    const { status, stderr } = await scenario.run([...args, '-o', 'no/x']);
    expect([status, stderr]).toEqual([
      2,
      '无法写入“no/x”：没有文件夹“no”，或里面不能新建文件。请先建好文件夹，或换一个位置。\n',
    ]);
  });

  it.skipIf(isRoot)('a folder that must not be written to', async () => {
    const scenario = new Scenario(plan);
    mkdirSync(scenario.path('shut'), { mode: 0o500 });
    const { status, stderr } = await scenario.run([
      ...['render', 'a.plan.yaml', '-t', 'docx', '-o', 'shut/a.docx'],
    ]);
    expect([status, stderr]).toEqual([
      2,
      '无法写入“shut/a.docx”：没有写入“shut”的权限，或磁盘只读。请换一个可以写的文件夹，或修改权限。\n',
    ]);
    expect(readdirSync(scenario.path('shut'))).toEqual([]);
  });

  it('a baseline loses no finding', async () => {
    const scenario = new Scenario({ 'a.md': draft });
    const { status, stdout, stderr } = await scenario.run([
      ...['check', 'a.md', '--no-config', '--baseline', 'no/b.json', '--update-baseline'],
    ]);
    expect(stdout).toContain('require-responsible-department');
    expect(stderr).toContain('没有文件夹“no”');
    expect(status).toBe(2);
  });
});

describe('yaodian layouts', () => {
  it('lists the layouts, and writes one out that can be used at once', async () => {
    const scenario = new Scenario(plan);
    const { stdout } = await scenario.run(['layouts']);
    const names = stdout.split('\n').flatMap((line) => line.split(' ')[0] ?? '');
    expect(names.filter((name) => name !== '')).toEqual([
      'responsible',
      'bracket',
      'layered',
      'development-plan',
      'target-measure',
      'notice',
    ]);
    for (const name of names.filter((each) => each !== '')) {
      expect((await scenario.run(['layouts', 'eject', name])).status).toBe(0);
      const own = await scenario.run([
        ...['render', 'a.plan.yaml', '-t', 'txt', '--layout', `./${name}.hbs`],
      ]);
      const builtIn = await scenario.run([
        ...['render', 'a.plan.yaml', '-t', 'txt', '--layout', name],
      ]);
      expect([name, own.status, own.stdout]).toEqual([name, 0, builtIn.stdout]);
    }
    const again = await scenario.run(['layouts', 'eject', 'bracket']);
    expect([again.status, again.stderr]).toEqual([
      2,
      '“bracket.hbs”已存在，未覆盖。如要覆盖请加 --force。\n',
    ]);
  });
});
