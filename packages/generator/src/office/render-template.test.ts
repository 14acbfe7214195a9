import type { Plan } from '@yaodian/schema';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { RenderError } from './render-error.ts';
import { renderTemplate } from './render-template.ts';

const plan: Plan = {
  title: '某局2026年工作要点',
  issuer: '某局',
  year: 2026,
  document: { issueDate: '2026-01-15' },
  sections: [
    {
      title: '民生',
      tasks: [{ title: '学校<b>&', body: '建设12所。', deadline: '2026-12' }, { title: '医院' }],
    },
  ],
};

/** A Word file with these paragraphs, each given as the runs that Word has cut it into. */
async function word(...paragraphs: readonly (readonly string[])[]): Promise<Uint8Array> {
  const children = paragraphs.map(
    (runs) => new Paragraph({ children: runs.map((text) => new TextRun(text)) }),
  );
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

async function filled(...paragraphs: readonly (readonly string[])[]): Promise<readonly string[]> {
  const { bytes } = await renderTemplate(plan, await word(...paragraphs));
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map((paragraph) =>
    [...paragraph[0].matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1]).join(''),
  );
}

async function refusal(...paragraphs: readonly (readonly string[])[]): Promise<string> {
  try {
    await filled(...paragraphs);
  } catch (error) {
    if (error instanceof RenderError) return error.message;
    throw error;
  }
  return '';
}

describe('renderTemplate', () => {
  it('fills tags that Word has cut over several runs', async () => {
    expect(await filled(['标题：{ti', 'tl', 'e}。'])).toEqual(['标题：某局2026年工作要点。']);
  });

  it('repeats paragraphs for lists, numbers them as the layouts do, and escapes', async () => {
    expect(
      await filled(
        ['{#sections}'],
        ['{mark}{title}'],
        ['{#tasks}'],
        ['{mark}{title}：{opening}'],
        ['{/tasks}'],
        ['{/sections}'],
        ['{^summary}没有总结{/summary}'],
      ),
    ).toEqual(['一、民生', '1.学校&lt;b&gt;&amp;：建设12所。', '2.医院：', '没有总结']);
  });

  it('knows the helpers of the layouts, in both ways to write a tag', async () => {
    expect(await filled(['{date document.issueDate}'])).toEqual(['2026年1月15日']);
    expect(await filled(['{{chineseNumber 12}}、{{title}}'])).toEqual(['十二、某局2026年工作要点']);
  });

  it.each([
    [['{titel}'], /第 2 段“\{titel\}”里的标签 \{titel\}：没有字段“titel”/],
    [['{shout title}'], /标签 \{shout title\}：没有助手“shout”，可用：chineseNumber、add、date/],
    [['{{#each tasks}}'], /标签 \{\{#each tasks\}\}：.*请写成 \{\{#tasks\}\}…\{\{\/tasks\}\}。/],
    [['{#if deadline}'], /请写成 \{#deadline\}…\{\/deadline\}。/],
    [['{#unless deadline}'], /请写成 \{\^deadline\}…\{\/deadline\}。/],
    [['{> part}'], /没有片段/],
    [['{#sections}{title}'], /第 2 段“\{#sections\}\{title\}”里的标签“sections”：缺少结束标签。/],
    [['{title'], /标签没有写完/],
    [['{constructor}'], /没有字段“constructor”/],
  ] as const)('refuses %j', async (paragraph, sentence) => {
    expect(await refusal(['第一段'], paragraph)).toMatch(sentence);
  });

  it('refuses what is no Word file', async () => {
    await expect(renderTemplate(plan, new Uint8Array([1, 2, 3]))).rejects.toThrow(
      '模板不是 Word 文件',
    );
  });

  it('writes the same bytes again', async () => {
    const template = await word(['{title}']);
    const [first, second] = [
      await renderTemplate(plan, template),
      await renderTemplate(plan, template),
    ];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
});
